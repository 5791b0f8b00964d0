import { changed, type Kind, type Random } from './kind.ts';

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

/** Russian names in their Ukrainian and Belarusian forms. */
export const SLAVIC_FORM_KINDS: readonly Kind[] = [
  { name: 'ukrainian-form', of: 'person', make: (r, name) => ways(r, name, UKRAINIAN, 0.9) },
  { name: 'belarusian-form', of: 'person', make: (r, name) => ways(r, name, BELARUSIAN, 0.9) },
];
