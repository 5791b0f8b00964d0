// SHA-224 (FIPS 180-4 § 6.3): the publisher makes its ids with it, so a BIS source file and the Consolidated Screening
// List give the same party the same id. Own, because WebCrypto has no SHA-224 and is asynchronous.

const K = new Uint32Array(64);
/** Round constants: fractional parts of the cube roots of the first 64 primes (FIPS 180-4 § 4.2.2). */
function roundConstants(): Uint32Array {
  if (K[0] !== 0) return K;
  let found = 0;
  for (let n = 2n; found < 64; n++) {
    let prime = true;
    for (let d = 2n; d * d <= n; d++) if (n % d === 0n) prime = false;
    if (!prime) continue;
    const scaled = n << 96n; // cube root of n * 2^96 = cube root of n, with 32 fractional bits
    let lo = 0n;
    let hi = 1n << 40n;
    while (hi - lo > 1n) {
      const mid = (lo + hi) >> 1n;
      if (mid * mid * mid <= scaled) lo = mid;
      else hi = mid;
    }
    K[found++] = Number(lo & 0xffffffffn);
  }
  return K;
}

const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/** SHA-224 of a text's UTF-8 bytes, as 56 hexadecimal digits. */
export function sha224(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const k = roundConstants();
  const blocks = ((bytes.length + 8) >> 6) + 1;
  const padded = new Uint8Array(blocks * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor((bytes.length * 8) / 2 ** 32));
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  const h = new Uint32Array([
    0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4,
  ]);
  const w = new Uint32Array(64);
  for (let block = 0; block < blocks; block++) {
    for (let t = 0; t < 16; t++) w[t] = view.getUint32(block * 64 + t * 4);
    for (let t = 16; t < 64; t++) {
      const a = w[t - 15]!;
      const b = w[t - 2]!;
      w[t] =
        w[t - 16]! +
        (rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3)) +
        w[t - 7]! +
        (rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10));
    }
    let [a, b, c, d, e, f, g, s] = h as unknown as [number, number, number, number, number, number, number, number];
    for (let t = 0; t < 64; t++) {
      const t1 = (s + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + k[t]! + w[t]!) >>> 0;
      const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
      [s, g, f, e, d, c, b, a] = [g, f, e, (d + t1) >>> 0, c, b, a, (t1 + t2) >>> 0];
    }
    for (const [i, v] of [a, b, c, d, e, f, g, s].entries()) h[i] = h[i]! + v;
  }
  return [...h.subarray(0, 7)].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The publisher's id of a party that a BIS or State file gives no number: SHA-224 of the folded name and notice. */
export function cslId(name: string, federalRegisterNotice = ''): string {
  return sha224(name.trim().toLowerCase() + federalRegisterNotice.trim().toLowerCase());
}
