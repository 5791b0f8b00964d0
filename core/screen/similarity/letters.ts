/** Letters and digits that scanners and eyes mix up. */
const MIXED_UP = '0o 1l 1i il 5s 8b 2z 6g 9g ce hb tf gq gj uv mn vw ck sz iy jy ao kq dz fv bp dt gk ie ou'.split(' ');

/** One at `a * 128 + b` where the letters `a` and `b` are mixed up. */
export const CONFUSED = new Uint8Array(128 * 128);
/** For each letter the bits (`letterBits`) of those that it is mixed up with. */
const LOOK_ALIKES = new Int32Array(128);
for (const pair of MIXED_UP) {
  const a = pair.charCodeAt(0);
  const b = pair.charCodeAt(1);
  CONFUSED[a * 128 + b] = CONFUSED[b * 128 + a] = 1;
  LOOK_ALIKES[a]! |= 1 << (b & 31);
  LOOK_ALIKES[b]! |= 1 << (a & 31);
}
/** Letters of the rules for what scanners misread (`rn` for `m`, `ri` for `n`): these may cost less than an edit. */
const SCANNED = letterBits('mnri');

/** A bit for each letter that occurs; capitals and digits share bits with small letters. */
export function letterBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

/** The bits of all letters that one of the text's letters is mixed up with. */
export function lookAlikeBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= LOOK_ALIKES[text.charCodeAt(i) & 127]!;
  return bits;
}

/** `letterBits` of the first `length` codes. */
export function bitsOfCodes(codes: ArrayLike<number>, length: number): number {
  let bits = 0;
  for (let i = 0; i < length; i++) bits |= 1 << (codes[i]! & 31);
  return bits;
}

/** `lookAlikeBits` of the first `length` codes. */
export function lookAlikesOfCodes(codes: ArrayLike<number>, length: number): number {
  let bits = 0;
  for (let i = 0; i < length; i++) bits |= LOOK_ALIKES[codes[i]! & 127]!;
  return bits;
}

/** How many bits are set. */
export function bitCount(bits: number): number {
  let b = bits - ((bits >>> 1) & 0x55555555);
  b = (b & 0x33333333) + ((b >>> 2) & 0x33333333);
  return Math.imul((b + (b >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * True where `editCost` of two words is certainly over `limit`, from the bits of their letters (`a`, `b`) and of the
 * letters these are mixed up with (`nearA`, `nearB`). A letter that the other word has neither itself nor as a
 * look-alike costs a whole edit, unless the rules for scanners know it. Words of 48 letters at most.
 */
export function surelyOver(a: number, nearA: number, b: number, nearB: number, limit: number): boolean {
  return bitCount(a & ~(b | nearB | SCANNED)) > limit || bitCount(b & ~(a | nearA | SCANNED)) > limit;
}
