import { changed, type Kind, pick, type Random } from './kind.ts';

/** Surname and given names of a name as the lists write persons (`SURNAME, Given Names`). */
function parts(name: string): { surname: string; given: string[] } | null {
  const found = /^([^,]+), ([^,]+)$/.exec(name);
  if (found === null) return null;
  return { surname: found[1]!.trim(), given: found[2]!.trim().split(/\s+/) };
}

const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1).toLowerCase();
const title = (text: string): string =>
  text
    .split(/(?<=[\s-])/)
    .map(capital)
    .join('');
const PATRONYMIC = /(?:ovich|evich|ovna|evna|ich|ichna|ovych|ivna)$/i;

const person = (name: string, write: (r: Random, surname: string, given: string[]) => string | null): Kind => ({
  name,
  of: 'person',
  make: (r, text) => {
    const found = parts(text);
    if (found === null) return null;
    const out = write(r, found.surname, found.given);
    return out === null ? null : changed(text, out);
  },
});

/** Names of persons as passports, letters and forms have them. */
export const PERSON_KINDS: readonly Kind[] = [
  person('patronymic-dropped', (_, s, g) => (g.length === 2 && PATRONYMIC.test(g[1]!) ? `${g[0]} ${title(s)}` : null)),
  person('patronymic-initial', (r, s, g) => {
    if (g.length !== 2 || !PATRONYMIC.test(g[1]!)) return null;
    return pick(r, [
      `${g[0]} ${g[1]![0]}. ${title(s)}`,
      `${title(s)} ${g[0]} ${g[1]![0]}.`,
      `${title(s)}, ${g[0]} ${g[1]![0]}`,
    ]);
  }),
  person('both-initials', (r, s, g) => {
    if (g.length < 2 || s.length < 6) return null;
    const letters = g.map((w) => w[0]!.toUpperCase());
    return pick(r, [
      `${letters.join('.')}. ${title(s)}`,
      `${title(s)} ${letters.join('.')}.`,
      `${title(s)} ${letters.join('')}`,
    ]);
  }),
  person('first-name-initial', (r, s, g) =>
    s.length < 6 ? null : pick(r, [`${g[0]![0]}. ${title(s)}`, `${title(s)} ${g[0]![0]}.`]),
  ),
  person('surname-first-no-comma', (_, s, g) => `${title(s)} ${g.join(' ')}`),
  person('all-capitals-run', (_, s, g) => `${s}${g.length > 0 ? '/' : ''}${g.join('')}`.toUpperCase()),
  person('honorific', (r, s, g) => {
    const full = `${g.join(' ')} ${title(s)}`;
    return pick(r, [
      `Dr. ${full}`,
      `Mr ${full}`,
      `Prof. ${full}`,
      `Sheikh ${full}`,
      `Haji ${full}`,
      `Hajj ${full}`,
      `Brigadier General ${full}`,
      `Col. ${full}`,
      `Eng. ${full}`,
      `${full}, PhD`,
      `${full} Esq.`,
      `His Excellency ${full}`,
      `Sayyid ${full}`,
      `Ayatollah ${full}`,
      `Comrade ${full}`,
      `Mme ${full}`,
      `${full} (deceased)`,
      `Mr. ${full}, Director`,
    ]);
  }),
  person('second-surname-dropped', (_, s, g) => {
    const words = s.split(/[\s]+/);
    if (words.length !== 2 || words[0]!.length < 4 || /^(?:al|el|de|van|von|bin|abu|da)$/i.test(words[0]!)) return null;
    return `${g.join(' ')} ${title(words[0]!)}`;
  }),
  person('surnames-hyphenated', (_, s, g) => {
    const words = s.split(/\s+/);
    return words.length === 2 && words.every((w) => w.length > 3) ? `${g.join(' ')} ${title(words.join('-'))}` : null;
  }),
  person('article-dropped', (_, s, g) =>
    /^(?:al|el|ad|as|ash)-/i.test(s) ? `${g.join(' ')} ${title(s.replace(/^\w+-/, ''))}` : null,
  ),
  person('article-added', (r, s, g) =>
    /^(?:al|el)|[-\s]/i.test(s) ||
    !/^(?:ahmad|muhammad|ali|hasan|husayn|mohammed|mohammad|ahmed|khalid|mahmoud|omar)/i.test(g[0]!)
      ? null
      : `${g.join(' ')} ${pick(r, ['al-', 'Al ', 'el-', 'Al'])}${title(s)}`,
  ),
  person('article-run-on', (_, s, g) =>
    /^(?:al|el)-/i.test(s) ? `${g.join(' ')} ${title(s.replace('-', ''))}` : null,
  ),
  person('bin-added', (r, s, g) =>
    g.length === 2 && /^(?:al|el)-/i.test(s)
      ? `${g[0]} ${pick(r, ['bin', 'ibn', 'b.', 'ben'])} ${g[1]} ${title(s)}`
      : null,
  ),
  person('given-names-joined', (r, s, g) => {
    if (g.length < 2) return g[0]!.includes('-') ? `${g[0]!.replace('-', pick(r, ['', ' ']))} ${title(s)}` : null;
    return `${g[0]}${pick(r, ['-', ''])}${g[1]!.toLowerCase()} ${title(s)}`;
  }),
  person('middle-name-added', (r, s, g) => {
    const more = pick(r, ['Ahmad', 'Ivanovich', 'James', 'Carlos', 'Maria', 'J.', 'Hassan', 'Petrovna']);
    return g.length > 1 ? null : `${g[0]} ${more} ${title(s)}`;
  }),
  person('another-surname-behind', (r, s, g) =>
    pick(r, [
      `${g.join(' ')} ${title(s)}-Miller`,
      `${g.join(' ')} ${title(s)} née Weber`,
      `${g.join(' ')} ${title(s)} (Novak)`,
    ]),
  ),
  person('with-birth-date', (r, s, g) =>
    pick(r, [
      `${g.join(' ')} ${title(s)} DOB 12 Mar 1967`,
      `${g.join(' ')} ${title(s)} (born 1971)`,
      `${g.join(' ')} ${title(s)}, 04.05.1980`,
      `${g.join(' ')} ${title(s)} Passport A1234567`,
    ]),
  ),
];
