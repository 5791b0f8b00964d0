import type { ListEntry } from '@tolhuis/core/screen';
import { pick, type Random } from './kind.ts';

/** Streets of no listed party. */
export const STREETS = [
  'Nanjing Road',
  'Tverskaya Street',
  'Sheikh Zayed Road',
  'Hennessy Road',
  'Ataturk Caddesi',
  'Lenin Avenue',
];
/** Cities of many. */
export const CITIES = ['Shanghai', 'Moscow', 'Dubai', 'Hong Kong', 'Istanbul', 'Minsk'];
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  CN: ['China', 'P.R. China', 'PRC', 'P.R.C.'],
  RU: ['Russia', 'Russian Federation'],
  IR: ['Iran', 'Islamic Republic of Iran'],
  AE: ['UAE', 'United Arab Emirates', 'U.A.E.'],
  TR: ['Turkey', 'Turkiye', 'Türkiye'],
  HK: ['Hong Kong', 'H.K.', 'Hong Kong SAR'],
  BY: ['Belarus', 'Republic of Belarus'],
};

/** A name of the first country of an entry, as orders write it. */
export const countryOf = (r: Random, entry: ListEntry): string | null => {
  const names = COUNTRIES[entry.countries[0] ?? ''];
  return names === undefined ? null : pick(r, names);
};
