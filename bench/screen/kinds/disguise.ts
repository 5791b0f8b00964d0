import { changed, type Kind, pick, replaceSome, tells } from './kind.ts';

const SMALL_CAPITALS = [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ'];
const LATIN_LIKE: Readonly<Record<string, string>> = {
  a: 'ɑ',
  b: 'Ƅ',
  g: 'ɡ',
  i: 'ı',
  l: 'ǀ',
  n: 'ո',
  o: 'օ',
  s: 'ꜱ',
  u: 'ս',
  y: 'ʏ',
  h: 'һ',
  f: 'ƒ',
  t: 'ţ',
  d: 'ɗ',
  k: 'ƙ',
  c: 'ϲ',
  j: 'ϳ',
};
const GREEK: Readonly<Record<string, string>> = {
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  H: 'Η',
  I: 'Ι',
  K: 'Κ',
  M: 'Μ',
  N: 'Ν',
  O: 'Ο',
  P: 'Ρ',
  T: 'Τ',
  X: 'Χ',
  Z: 'Ζ',
  o: 'ο',
  v: 'ν',
  u: 'υ',
};
const letter = (name: string): boolean => /[a-z]{4}/i.test(name);
const inside = (r: () => number, name: string, sign: () => string, share: number): string | null => {
  const words = name.split(' ');
  const at = words.flatMap((w, i) => (tells(w) && w.length > 4 ? [i] : []));
  if (at.length === 0) return null;
  const i = pick(r, at);
  words[i] = words[i]!.replace(/(?<=[a-z])(?=[a-z])/gi, () => (r() < share ? sign() : ''));
  return changed(name, words.join(' '));
};

/** Letters replaced by others that look the same, and signs that hide a word from a machine and not from a reader. */
export const DISGUISE_KINDS: readonly Kind[] = [
  {
    name: 'small-capitals',
    of: 'any',
    make: (_, name) =>
      letter(name)
        ? changed(
            name,
            name.replace(/[a-z]/g, (c) => SMALL_CAPITALS[c.charCodeAt(0) - 97]!),
          )
        : null,
  },
  {
    name: 'enclosed-letters',
    of: 'any',
    make: (r, name) => {
      const [small, large] = pick(r, [
        [0x24d0, 0x24b6],
        [0x249c, 0x1f110],
        [0x24d0, 0x1f130],
        [0x24d0, 0x1f150],
      ] as const);
      const out = name
        .replace(/[a-z]/g, (c) => String.fromCodePoint(small + c.charCodeAt(0) - 97))
        .replace(/[A-Z]/g, (c) => String.fromCodePoint(large + c.charCodeAt(0) - 65));
      return changed(name, out);
    },
  },
  { name: 'latin-look-alikes', of: 'any', make: (r, n) => replaceSome(r, n, /[a-z]/g, (c) => LATIN_LIKE[c] ?? c, 0.4) },
  { name: 'greek-look-alikes', of: 'any', make: (r, n) => replaceSome(r, n, /[a-z]/gi, (c) => GREEK[c] ?? c, 0.6) },
  {
    name: 'struck-through',
    of: 'any',
    make: (r, name) => {
      const mark = pick(r, ['̶', '̲', '̸', '̅', '⃠']);
      return replaceSome(r, name, /[a-z]/gi, (c) => c + mark, 0.6);
    },
  },
  {
    name: 'ligatures',
    of: 'any',
    make: (r, name) =>
      replaceSome(
        r,
        name,
        /ffi|ff|fi|fl|st|ij|Co\b|No\.|Tel|ae|oe|tm/g,
        (m) =>
          ({ ffi: 'ﬃ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ', st: 'ﬆ', ij: 'ĳ', Co: 'Co', 'No.': '№', ae: 'æ', oe: 'œ' })[m] ?? m,
      ),
  },
  { name: 'written-backwards', of: 'any', make: (_, name) => `‮${[...name].reverse().join('')}‬` },
  { name: 'point-in-word', of: 'any', make: (r, name) => inside(r, name, () => '.', 0.25) },
  { name: 'hyphen-in-word', of: 'any', make: (r, name) => inside(r, name, () => '-', 0.2) },
  {
    name: 'sign-in-word',
    of: 'any',
    make: (r, name) => inside(r, name, () => pick(r, ['*', '_', '/', "'", ',', '|']), 0.18),
  },
  {
    name: 'letter-repeated',
    of: 'any',
    make: (r, name) => {
      const words = name.split(' ');
      const at = words.flatMap((w, i) => (tells(w) && w.length > 3 ? [i] : []));
      if (at.length === 0) return null;
      const i = pick(r, at);
      words[i] = words[i]!.replace(/(?<=[a-z])[aeiou]/i, (c) => c.repeat(3));
      return changed(name, words.join(' '));
    },
  },
];
