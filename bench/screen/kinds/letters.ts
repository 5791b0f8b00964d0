import { changed, type Kind, pick, type Random, replaceSome, tells } from './kind.ts';

const NEAR: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qes',
  e: 'wrd',
  r: 'etf',
  t: 'ryg',
  y: 'tuh',
  u: 'yij',
  i: 'uok',
  o: 'ipl',
  p: 'ol',
  a: 'qsz',
  s: 'awdx',
  d: 'sefc',
  f: 'drgv',
  g: 'fthb',
  h: 'gyjn',
  j: 'hukm',
  k: 'jil',
  l: 'kop',
  z: 'asx',
  x: 'zsdc',
  c: 'xdfv',
  v: 'cfgb',
  b: 'vghn',
  n: 'bhjm',
  m: 'njk',
};
const SCANNED: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/m/g, 'rn'],
  [/o/g, '0'],
  [/O/g, '0'],
  [/l/g, '1'],
  [/I/g, 'l'],
  [/i/g, 'l'],
  [/S/g, '5'],
  [/B/g, '8'],
  [/cl/g, 'd'],
  [/d/g, 'cl'],
  [/h/g, 'b'],
  [/e/g, 'c'],
  [/w/g, 'vv'],
  [/li/g, 'h'],
  [/G/g, '6'],
  [/u/g, 'ii'],
  [/Z/g, '2'],
];
const MARKED: Readonly<Record<string, string>> = {
  a: 'àáâäãåā',
  e: 'èéêëēę',
  i: 'ìíîïī',
  o: 'òóôöõōő',
  u: 'ùúûüūů',
  n: 'ñńň',
  c: 'çćč',
  s: 'śšş',
  z: 'źžż',
  g: 'ğ',
  y: 'ý',
  r: 'ř',
  l: 'ł',
  t: 'ţ',
  d: 'ď',
};
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7', b: '8' };
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  i: 'і',
  A: 'А',
  B: 'В',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  C: 'С',
  T: 'Т',
  X: 'Х',
};
const SOUND: readonly (readonly [RegExp, string])[] = [
  [/ph/gi, 'f'],
  [/ck/gi, 'k'],
  [/c(?=[aou])/gi, 'k'],
  [/x/gi, 'ks'],
  [/qu/gi, 'kw'],
  [/y\b/gi, 'ie'],
  [/ee/gi, 'i'],
  [/oo/gi, 'u'],
  [/z/gi, 's'],
  [/ou/gi, 'u'],
  [/([bdfglmnprst])\1/gi, '$1'],
];

/** One slip in a word of the name that carries it, or anywhere where none does. */
function typo(r: Random, name: string): string {
  const words = name.split(' ');
  const at = words.flatMap((w, i) => (w.length >= 5 && tells(w) ? [i] : []));
  const i = at.length > 0 ? pick(r, at) : Math.floor(r() * words.length);
  const word = words[i]!;
  const k = 1 + Math.floor(r() * Math.max(1, word.length - 2));
  const ch = word[k] ?? '';
  const near = NEAR[ch.toLowerCase()];
  const other = near === undefined ? ch : pick(r, [...near]);
  words[i] = pick(r, [
    word.slice(0, k) + other + word.slice(k + 1),
    word.slice(0, k) + word.slice(k + 1),
    word.slice(0, k) + ch + other + word.slice(k + 1),
    word.slice(0, k) + (word[k + 1] ?? '') + ch + word.slice(k + 2),
    word.slice(0, k) + ch + word.slice(k),
  ]);
  return words.join(' ');
}

/** Applies some of the rules once each, where they apply. */
function rules(r: Random, name: string, all: readonly (readonly [RegExp, string])[], most: number): string {
  let out = name;
  const fit = all.filter(([what]) => new RegExp(what.source, what.flags.replace('g', '')).test(name));
  for (let n = 0; n < most && fit.length > 0; n++) {
    const [what, by] = pick(r, fit);
    const places = [...out.matchAll(what)];
    if (places.length === 0) continue;
    const m = pick(r, places);
    const piece = m[0].replace(new RegExp(what.source, what.flags.replace('g', '')), by);
    out = out.slice(0, m.index) + piece + out.slice(m.index + m[0].length);
  }
  return out;
}

const long = (name: string): boolean => name.replace(/[^a-z]/gi, '').length >= 8;

/** Letters mistyped, misread, disguised. */
export const LETTER_KINDS: readonly Kind[] = [
  { name: 'keyboard-one', of: 'any', make: (r, n) => (long(n) ? changed(n, typo(r, n)) : null) },
  { name: 'keyboard-two', of: 'any', make: (r, n) => (n.length < 14 ? null : changed(n, typo(r, typo(r, n)))) },
  { name: 'scanned', of: 'any', make: (r, n) => (long(n) ? changed(n, rules(r, n, SCANNED, 2)) : null) },
  {
    name: 'scanned-zero-one',
    of: 'any',
    make: (_, n) => (long(n) ? changed(n, n.replace(/o/gi, '0').replace(/l/g, '1').replace(/I/g, '1')) : null),
  },
  { name: 'scanned-rn', of: 'any', make: (r, n) => replaceSome(r, n, /rn|m/g, (m) => (m === 'm' ? 'rn' : 'm')) },
  {
    name: 'leet',
    of: 'company',
    make: (r, n) => (long(n) ? replaceSome(r, n, /[aeiostb]/gi, (c) => LEET[c.toLowerCase()] ?? c, 0.7) : null),
  },
  {
    name: 'zero-width',
    of: 'any',
    make: (r, n) =>
      [...n].join('').replace(/(?<=[a-z])(?=[a-z])/gi, () => (r() < 0.4 ? pick(r, ['​', '‌', '⁠', '­', '﻿']) : '')),
  },
  {
    name: 'diacritics',
    of: 'any',
    make: (r, n) => replaceSome(r, n, /[aeiouncszgyrltd]/g, (c) => pick(r, [...MARKED[c]!]), 0.35),
  },
  { name: 'mixed-script', of: 'any', make: (r, n) => replaceSome(r, n, /[a-z]/gi, (c) => CYRILLIC[c] ?? c, 0.5) },
  { name: 'sound-spelling', of: 'any', make: (r, n) => (long(n) ? changed(n, rules(r, n, SOUND, 2)) : null) },
  {
    name: 'dots-between',
    of: 'company',
    make: (_, n) =>
      changed(
        n,
        n.replace(/\b[A-Z]{3,6}\b/, (a) => [...a].map((c) => `${c}.`).join('')),
      ),
  },
  {
    name: 'mathematical-letters',
    of: 'any',
    make: (_, n) =>
      n
        .replace(/[a-z]/g, (c) => String.fromCodePoint(0x1d41a + c.charCodeAt(0) - 97))
        .replace(/[A-Z]/g, (c) => String.fromCodePoint(0x1d400 + c.charCodeAt(0) - 65)),
  },
];
