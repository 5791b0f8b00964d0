import { changed, type Kind, pick, type Random, replaceSome } from './kind.ts';

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
const UKRAINIAN: readonly (readonly [RegExp, string])[] = [
  [/vladimir/gi, 'Volodymyr'],
  [/sergei|sergey/gi, 'Serhiy'],
  [/andrei|andrey/gi, 'Andriy'],
  [/nikolai|nikolay/gi, 'Mykola'],
  [/aleksandr/gi, 'Oleksandr'],
  [/aleksey|aleksei/gi, 'Oleksiy'],
  [/dmitri[iy]?\b/gi, 'Dmytro'],
  [/mikhail/gi, 'Mykhailo'],
  [/evgeni[iy]|yevgeni[iy]/gi, 'Yevhen'],
  [/oleg/gi, 'Oleh'],
  [/igor/gi, 'Ihor'],
  [/ovich\b/gi, 'ovych'],
  [/evich\b/gi, 'iyovych'],
  [/ovna\b/gi, 'ivna'],
  [/pavel/gi, 'Pavlo'],
  [/petr\b|pyotr/gi, 'Petro'],
];
const BELARUSIAN: readonly (readonly [RegExp, string])[] = [
  [/vladimir/gi, 'Uladzimir'],
  [/sergei|sergey/gi, 'Siarhei'],
  [/andrei|andrey/gi, 'Andrei'],
  [/nikolai|nikolay/gi, 'Mikalai'],
  [/aleksandr/gi, 'Aliaksandr'],
  [/dmitri[iy]?\b/gi, 'Dzmitry'],
  [/igor/gi, 'Ihar'],
  [/oleg/gi, 'Aleh'],
  [/mikhail/gi, 'Mikhail'],
  [/vich\b/gi, 'vich'],
  [/viktor/gi, 'Viktar'],
  [/yuri[iy]?\b/gi, 'Yury'],
  [/ov\b/gi, 'ou'],
];

function ways(r: Random, name: string, all: readonly (readonly [RegExp, string])[], share: number): string | null {
  let out = name;
  for (const [what, by] of all) if (r() < share) out = out.replace(what, by);
  return changed(name.toLowerCase(), out.toLowerCase()) === null ? null : out;
}

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
  { name: 'ukrainian-form', of: 'person', make: (r, name) => ways(r, name, UKRAINIAN, 0.9) },
  { name: 'belarusian-form', of: 'person', make: (r, name) => ways(r, name, BELARUSIAN, 0.9) },
];
