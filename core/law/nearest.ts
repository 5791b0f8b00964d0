/** Edit distance with transpositions (optimal string alignment), bounded: gives up above `limit`. */
export function distance(a: string, b: string, limit = 3): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, before[j - 2]! + 1);
      next.push(d);
      if (d < least) least = d;
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** The known words nearest to a mistyped one, best first; none when nothing is near. */
export function nearest(word: string, known: Iterable<string>, most = 3): string[] {
  const wanted = word.toLowerCase().slice(0, 64);
  const found: { word: string; d: number }[] = [];
  for (const k of known) {
    const low = k.toLowerCase();
    const d =
      low.startsWith(wanted) && wanted.length >= 3
        ? 0.5
        : distance(wanted, low, Math.max(1, Math.min(3, Math.floor(wanted.length / 3))));
    if (d <= Math.max(1, Math.min(3, Math.floor(wanted.length / 3)))) found.push({ word: k, d });
  }
  return found
    .sort((a, b) => a.d - b.d || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map((f) => f.word);
}
