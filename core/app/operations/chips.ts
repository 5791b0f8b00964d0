import { z } from 'zod';
import type { Question } from '../../contract.ts';
import { brief, chipById, lettersBeside, open, shown } from '../../decide/index.ts';
import type { Chip } from '../../law/chip.ts';
import { badInput } from '../errors.ts';
import { operation } from '../operation.ts';
import { dayText } from '../schemas.ts';
import { nearest } from '../suggest.ts';
import { countryHint } from '../validate.ts';

const range = z.union([z.number(), z.object({ lo: z.number().nullable(), hi: z.number().nullable() })]);
const rowSchema = z.object({
  id: z.string(),
  vendor: z.string(),
  model: z.string(),
  kind: z.string(),
  released: z.string().optional(),
  eccn: z.string().optional(),
  tpp: range.nullable(),
  performanceDensity: range.nullable(),
  dramBandwidthGBps: range.nullable(),
  ioBandwidthGBps: range.nullable(),
  memoryGb: z.number().optional(),
  forDatacenters: z.boolean().optional(),
  priceUsd: z.object({ low: z.number(), high: z.number(), on: z.string() }).optional(),
  usdPerTpp: z.number().optional(),
  confidence: z.string(),
  /** By destination; 'no-licence-required (letter)': free, unless the exporter is an addressee of a letter. */
  status: z.record(z.string(), z.string()),
  /** What those letters say, by destination; absent: none. */
  letters: z.record(z.string(), z.array(z.string())).optional(),
  notes: z.string().optional(),
  sources: z.array(z.string()),
});

/** A civil, unlisted buyer headquartered at the destination: the plain case by which destinations are compared. */
export const plainQuestion = (chip: string, on: string, to: string): Question => ({
  on,
  to,
  item: { chip },
  endUse: [],
  parties: [
    { role: 'end-user', country: to, headquarters: to, ultimateParentHeadquarters: to, kinds: ['civil'], listed: [] },
  ],
});

export default operation({
  name: 'chips',
  summary:
    'The chip catalogue: list, search or compare by TPP, density, bandwidth, price per TPP and status by destination',
  input: z.strictObject({
    on: dayText,
    ids: z.array(z.string().min(1)).max(50).optional(),
    search: z.string().max(100).optional(),
    destinations: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .max(50)
      .optional(),
  }),
  output: z.object({ on: z.string(), chips: z.array(rowSchema) }),
  run: ({ rulebook, language = 'en' }, input) => {
    for (const [i, code] of (input.destinations ?? []).entries())
      if (!rulebook.countries.some((c) => c.code === code))
        throw badInput({
          path: `destinations.${i}`,
          message: `'${code}' is no country (ISO 3166-1 alpha-2).`,
          remedy: countryHint(rulebook, code),
        });
    const words = input.search?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
    const wanted = input.ids
      ? input.ids.map((id, i): Chip => {
          const chip = chipById(rulebook, id);
          if (chip) return chip;
          const parts = id
            .toLowerCase()
            .split(/[^a-z0-9]+/)
            .filter(Boolean);
          const near = [
            ...new Set([
              ...rulebook.chips.filter((c) => parts.every((p) => c.id.includes(p))).map((c) => c.id),
              ...nearest(
                id,
                rulebook.chips.flatMap((c) => [c.id, ...(c.aliases ?? [])]),
              ),
            ]),
          ].slice(0, 5);
          throw badInput({
            path: `ids.${i}`,
            message: `no chip '${id.slice(0, 80)}' in the catalogue.`,
            remedy: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'See `tolhuis chips` for all.',
          });
        })
      : rulebook.chips.filter((c) =>
          words.every((w) =>
            `${c.id} ${c.vendor} ${c.model} ${c.variant ?? ''} ${(c.aliases ?? []).join(' ')}`
              .toLowerCase()
              .includes(w),
          ),
        );
    return {
      on: input.on,
      chips: wanted.map((c) => {
        const session = open(rulebook, plainQuestion(c.id, input.on, 'DE'));
        const ic = session.facts.members('ic').all[0];
        const eccn = brief(rulebook, plainQuestion(c.id, input.on, 'DE')).eccn;
        const places = (input.destinations ?? []).map((to) => {
          const question = plainQuestion(c.id, input.on, to);
          const texts = lettersBeside(rulebook, question).map((letter) => letter.text[language]);
          return { to, answer: brief(rulebook, question), texts };
        });
        const tpp = ic && c.kind !== 'hbm' ? shown(ic.number('ic.tpp')) : null;
        return {
          id: c.id,
          vendor: c.vendor,
          model: [c.model, c.variant].filter(Boolean).join(' '),
          kind: c.kind,
          ...(c.released !== undefined ? { released: c.released } : {}),
          ...(eccn !== undefined ? { eccn } : {}),
          tpp,
          performanceDensity: ic && c.kind !== 'hbm' ? shown(ic.number('ic.performanceDensity')) : null,
          dramBandwidthGBps: ic ? shown(ic.number('ic.dramBandwidth')) : null,
          ioBandwidthGBps: ic && c.kind !== 'hbm' ? shown(ic.number('ic.ioBandwidth')) : null,
          ...(c.memory?.gb !== undefined ? { memoryGb: c.memory.gb } : {}),
          ...(c.marketedForDatacenters !== undefined ? { forDatacenters: c.marketedForDatacenters } : {}),
          ...(c.price ? { priceUsd: { low: c.price.lowUsd, high: c.price.highUsd, on: c.price.on } } : {}),
          ...(c.price && typeof tpp === 'number' && tpp > 0
            ? { usdPerTpp: (c.price.lowUsd + c.price.highUsd) / 2 / tpp }
            : {}),
          confidence: c.confidence.rates,
          status: Object.fromEntries(places.map(({ to, answer, texts }) => [to, marked(answer, texts.length > 0)])),
          ...(places.some((p) => p.texts.length > 0)
            ? { letters: Object.fromEntries(places.flatMap((p) => (p.texts.length > 0 ? [[p.to, p.texts]] : []))) }
            : {}),
          ...(c.notes !== undefined ? { notes: c.notes } : {}),
          sources: [...c.sources],
        };
      }),
    };
  },
});

/** "licence-required (presumption-of-denial)" */
export const statusText = (b: { outcome: string; reviewPolicy?: string; exception?: string }): string =>
  b.reviewPolicy ? `${b.outcome} (${b.reviewPolicy})` : b.exception ? `${b.outcome} (${b.exception})` : b.outcome;

/** "no-licence-required (letter)" where a letter to others speaks of the item: free for whoever is no addressee. */
const marked = (b: Parameters<typeof statusText>[0], letter: boolean): string =>
  letter ? `${b.outcome} (${[b.exception, LETTER].filter(Boolean).join(', ')})` : statusText(b);
const LETTER = 'letter';
