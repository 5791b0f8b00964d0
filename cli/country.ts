import { badInput } from '@tolhuis/core/app/errors';
import { countryHint } from '@tolhuis/core/app/validate';
import { RULEBOOK } from '@tolhuis/rulebook';

/** A country from an option, in capitals. A code that no country has is refused: it would be answered as any other place. */
export function countryOf(option: string, name: string): string {
  const code = option.trim().toUpperCase();
  if (!RULEBOOK.countries.some((c) => c.code === code))
    throw badInput({
      path: name,
      message: `'${option.slice(0, 60)}' is not a country code (ISO 3166-1).`,
      remedy: countryHint(RULEBOOK, code.slice(0, 60)),
    });
  return code;
}
