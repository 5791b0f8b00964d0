import { z } from 'zod';
import { gaps } from '../../law/render.ts';
import { operation } from '../operation.ts';

export default operation({
  name: 'coverage',
  summary: 'How far each regime is modelled, and every gap that is a value in the rulebook',
  input: z.strictObject({}),
  output: z.object({
    counts: z.object({
      provisions: z.number(),
      versions: z.number(),
      cases: z.number(),
      chips: z.number(),
      countries: z.number(),
      groups: z.number(),
      proposals: z.number(),
      events: z.number(),
      gaps: z.number(),
    }),
    regimes: z.array(z.object({ regime: z.string(), cite: z.string(), state: z.string(), note: z.string() })),
    gaps: z.array(z.object({ provision: z.string(), cite: z.string(), what: z.string() })),
  }),
  run: ({ rulebook, language = 'en' }) => {
    const all = [...rulebook.provisions, ...rulebook.proposals.flatMap((p) => p.provisions)];
    const found = all.flatMap((p) =>
      [
        ...new Set(
          p.versions.flatMap((v) => [
            ...gaps(v.when, language),
            ...(v.unless ? gaps(v.unless, language) : []),
            ...(v.enforcement ?? []).flatMap((e) => (e.when ? gaps(e.when, language) : [])),
          ]),
        ),
      ].map((what) => ({ provision: p.id, cite: p.cite, what })),
    );
    return {
      counts: {
        provisions: all.length,
        versions: all.reduce((n, p) => n + p.versions.length, 0),
        cases: all.reduce((n, p) => n + p.cases.length, 0),
        chips: rulebook.chips.length,
        countries: rulebook.countries.length,
        groups: rulebook.groups.length,
        proposals: rulebook.proposals.length,
        events: rulebook.events.length,
        gaps: found.length,
      },
      regimes: rulebook.coverage.map((c) => ({
        regime: c.regime,
        cite: c.cite,
        state: c.state,
        note: c.note[language],
      })),
      gaps: found,
    };
  },
});
