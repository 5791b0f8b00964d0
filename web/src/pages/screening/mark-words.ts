import type { HitToken } from '@tolhuis/core/screen';

/** A piece of a name; `how`: it met a word of the query, and in what way. */
export type Piece = { readonly text: string; readonly how?: string };

/** As the matcher folds words: without marks, case and signs. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const sharing = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
};

/**
 * Chinese names are compared as words in pinyin or translated: what is marked are the characters that both have, two or
 * more in a row; where the query has none of them, the whole name that was read.
 */
function markHan(text: string, query: string, met: readonly { readonly word: string }[]): Piece[] {
  const pieces: Piece[] = [];
  const characters = [...text];
  for (let at = 0; at < characters.length; ) {
    let end = at + 2;
    while (end <= characters.length && query.includes(characters.slice(at, end).join(''))) end++;
    const shared = end - 1 - at;
    if (shared >= 2) {
      const same = characters.slice(at, at + shared).join('');
      pieces.push({ text: same, how: same });
      at += shared;
    } else {
      const last = pieces.at(-1);
      if (last && last.how === undefined) pieces[pieces.length - 1] = { text: last.text + characters[at]! };
      else pieces.push({ text: characters[at]! });
      at++;
    }
  }
  if (pieces.some((p) => p.how !== undefined) || met.length === 0) return pieces;
  return [{ text, how: met.map((m) => m.word).join(' ') }];
}

/**
 * A listed name in pieces, those marked that met the query. The matcher compares folded words ('technologies' as
 * 'technolog'), so a word is also marked where it begins as the folded one does, for four letters or more.
 * @param query the name as it was screened, for Chinese characters
 * @param say the core's words for how two words met, in the reader's language
 */
export function markWords(
  name: string,
  tokens: readonly HitToken[],
  query: string,
  say: (how: string) => string = (how) => how,
): Piece[] {
  const met = tokens.flatMap((token) => (token.entry === null ? [] : [{ word: plain(token.entry), token }]));
  return name.split(/(\s+)/).flatMap((text): Piece[] => {
    if (text === '') return [];
    if (/\p{Script=Han}/u.test(text)) return markHan(text, query, met);
    const word = plain(text);
    if (word === '') return [{ text }];
    const found =
      met.find((m) => m.word === word) ??
      (word.length < 4 ? undefined : met.find((m) => m.word.length >= 4 && sharing(m.word, word) >= 4));
    if (!found) return [{ text }];
    const { query: asked, how, similarity } = found.token;
    return [{ text, how: `${asked}: ${say(how)}, ${Math.round(similarity * 100)} %` }];
  });
}
