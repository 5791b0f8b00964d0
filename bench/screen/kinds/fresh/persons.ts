import { changed, type Kind, pick, type Random } from '../kind.ts';

/** Surname and given names of a name as the lists write persons (`SURNAME, Given Names`). */
export function partsOf(name: string): { surname: string; given: string[] } | null {
  const found = /^([^,]+), ([^,]+)$/.exec(name);
  return found === null ? null : { surname: found[1]!.trim(), given: found[2]!.trim().split(/\s+/) };
}

/** The text with each word's first letter large. */
export function titled(text: string): string {
  return text.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A kind that writes a person's name otherwise. */
export function ofPerson(
  name: string,
  write: (r: Random, surname: string, given: string[], countries: readonly string[]) => string | null,
): Kind {
  return {
    name,
    of: 'person',
    make: (r, text, entry) => {
      const found = partsOf(text);
      const out = found === null ? null : write(r, found.surname, found.given, entry.countries);
      return out === null ? null : changed(text, out);
    },
  };
}

const SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  'vladimir Volodya,aleksandr Sasha,alexander Alex,sergei Serge,dmitri Dima,dmitry Dima,evgeni Zhenya,evgeny Zhenya,ekaterina Katya,anatoly Tolya,aleksei Lyosha,aleksey Lyosha,konstantin Kostya,anna Anya,mikhail Misha,nikolai Kolya,maria Masha,pavel Pasha,ivan Vanya,natalya Natasha,tatyana Tanya,elena Lena,olga Olya,yuri Yura,boris Borya,viktor Vitya,francisco Paco,jose Pepe,guillermo Memo,ignacio Nacho,enrique Kike,rafael Rafa,manuel Manolo,alberto Beto,roberto Beto,jesus Chuy,eduardo Lalo,luis Lucho,robert Bob,william Bill,richard Rick,michael Mike,joseph Joe,thomas Tom,daniel Dan,david Dave,muhammad Mohd,mohammad Mohd,mohammed Moh,abdallah Abdo,mustafa Mosta,ibrahim Brahim,hussein Huss'
    .split(',')
    .map((pair) => pair.split(' ')),
);
const double = (surname: string): string[] | null => {
  const words = surname.split(/\s+/);
  return words.length === 2 && words.every((word) => word.length > 3) ? words.map(titled) : null;
};

/** Names of persons as forms, passports and friends have them. */
export const FRESH_PERSON_KINDS: readonly Kind[] = [
  ofPerson('comma-first-and-initial', (_, s, g) =>
    g.length < 2 ? null : `${s.toUpperCase()}, ${g[0]} ${g[1]![0]!.toUpperCase()}.`,
  ),
  ofPerson('nickname', (_, s, g) => {
    const short = SHORT[g[0]!.toLowerCase()];
    return short === undefined ? null : [short, ...g.slice(1), titled(s)].join(' ');
  }),
  ofPerson(
    'nickname-quoted',
    (r, s, g) =>
      `${g[0]} "${pick(r, ['Tiger', 'Boris', 'The Engineer', 'Lucky', 'Doc'])}" ${[...g.slice(1), titled(s)].join(' ')}`,
  ),
  ofPerson('other-given-names-dropped', (_, s, g) => (g.length < 3 ? null : `${g[0]} ${titled(s)}`)),
  ofPerson('initials-run-to-surname', (_, s, g) =>
    g.length < 2 || s.length < 6 ? null : `${g.map((w) => `${w[0]!.toUpperCase()}.`).join('')}${titled(s)}`,
  ),
  ofPerson('surnames-swapped', (_, s, g) => {
    const two = double(s);
    return two === null ? null : `${g.join(' ')} ${two[1]} ${two[0]}`;
  }),
  ofPerson('surnames-with-y', (r, s, g) => {
    const two = double(s);
    return two === null ? null : `${g.join(' ')} ${two.join(pick(r, [' y ', ' de ', ' e ']))}`;
  }),
  ofPerson('surnames-run-together', (_, s, g) => {
    const two = double(s);
    return two === null ? null : `${g.join(' ')} ${titled(two.join(''))}`;
  }),
  ofPerson('kunya-in-front', (r, s, g, countries) =>
    countries.some((c) => ['SY', 'IQ', 'LB', 'YE', 'LY', 'SA', 'PS', 'AE'].includes(c))
      ? `${pick(r, ['Abu Ahmad', 'Abu Ali', 'Umm Hasan', 'Abu Yusuf'])} ${g.join(' ')} ${titled(s)}`
      : null,
  ),
  ofPerson('abd-written-otherwise', (r, s, g) => {
    const all = `${g.join(' ')} ${titled(s)}`;
    const out = all.replace(/\bAbd(?:[- ]?[aeu]l|u)?[- ]?(?:[aA]l[- ])?(?=[A-Za-z]{4})/, () =>
      pick(r, ['Abdul ', 'Abd-al-', 'Abdel', 'Abd El ', 'Abdur-', 'Abdul-']),
    );
    return out === all ? null : out;
  }),
  ofPerson('son-of', (r, s, g) =>
    g.length < 2 ? null : `${g[0]} ${pick(r, ['s/o', 'son of', 'walad', 'ould', 'S/O:'])} ${g[1]} ${titled(s)}`,
  ),
  ofPerson(
    'generation-behind',
    (r, s, g) => `${g.join(' ')} ${titled(s)}${pick(r, [' Jr.', ', Jr', ' III', ' II', ' Sr.'])}`,
  ),
  ofPerson(
    'role-behind',
    (r, s, g) =>
      `${g.join(' ')} ${titled(s)}${pick(r, [', Director', ' (CEO)', ', General Manager', ' - Managing Director', ' / Sales Manager', ', authorised signatory'])}`,
  ),
  ofPerson('burmese-honorific', (r, s, g, countries) =>
    countries.includes('MM') ? `${pick(r, ['U', 'Daw', 'Ko', 'Ma', 'Maung'])} ${g.join(' ')} ${titled(s)}` : null,
  ),
  ofPerson('surname-twice-in-form', (_, s, g) => `Surname: ${s.toUpperCase()} Given names: ${g.join(' ')}`),
  ofPerson(
    'passport-line',
    (_, s, g) => `${s.toUpperCase().replace(/[\s-]+/g, '<')}<<${g.join('<').toUpperCase()}<<<<<<`,
  ),
];
