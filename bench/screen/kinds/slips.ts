import { changed, type Kind, pick, type Random, replaceSome, splitForm, tells } from './kind.ts';

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighbour(r: Random, letter: string): string {
  const row = KEYS.find((one) => one.includes(letter.toLowerCase())) ?? 'ae';
  const at = row.indexOf(letter.toLowerCase());
  return row[at + (r() < 0.5 ? 1 : -1)] ?? row[at === 0 ? 1 : at - 1] ?? 'e';
}

/** Changes a word of the name that carries it; null where none of `least` letters does. */
function inTelling(r: Random, name: string, least: number, change: (word: string) => string): string | null {
  const words = name.split(' ');
  const at = words.flatMap((w, i) => (tells(w) && w.length >= least ? [i] : []));
  if (at.length === 0) return null;
  const i = pick(r, at);
  words[i] = change(words[i]!);
  return changed(name, words.join(' '));
}

const MISSPELT_FORMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bLtd\b\.?/i, ['Ldt', 'Lts', 'Ltd,.', 'Lt.', 'Ldt.', 'Lrd']],
  [/\bLimited\b/i, ['Limitd', 'Limted', 'Limtied', 'Lmited', 'Limitted']],
  [/\bLLC\b/i, ['LCC', 'L L C', 'L.L.C', 'LLc.']],
  [/\bCompany\b/i, ['Comapny', 'Compnay', 'Companny', 'Copmany']],
  [/\bCorporation\b/i, ['Corportion', 'Coporation', 'Corporaton']],
  [/\bOOO\b/, ['O.O.O.', '0OO', 'O O O']],
  [/\bJSC\b/, ['J.S.C.', 'J S C', 'JCS']],
];

/** Slips of careless typists that the one- and two-letter kinds lack. */
export const SLIP_KINDS: readonly Kind[] = [
  {
    name: 'first-letter-wrong',
    of: 'any',
    make: (r, name) => inTelling(r, name, 6, (w) => neighbour(r, w[0]!) + w.slice(1)),
  },
  { name: 'first-letter-missing', of: 'any', make: (r, name) => inTelling(r, name, 6, (w) => w.slice(1)) },
  { name: 'last-letters-missing', of: 'any', make: (r, name) => inTelling(r, name, 7, (w) => w.slice(0, -2)) },
  {
    name: 'slip-in-each-word',
    of: 'any',
    make: (r, name) => {
      if (name.length > 40) return null;
      const words = name.split(' ').map((w) => {
        if (w.replace(/[^a-z]/gi, '').length < 5) return w;
        const at = 1 + Math.floor(r() * (w.length - 2));
        return r() < 0.5 ? w.slice(0, at) + w.slice(at + 1) : w.slice(0, at) + neighbour(r, w[at]!) + w.slice(at + 1);
      });
      return changed(name, words.join(' '));
    },
  },
  {
    name: 'blank-moved',
    of: 'any',
    make: (r, name) => {
      const places = [...name.matchAll(/(?<=[a-z]{2}) (?=[a-z]{2})/gi)].map((m) => m.index);
      if (places.length === 0) return null;
      const at = pick(r, places);
      return r() < 0.5
        ? `${name.slice(0, at)}${name[at + 1]} ${name.slice(at + 2)}`
        : `${name.slice(0, at - 1)} ${name[at - 1]}${name.slice(at + 1)}`;
    },
  },
  {
    name: 'word-twice',
    of: 'any',
    make: (r, name) => {
      const words = name.split(' ');
      const at = Math.floor(r() * words.length);
      words.splice(at, 0, words[at]!);
      return words.join(' ');
    },
  },
  {
    name: 'letter-left-over',
    of: 'any',
    make: (r, name) => `${pick(r, ['x', 'q', '1', 'a', '`', 'k'])}${r() < 0.5 ? ' ' : ''}${name}`,
  },
  {
    name: 'grammar-words',
    of: 'company',
    make: (r, name) => {
      const without = name.replace(/\b(?:of|the|and|for)\b ?/gi, '');
      return changed(name, without === name ? `${pick(r, ['The', 'the firm', 'company'])} ${name}` : without);
    },
  },
  {
    name: 'legal-form-misspelt',
    of: 'company',
    make: (r, name) => {
      for (const [what, by] of MISSPELT_FORMS) if (what.test(name)) return name.replace(what, pick(r, by));
      return null;
    },
  },
  {
    name: 'legal-form-twice',
    of: 'company',
    make: (r, name) =>
      splitForm(name)[1] === '' ? null : `${name} ${pick(r, ['Ltd', 'LLC', 'Co.', 'Company', 'Inc.'])}`,
  },
  {
    name: 'doubled-letters-single',
    of: 'any',
    make: (r, name) => replaceSome(r, name, /([a-z])\1/gi, (two) => two[0]!),
  },
  {
    name: 'qwertz',
    of: 'any',
    make: (r, name) => replaceSome(r, name, /[yz]/gi, (c) => ({ y: 'z', z: 'y', Y: 'Z', Z: 'Y' })[c] ?? c),
  },
  {
    name: 'telling-word-dropped',
    of: 'company',
    make: (r, name) => {
      const words = name.split(' ');
      const at = words.flatMap((w, i) => (tells(w) ? [i] : []));
      if (at.length < 3) return null;
      words.splice(pick(r, at), 1);
      return words.join(' ');
    },
  },
  {
    name: 'brand-alone',
    of: 'company',
    make: (_, name) => {
      const all = name.split(' ');
      const words = all.filter(tells);
      return words.length < 2 || words.length === all.length
        ? null
        : changed(name, words.join(' ').replace(/[,.]/g, ''));
    },
  },
  {
    name: 'cut-with-dots',
    of: 'company',
    make: (r, name) =>
      name.length < 26 ? null : `${name.slice(0, Math.floor(name.length * 0.7)).trim()}${pick(r, ['...', '…', '..'])}`,
  },
];
