import { z } from 'zod';
import type { Question } from '../../contract.ts';
import { brief, changeDays, concerns, lettersBeside } from '../../decide/index.ts';
import type { LawEvent, Rulebook } from '../../law/rulebook.ts';
import { operation } from '../operation.ts';
import { dayText, questionSchema } from '../schemas.ts';
import { checkQuestion } from '../validate.ts';
import { plainQuestion } from './chips.ts';

const spanSchema = z.object({
  from: z.string(),
  until: z.string().nullable(),
  outcome: z.string(),
  eccn: z.string().optional(),
  reviewPolicy: z.string().optional(),
  exception: z.string().optional(),
  /** Free, unless the exporter is an addressee of these letters: what they say. */
  letters: z.array(z.string()).optional(),
  /** `concerns`: the event made or changed a provision that may apply to this question. */
  events: z.array(z.object({ date: z.string(), title: z.string(), kind: z.string(), concerns: z.boolean() })),
});

/** The days on which what an event changed is looked at: its own, and the next on which a changed provision begins. */
function daysOf(rulebook: Rulebook, { date, changes = [] }: LawEvent): string[] {
  if (changes.length === 0) return [];
  const starts = rulebook.provisions
    .filter((p) => changes.includes(p.id))
    .flatMap((p) => p.versions.flatMap((v) => [v.from, ...(v.enforcement ?? []).map((e) => e.from)]))
    .filter((day) => day > date)
    .sort();
  return [date, ...starts.slice(0, 1)];
}

export default operation({
  name: 'timeline',
  summary: 'How the answer to one question changed over time: spans of equal answers, with the events in them',
  input: z.strictObject({
    chip: z.string().max(120).optional(),
    to: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    question: questionSchema.omit({ on: true }).optional(),
    from: dayText.optional(),
    until: dayText.optional(),
  }),
  output: z.object({
    spans: z.array(spanSchema),
    events: z.array(
      z.object({
        id: z.string(),
        date: z.string(),
        kind: z.string(),
        title: z.string(),
        text: z.string(),
        confidence: z.string(),
        changes: z.array(z.string()),
        urls: z.array(z.string()),
      }),
    ),
  }),
  run: ({ rulebook, language = 'en' }, input) => {
    const start = input.from ?? '2022-08-01';
    const end = input.until ?? '2027-12-31';
    const events = rulebook.events
      .filter((e) => e.date >= start && e.date <= end)
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    const shown = events.map((e) => ({
      id: e.id,
      date: e.date,
      kind: e.kind,
      title: e.title[language],
      text: e.text[language],
      confidence: e.confidence,
      changes: [...(e.changes ?? [])],
      urls: [...e.urls],
    }));
    if (input.question === undefined && (input.chip === undefined || input.to === undefined))
      return { spans: [], events: shown };
    const base = (on: string): Question =>
      input.question ? ({ ...input.question, on } as Question) : plainQuestion(input.chip!, on, input.to!);
    checkQuestion(rulebook, base(start));
    // In the order of days, so that the law of each is made once.
    const answers = new Set([start, ...changeDays(rulebook).filter((d) => d > start && d <= end)]);
    const looks = new Map<string, LawEvent[]>();
    for (const e of events) for (const day of daysOf(rulebook, e)) looks.set(day, [...(looks.get(day) ?? []), e]);
    const concerning = new Set<LawEvent>();
    const spans: z.output<typeof spanSchema>[] = [];
    for (const day of [...new Set([...answers, ...looks.keys()])].sort()) {
      for (const e of looks.get(day) ?? [])
        if (!concerning.has(e) && concerns(rulebook, base(day), e.changes ?? [])) concerning.add(e);
      if (!answers.has(day)) continue;
      const b = brief(rulebook, base(day));
      const letters = lettersBeside(rulebook, base(day)).map((letter) => letter.text[language]);
      const last = spans.at(-1);
      if (
        last &&
        last.outcome === b.outcome &&
        last.eccn === b.eccn &&
        last.reviewPolicy === b.reviewPolicy &&
        last.exception === b.exception &&
        (last.letters ?? []).join() === letters.join()
      )
        continue;
      if (last) last.until = day;
      spans.push({
        from: day,
        until: null,
        outcome: b.outcome,
        ...(b.eccn !== undefined ? { eccn: b.eccn } : {}),
        ...(b.reviewPolicy !== undefined ? { reviewPolicy: b.reviewPolicy } : {}),
        ...(b.exception !== undefined ? { exception: b.exception } : {}),
        ...(letters.length > 0 ? { letters } : {}),
        events: [],
      });
    }
    for (const s of spans)
      s.events = events
        .filter((e) => e.date >= s.from && (s.until === null || e.date < s.until))
        .map((e) => ({ date: e.date, title: e.title[language], kind: e.kind, concerns: concerning.has(e) }));
    return { spans, events: shown };
  },
});
