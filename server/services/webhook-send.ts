import { lookup as resolve } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks that a webhook may not reach: who may register one must not look into the house with it (RFC 6890). */
const PRIVATE = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  // The first also holds IPv4 addresses in the old clothes (RFC 4291 § 2.5.5.1); the next four carry one within (NAT64, Teredo, 6to4).
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv6');

/** True for addresses of the house itself; an IPv4 address in IPv6 clothes is looked at as what it is. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPrivateAddress(mapped);
  const version = isIP(address);
  return (
    version === 0 ||
    (/^::ffff:/i.test(address) && version === 6) ||
    PRIVATE.check(address, version === 6 ? 'ipv6' : 'ipv4')
  );
}

/** Resolves at the moment of connecting, so that a name cannot point elsewhere between check and use. */
const guardedLookup: LookupFunction = (host, options, done) =>
  resolve(host, { ...options, all: true }, (error, addresses) => {
    const bad = error ? undefined : addresses.find(({ address }) => isPrivateAddress(address));
    if (error || bad || addresses.length === 0) {
      done(error ?? new Error(`${host} is an address of a private network`), []);
      return;
    }
    if (options.all) done(null, addresses);
    else done(null, addresses[0]!.address, addresses[0]!.family);
  });

export type Send = (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<number>;

const TIMEOUT_MS = 10_000;

/** Posts a body and gives the status; redirects are not followed, the answer is not read. `anywhere`: private networks too. */
export const sender =
  (anywhere = false): Send =>
  (url, headers, body) =>
    new Promise((done, fail) => {
      const target = new URL(url);
      const host = target.hostname.replace(/^\[|\]$/g, '');
      if (!anywhere && isIP(host) !== 0 && isPrivateAddress(host)) {
        fail(new Error(`${host} is an address of a private network`));
        return;
      }
      const request = target.protocol === 'https:' ? httpsRequest : httpRequest;
      const call = request(
        target,
        {
          method: 'POST',
          headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
          signal: AbortSignal.timeout(TIMEOUT_MS),
          ...(anywhere ? {} : { lookup: guardedLookup }),
        },
        (answer) => {
          answer.destroy();
          done(answer.statusCode ?? 0);
        },
      );
      call.on('error', fail);
      call.end(body);
    });
