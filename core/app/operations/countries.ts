import { z } from 'zod';
import { isMember } from '../../law/rulebook.ts';
import { operation } from '../operation.ts';
import { dayText } from '../schemas.ts';

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
    const wanted = input.search?.toLowerCase();
    return {
      on: input.on,
      groups: rulebook.groups.map((g) => ({ id: g.id, title: g.title[language], cite: g.cite })),
      countries: rulebook.countries
        .filter(
          (c) =>
            wanted === undefined ||
            c.code.toLowerCase() === wanted ||
            c.name.en.toLowerCase().includes(wanted) ||
            c.name.nl.toLowerCase().includes(wanted),
        )
        .map((c) => ({
          code: c.code,
          name: c.name[language],
          groups: rulebook.groups.filter((g) => isMember(g, c.code, input.on) === 'yes').map((g) => g.id),
          uncertain: rulebook.groups.filter((g) => isMember(g, c.code, input.on) === 'unknown').map((g) => g.id),
        })),
    };
  },
});
