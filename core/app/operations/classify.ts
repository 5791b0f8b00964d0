import { z } from 'zod';
import type { Item } from '../../contract.ts';
import { type Active, commonEccn, effectTrace, isCertain, open, shown } from '../../decide/index.ts';
import type { Trace } from '../../law/evaluate.ts';
import { VOCABULARY } from '../../law/facts.ts';
import { operation } from '../operation.ts';
import { dayText, itemSchema } from '../schemas.ts';
import { checkQuestion } from '../validate.ts';

const marginSchema = z.object({
  fact: z.string(),
  label: z.string(),
  unit: z.string(),
  value: z.unknown(),
  line: z.number(),
  word: z.string(),
  met: z.enum(['yes', 'no', 'unknown']),
  percent: z.number().optional(),
  clause: z.string(),
  entry: z.string(),
});
const outputSchema = z.object({
  on: z.string(),
  eccn: z.string().optional(),
  presumed: z.boolean().optional(),
  certain: z.boolean(),
  candidates: z.array(
    z.object({
      eccn: z.string().optional(),
      cite: z.string().optional(),
      title: z.string().optional(),
      clause: z.string().optional(),
    }),
  ),
  measures: z.object({
    tpp: z.unknown(),
    performanceDensity: z.unknown(),
    dramBandwidthGBps: z.unknown(),
    ioBandwidthGBps: z.unknown(),
  }),
  margins: z.array(marginSchema),
});

/** Every line that a trace met, with the distance to it. */
function margins(trace: Trace, entry: string, language: 'en' | 'nl', clause = ''): z.output<typeof marginSchema>[] {
  const here = trace.clause ?? clause;
  const own =
    trace.fact !== undefined && typeof trace.line === 'number'
      ? [
          {
            fact: trace.fact,
            label: VOCABULARY.get(trace.fact)?.label[language] ?? trace.fact,
            unit: (() => {
              const f = VOCABULARY.get(trace.fact);
              return f?.type === 'number' ? f.unit : '';
            })(),
            value: trace.value,
            line: trace.line,
            word: trace.word,
            met: trace.answer,
            ...(trace.margin ? { percent: trace.margin.percent } : {}),
            clause: here,
            entry,
          },
        ]
      : [];
  return [...own, ...(trace.of ?? []).flatMap((t) => margins(t, entry, language, here))];
}

export default operation({
  name: 'classify',
  summary: 'The ECCN paragraph of a chip, server or other item on a day, with its margin to every line',
  input: z.strictObject({ on: dayText, item: itemSchema }),
  output: outputSchema,
  run: ({ rulebook, language = 'en' }, input) => {
    const question = checkQuestion(rulebook, { on: input.on, item: input.item as Item });
    const session = open(rulebook, question);
    const { candidates } = session;
    const entries = session.edition
      .of('classification')
      .filter((c) => /^3A090|^4A090|^3A991/.test(c.version.effect.eccn));
    const ics = session.facts.members('ic').all;
    const eccn = commonEccn(candidates);
    const first = ics[0];
    return {
      on: input.on,
      ...(eccn !== undefined ? { eccn } : {}),
      ...(candidates[0]?.classified.presumed && candidates.length === 1 ? { presumed: true } : {}),
      certain: isCertain(candidates),
      candidates: candidates.map((c) => ({
        ...(c.classified.eccn !== undefined ? { eccn: c.classified.eccn } : {}),
        ...(c.active
          ? {
              cite: c.active.provision.cite,
              title: c.active.provision.title[language],
              clause: effectTrace(c.active as Active, session).clauses.join(', '),
            }
          : {}),
      })),
      measures: {
        tpp: first ? shown(first.number('ic.tpp')) : null,
        performanceDensity: first ? shown(first.number('ic.performanceDensity')) : null,
        dramBandwidthGBps: first ? shown(first.number('ic.dramBandwidth')) : null,
        ioBandwidthGBps: first ? shown(first.number('ic.ioBandwidth')) : null,
      },
      margins: first
        ? entries
            .filter((e) => !/^4A/.test(e.version.effect.eccn))
            .flatMap((e) => margins(effectTrace(e as Active, session, first).trace, e.version.effect.eccn, language))
        : [],
    };
  },
});
