import { changed, type Kind, pick, replaceSome } from './kind.ts';
import { SLAVIC_FORM_KINDS } from './slavic-forms.ts';

const TURKISH: Readonly<Record<string, string>> = {
  s: 'ş',
  c: 'ç',
  g: 'ğ',
  u: 'ü',
  o: 'ö',
  i: 'ı',
  I: 'İ',
  S: 'Ş',
  C: 'Ç',
  G: 'Ğ',
  U: 'Ü',
  O: 'Ö',
};
const GREEK: readonly (readonly [RegExp, string])[] = Object.entries({
  th: 'θ',
  ch: 'χ',
  ph: 'φ',
  ps: 'ψ',
  ou: 'ου',
  a: 'α',
  b: 'μπ',
  d: 'ντ',
  e: 'ε',
  f: 'φ',
  g: 'γκ',
  h: 'χ',
  i: 'ι',
  j: 'τζ',
  k: 'κ',
  c: 'κ',
  l: 'λ',
  m: 'μ',
  n: 'ν',
  o: 'ο',
  p: 'π',
  r: 'ρ',
  s: 'σ',
  t: 'τ',
  u: 'ου',
  v: 'β',
  w: 'β',
  x: 'ξ',
  y: 'υ',
  z: 'ζ',
  q: 'κ',
}).map(([latin, greek]) => [new RegExp(latin, 'g'), greek] as const);
const latin = (name: string): boolean => /^[\x20-\x7e]+$/.test(name);
/** Letters of other alphabets than the list's, and names as another language has them. */
export const ALPHABET_KINDS: readonly Kind[] = [
  {
    name: 'turkish-letters',
    of: 'any',
    make: (r, name, entry) =>
      entry.countries.includes('TR') && latin(name)
        ? replaceSome(r, name, /[scguoi]/gi, (c) => TURKISH[c] ?? c, 0.5)
        : null,
  },
  {
    name: 'turkish-lower-case',
    of: 'any',
    make: (_, name) => (/I/.test(name) && latin(name) ? changed(name, name.toLocaleLowerCase('tr')) : null),
  },
  {
    name: 'turkish-upper-case',
    of: 'any',
    make: (_, name) => (/i/.test(name) && latin(name) ? changed(name, name.toLocaleUpperCase('tr')) : null),
  },
  {
    name: 'umlaut-for-two-letters',
    of: 'any',
    make: (r, name, entry) =>
      ['DE', 'AT', 'CH', 'TR', 'IR', 'FI', 'SE', 'LI'].includes(entry.countries[0] ?? '') ||
      /berg|gmbh|haus|werk/i.test(name)
        ? replaceSome(r, name, /ae|oe|ue/gi, (m) => ({ a: 'ä', o: 'ö', u: 'ü' })[m[0]!.toLowerCase()] ?? m)
        : null,
  },
  {
    name: 'two-letters-for-umlaut',
    of: 'any',
    make: (r, name, entry) =>
      ['DE', 'AT', 'CH', 'TR', 'FI', 'SE'].includes(entry.countries[0] ?? '')
        ? replaceSome(r, name, /(?<=[bcdfghklmnprstvwz])[aou](?=[bcdfghklmnprstvwz])/g, (c) => `${c}e`, 0.3)
        : null,
  },
  {
    name: 'nordic-polish-letters',
    of: 'any',
    make: (r, name) =>
      latin(name)
        ? replaceSome(
            r,
            name,
            /aa|[oldaez]/g,
            (c) => ({ aa: 'å', o: 'ø', l: 'ł', d: 'đ', a: 'ą', e: 'ę', z: 'ż' })[c] ?? c,
            0.3,
          )
        : null,
  },
  {
    name: 'vietnamese-letters',
    of: 'any',
    make: (r, name) =>
      latin(name)
        ? replaceSome(
            r,
            name,
            /[aeoud]/g,
            (c) =>
              pick(r, [...{ a: 'ạảấầẩẫậắ', e: 'ẹẻẽếề', o: 'ọỏốồơờ', u: 'ụủưứừ', d: 'đ' }[c]!]).normalize(
                r() < 0.5 ? 'NFC' : 'NFD',
              ),
            0.4,
          )
        : null,
  },
  {
    name: 'greek-script',
    of: 'person',
    make: (_, name) =>
      latin(name) ? GREEK.reduce((out, [what, by]) => out.replace(what, by), name.toLowerCase()) : null,
  },
  ...SLAVIC_FORM_KINDS,
];
