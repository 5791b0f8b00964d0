import { BlockList, isIP } from 'node:net';

/** Proxies of one's own, by address or network in CIDR notation: what they say of who asked is believed. */
export class TrustedProxies {
  readonly #list = new BlockList();

  /** @throws RangeError for what is no address and no network */
  constructor(networks: readonly string[]) {
    for (const network of networks) {
      const [address = '', bits] = network.split('/');
      const family = isIP(address);
      const most = family === 6 ? 128 : 32;
      if (family === 0 || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most)))
        throw new RangeError(`not an address or a network: ${network}`);
      this.#list.addSubnet(address, bits === undefined ? most : Number(bits), family === 6 ? 'ipv6' : 'ipv4');
    }
  }

  has(address: string): boolean {
    const family = isIP(address);
    return family !== 0 && this.#list.check(address, family === 6 ? 'ipv6' : 'ipv4');
  }
}

/** An IPv4 address that came over an IPv6 socket, as IPv4 (RFC 4291 § 2.5.5.2). */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * Who asked: the other end of the connection, or, where that is a proxy of one's own, the last address in X-Forwarded-For that is
 * none. What stands before it was written by whoever asked, and is not believed.
 */
export function clientAddress(
  socket: string | undefined,
  forwardedFor: string | undefined,
  proxies: TrustedProxies,
): string {
  let address = plain(socket ?? 'unknown');
  const hops = (forwardedFor ?? '').split(',').map((hop) => plain(hop.trim()));
  while (proxies.has(address)) {
    const hop = hops.pop();
    if (hop === undefined || isIP(hop) === 0) return address;
    address = hop;
  }
  return address;
}
