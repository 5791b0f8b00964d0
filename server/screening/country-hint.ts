import { countryCode } from '@tolhuis/rulebook/lists/shared/countries.ts';

/** Languages in which a desk's files may name a country; English names are understood as they are. */
const LANGUAGES = ['nl', 'de', 'fr', 'es'];
const A = 'A'.charCodeAt(0);
const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** "Did you mean DE (Germany)?" for a country's name in another language; undefined for what is none. */
export function countryHint(said: string): string | undefined {
  const code = namedIn(fold(said));
  const english = new Intl.DisplayNames('en', { type: 'region' });
  return code === undefined ? undefined : `Did you mean ${code} (${english.of(code)})?`;
}

function namedIn(name: string): string | undefined {
  const names = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  for (let i = 0; i < 26 * 26; i++) {
    const code = String.fromCharCode(A + Math.floor(i / 26), A + (i % 26));
    if (countryCode(code) !== undefined && names.some((n) => fold(n.of(code) ?? '') === name)) return code;
  }
  return undefined;
}
