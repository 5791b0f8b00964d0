import { fromHex, toHex } from '@tolhuis/core/audit';

/** The peaks of the log's Merkle tree (core/audit/frontier.ts) as they stand in `log_tail`: JSON, hexadecimal. */
type Peaks = readonly Uint8Array[];

/** What was read or written last: mostly the next batch finds the same. */
let last: { readonly text: string; readonly peaks: Peaks } = { text: '[]', peaks: [] };

export function readPeaks(text: string): Peaks {
  if (text !== last.text) last = { text, peaks: (JSON.parse(text) as string[]).map(fromHex) };
  return last.peaks;
}

/** Nobody changes a peak once it is made, and most of them stay from entry to entry. */
const written = new WeakMap<Uint8Array, string>();

export function writePeaks(peaks: Peaks): string {
  const hex = peaks.map((peak) => {
    const known = written.get(peak);
    if (known !== undefined) return known;
    const text = toHex(peak);
    written.set(peak, text);
    return text;
  });
  const text = JSON.stringify(hex);
  last = { text, peaks };
  return text;
}
