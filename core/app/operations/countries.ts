import { z } from 'zod';
import { type Country, isMember, type Rulebook } from '../../law/rulebook.ts';
import { t } from '../../law/text.ts';
import { operation } from '../operation.ts';
import { dayText } from '../schemas.ts';

/** Countries that a text names, best first: a code or a name that is just that wins alone; then a name, or a word of one, that begins so. */
function named(countries: readonly Country[], search: string): readonly Country[] {
  const wanted = search.trim().toLowerCase();
  const exactly =
    countries.find((c) => c.code.toLowerCase() === wanted) ??
    countries.find((c) => [c.name.en, c.name.nl].some((n) => n.toLowerCase() === wanted));
  if (exactly) return [exactly];
  const rank = (c: Country): number =>
    Math.min(
      ...[c.name.en, c.name.nl].map((n) => {
        const at = ` ${n.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`.indexOf(` ${wanted}`);
        return at === 0 ? 0 : at > 0 ? 1 : wanted.length > 2 && n.toLowerCase().includes(wanted) ? 2 : 3;
      }),
    );
  return [0, 1, 2].flatMap((r) => countries.filter((c) => rank(c) === r));
}

const TIERS = ['tier-1', 'tier-3'];
const TIER_2 = {
  id: 'tier-2',
  title: t('Tier 2 of January 2025: every other country', 'Trede 2 van januari 2025: elk ander land'),
  cite: '90 FR 4544',
};

/**
 * The tiers of January 2025, names of the press for 90 FR 4544: the rulebook holds the first and the third, and the second is every
 * other country. There are none before the day of that rule, from which the first has its members.
 */
function tiersOn(rulebook: Rulebook, code: string, on: string): { is: string[]; may: string[] } {
  const [first, third] = TIERS.map((id) => rulebook.groups.find((g) => g.id === id));
  const began = first?.members.flatMap((m) => m.from ?? []).sort()[0];
  if (!first || !third || began === undefined || on < began) return { is: [], may: [] };
  if (isMember(first, code, on) === 'yes') return { is: ['tier-1'], may: [] };
  const inThird = isMember(third, code, on);
  return inThird === 'unknown'
    ? { is: [], may: ['tier-2', 'tier-3'] }
    : { is: [inThird === 'yes' ? 'tier-3' : 'tier-2'], may: [] };
}

export default operation({
  name: 'countries',
  summary: 'Countries with the groups they are in on a day',
  input: z.strictObject({ on: dayText, search: z.string().max(100).optional() }),
  output: z.object({
    on: z.string(),
    groups: z.array(z.object({ id: z.string(), title: z.string(), cite: z.string() })),
    countries: z.array(
      z.object({ code: z.string(), name: z.string(), groups: z.array(z.string()), uncertain: z.array(z.string()) }),
    ),
  }),
  run: ({ rulebook, language = 'en' }, input) => {
    const groups = rulebook.groups.filter((g) => !TIERS.includes(g.id));
    return {
      on: input.on,
      groups: rulebook.groups
        .map((g) => ({ id: g.id, title: g.title[language], cite: g.cite }))
        .flatMap((g) => (g.id === 'tier-3' ? [{ ...TIER_2, title: TIER_2.title[language] }, g] : [g])),
      countries: (input.search === undefined ? rulebook.countries : named(rulebook.countries, input.search)).map(
        (c) => {
          const tiers = tiersOn(rulebook, c.code, input.on);
          const those = (answer: 'yes' | 'unknown'): string[] =>
            groups.filter((g) => isMember(g, c.code, input.on) === answer).map((g) => g.id);
          return {
            code: c.code,
            name: c.name[language],
            groups: [...those('yes'), ...tiers.is],
            uncertain: [...those('unknown'), ...tiers.may],
          };
        },
      ),
    };
  },
});
