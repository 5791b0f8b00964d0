/** Digits of an id that are shown at least: with fewer a slip of the pen would name another party. */
const LEAST = 8;
/** Left as it is; anything else is quoted for a shell. */
const PLAIN = /^[\w:./#@+-]+$/;

/**
 * The shortest beginning of each `LIST:ID` that no other one has, ready to be given to `--hit`. Keys that are the beginning
 * of another one stay whole.
 */
export function shortestPrefixes(keys: Iterable<string>): (hit: { list: string; id: string }) => string {
  const sorted = [...new Set(keys)].sort();
  const at = new Map(sorted.map((key, i) => [key, i]));
  return ({ list, id }) => {
    const key = `${list}:${id}`;
    const i = at.get(key);
    const shared = i === undefined ? key.length : Math.max(common(key, sorted[i - 1]), common(key, sorted[i + 1]));
    let end = Math.min(key.length, Math.max(shared + 1, list.length + 1 + LEAST));
    // A space at the end would be lost on the command line, and half of a character is none.
    while (end < key.length && /[\s\ud800-\udbff]/.test(key[end - 1] ?? '')) end++;
    const prefix = key.slice(0, end);
    return PLAIN.test(prefix) ? prefix : `'${prefix.replaceAll("'", `'\\''`)}'`;
  };
}

/** Length of the common beginning of two texts. */
function common(a: string, b: string | undefined): number {
  let n = 0;
  while (b !== undefined && n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}
