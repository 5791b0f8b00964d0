import { changed, type Kind, pick, type Random, replaceSome } from '../kind.ts';

const letters = (name: string, write: (r: Random, text: string) => string | null, of: Kind['of'] = 'any'): Kind => ({
  name,
  of,
  make: (r, text) => {
    const out = /^[\x20-\x7e]+$/.test(text) ? write(r, text) : null;
    return out === null ? null : changed(text, out);
  },
});
const ABOVE: Readonly<Record<string, string>> = Object.fromEntries(
  'a qz,s wx,d ec,f rv,g tb,h yn,j um,k i,l o,q a,w s,e d,r f,t g,y h,u j,i k,o l,p l,z a,x s,c d,v f,b g,n h,m j'
    .split(',')
    .map((pair) => pair.split(' ')),
);
const SCANS: readonly (readonly [RegExp, string])[] = [
  [/d/g, 'cl'],
  [/w/g, 'vv'],
  [/h/g, 'li'],
  [/u/g, 'ii'],
  [/B/g, '8'],
  [/S/g, '5'],
  [/g/g, 'q'],
  [/e/g, 'c'],
  [/O/g, 'Q'],
  [/I/g, 'l'],
  [/t/g, 'f'],
  [/y/g, 'v'],
];
/** A place inside a word of five letters or more. */
function inside(r: Random, text: string): number | null {
  const places = [...text.matchAll(/(?<=[a-z]{2})[a-z](?=[a-z]{2})/gi)].map((m) => m.index);
  return places.length === 0 ? null : pick(r, places);
}

/** Letters mistaken, lost and put in by hands and machines. */
export const FRESH_LETTER_KINDS: readonly Kind[] = [
  letters('keyboard-row-above', (r, text) => {
    const at = inside(r, text);
    return at === null
      ? null
      : text.slice(0, at) + pick(r, [...(ABOVE[text[at]!.toLowerCase()] ?? 'e')]) + text.slice(at + 1);
  }),
  letters('keyboard-two-at-once', (r, text) => {
    const at = inside(r, text);
    return at === null ? null : text.slice(0, at + 1) + ABOVE[text[at]!.toLowerCase()]![0] + text.slice(at + 1);
  }),
  letters('scan-of-a-fax', (r, text) => {
    const [what, by] = pick(r, SCANS);
    return replaceSome(r, text, what, () => by, 0.7);
  }),
  letters('scan-two-rules', (r, text) => {
    const once = replaceSome(
      r,
      text,
      pick(r, SCANS)[0],
      (found) => SCANS.find(([what]) => new RegExp(what.source).test(found))![1],
      0.5,
    );
    return once === null ? null : replaceSome(r, once, /[rn]n|l/g, (found) => (found === 'l' ? '1' : 'm'), 0.5);
  }),
  letters('one-vowel-wrong', (r, text) => {
    const places = [...text.matchAll(/(?<=[a-z]{2})[aeiou](?=[a-z])/gi)].map((m) => m.index);
    if (places.length === 0) return null;
    const at = pick(r, places);
    return text.slice(0, at) + pick(r, [...'aeiou']) + text.slice(at + 1);
  }),
  letters('vowel-wrong-in-two-words', (r, text) => {
    let left = 2;
    return text.replace(/[A-Za-z]{5,}/g, (word) =>
      left-- > 0 ? word.replace(/(?<=..)[aeiou]/, () => pick(r, [...'aeiou'])) : word,
    );
  }),
  letters('voiced-for-voiceless', (r, text) =>
    replaceSome(
      r,
      text,
      /(?<=[a-z])[bdgvzpktfs](?=[aeiou])/g,
      (c) => ({ b: 'p', d: 't', g: 'k', v: 'f', z: 's', p: 'b', t: 'd', k: 'g', f: 'v', s: 'z' })[c] ?? c,
      0.25,
    ),
  ),
  letters('l-and-r', (r, text) =>
    replaceSome(r, text, /(?<=[a-z])[lr](?=[aeiou])/g, (c) => (c === 'l' ? 'r' : 'l'), 0.5),
  ),
  letters('last-vowel-dropped', (r, text) => replaceSome(r, text, /(?<=[a-z]{4})[aeiou]\b/g, () => '', 0.6)),
  letters('h-dropped', (r, text) => replaceSome(r, text, /(?<=[a-z])h(?=[a-z])/g, () => '', 0.8)),
  letters('middle-of-long-word-lost', (_, text) => {
    const word = text.match(/[A-Za-z]{9,}/)?.[0];
    return word === undefined ? null : text.replace(word, `${word.slice(0, 4)}${word.slice(-3)}`);
  }),
  letters('two-letters-swapped-apart', (r, text) => {
    const at = inside(r, text);
    return at === null ? null : text.slice(0, at - 1) + text[at + 1] + text[at] + text[at - 1] + text.slice(at + 2);
  }),
  letters('blanks-in-two-words', (r, text) => {
    let left = 2;
    return text.replace(/[A-Za-z]{7,}/g, (word) => {
      if (left-- <= 0) return word;
      const at = 3 + Math.floor(r() * (word.length - 5));
      return `${word.slice(0, at)} ${word.slice(at)}`;
    });
  }),
  letters('all-blanks-but-one-lost', (r, text) => {
    const words = text.split(' ');
    if (words.length < 4) return null;
    const at = 1 + Math.floor(r() * (words.length - 1));
    return `${words.slice(0, at).join('')} ${words.slice(at).join('')}`;
  }),
];
