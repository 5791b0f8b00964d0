import { expect, test } from 'vitest';
import { clientAddress, TrustedProxies } from './address.ts';

const none = new TrustedProxies([]);
const own = new TrustedProxies(['10.0.0.0/8', '127.0.0.1', '2001:db8::/32']);

test.each([
  ['no proxy is trusted: the header is anybody’s', '203.0.113.9', '198.51.100.1', none, '203.0.113.9'],
  ['who asks himself is not believed either', '203.0.113.9', '198.51.100.1', own, '203.0.113.9'],
  ['one proxy', '10.1.2.3', '198.51.100.1', own, '198.51.100.1'],
  ['two proxies', '127.0.0.1', '198.51.100.1, 10.9.9.9', own, '198.51.100.1'],
  ['what the client wrote before is passed over', '10.1.2.3', '1.1.1.1, 198.51.100.1', own, '198.51.100.1'],
  ['IPv4 over IPv6', '::ffff:10.1.2.3', '::ffff:198.51.100.1', own, '198.51.100.1'],
  ['IPv6', '2001:db8::1', '2001:db9::7', own, '2001:db9::7'],
  ['a proxy that says nothing', '10.1.2.3', undefined, own, '10.1.2.3'],
  ['a proxy that says nonsense', '10.1.2.3', 'unknown', own, '10.1.2.3'],
  ['all are one’s own', '10.1.2.3', '10.0.0.5', own, '10.0.0.5'],
  ['no socket', undefined, '198.51.100.1', own, 'unknown'],
] as const)('%s', (_, socket, header, proxies, address) => {
  expect(clientAddress(socket, header, proxies)).toBe(address);
});

test.each(['10.0.0.0/33', '10.0.0/8', 'proxy.example', '10.0.0.0/x', ''])('%s is no network', (network) => {
  expect(() => new TrustedProxies([network])).toThrow(RangeError);
});
