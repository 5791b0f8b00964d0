import { utf8Bytes } from './bytes.ts';

/** A hash function as a port: a host with a faster SHA-256 (node:crypto) hands it in; `sha256` below is the default. */
export type Hash = ((bytes: Uint8Array) => Uint8Array) & {
  /** The hash of a text's UTF-8, where the platform need not be given the bytes first. The same as of its bytes. */
  readonly ofText?: (text: string) => Uint8Array;
};

/** The hash of the UTF-8 of a well-formed text. */
export const hashText = (text: string, hash: Hash): Uint8Array => hash.ofText?.(text) ?? hash(utf8Bytes(text));

/** FIPS 180-4 § 4.2.2 and § 5.3.3: first 32 bits of the fractional parts of cube and square roots of primes, derived here. */
function constants(): { k: Uint32Array; h0: Uint32Array } {
  const primes: bigint[] = [];
  for (let n = 2n; primes.length < 64; n++) if (primes.every((p) => n % p !== 0n)) primes.push(n);
  const fraction = (prime: bigint, root: 2n | 3n): number => {
    // floor(prime^(1/root) * 2^32) by bisection on exact integers, so that no floating point decides a bit.
    const target = prime << (32n * root);
    let low = 0n;
    let high = 1n << 44n;
    while (high - low > 1n) {
      const middle = (low + high) >> 1n;
      if (middle ** root <= target) low = middle;
      else high = middle;
    }
    return Number(low & 0xffffffffn);
  };
  return {
    k: Uint32Array.from(primes, (p) => fraction(p, 3n)),
    h0: Uint32Array.from(primes.slice(0, 8), (p) => fraction(p, 2n)),
  };
}

const { k: K, h0: H0 } = constants();

/** The message, a one bit, zeros, and its length in bits as 64 bits big-endian (FIPS 180-4 § 5.1.1). */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 0x20000000));
  view.setUint32(bytes.length - 4, (message.length << 3) >>> 0);
  return view;
}

/** One 64-byte block into the state `h` (FIPS 180-4 § 6.2.2). */
function compress(h: Uint32Array, block: DataView, offset: number, w: Uint32Array): void {
  for (let t = 0; t < 16; t++) w[t] = block.getUint32(offset + 4 * t);
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15]!;
    const y = w[t - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = w[t - 16]! + s0 + w[t - 7]! + s1;
  }
  let [a, b, c, d, e, f, g, i] = h as unknown as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (i + s1 + ((e & f) ^ (~e & g)) + K[t]! + w[t]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    i = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const next = [a, b, c, d, e, f, g, i];
  for (let n = 0; n < 8; n++) h[n] = h[n]! + next[n]!;
}

/** SHA-256 (FIPS 180-4) of `message`: 32 bytes. Pure; checked against the standard's vectors in sha256.test.ts. */
export const sha256: Hash = (message) => {
  const h = H0.slice();
  const w = new Uint32Array(64);
  const blocks = padded(message);
  for (let offset = 0; offset < blocks.byteLength; offset += 64) compress(h, blocks, offset, w);
  const digest = new DataView(new ArrayBuffer(32));
  for (let n = 0; n < 8; n++) digest.setUint32(4 * n, h[n]!);
  return new Uint8Array(digest.buffer);
};
