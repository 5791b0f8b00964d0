/** An object or array that is open, with the name of what comes next in it. */
type Level = { readonly list: boolean; name: string };

/**
 * The line (from 1) on which the key at a path stands ('1.item.tpp'), or the nearest one above it that is there: what is missing
 * is told where its object is.
 * @param text valid JSON, in which each key stands once
 * @returns undefined where no part of the path is found
 */
export function lineOfPath(text: string, path: string): number | undefined {
  const levels: Level[] = [];
  let line = 1;
  let best: { readonly length: number; readonly line: number } | undefined;
  const seen = (): void => {
    const here = levels.map((l) => l.name).join('.');
    if ((here === path || path.startsWith(`${here}.`)) && here.length > (best?.length ?? 0))
      best = { length: here.length, line };
  };
  let begins = false;
  // Strings go in one piece, so that what is in them is not taken for structure; a key is a string before a colon.
  for (const [token, key] of text.matchAll(
    /("(?:[^"\\]|\\.)*")(?=\s*:)|"(?:[^"\\]|\\.)*"|[[\]{},\n]|[^\s"[\]{},:]+/g,
  )) {
    const level = levels.at(-1);
    if (token === '\n') {
      line++;
      continue;
    }
    if (begins && token !== ']') seen();
    begins = false;
    if (key !== undefined && level) {
      level.name = JSON.parse(key) as string;
      seen();
    } else if (token === '{' || token === '[') {
      levels.push({ list: token === '[', name: token === '[' ? '0' : '' });
      begins = token === '[';
    } else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && level?.list) {
      level.name = `${Number(level.name) + 1}`;
      begins = true;
    }
  }
  return best?.line;
}
