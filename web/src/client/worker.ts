// Before everything else: the schemas are made when the core is imported.
import './jitless.ts';

import { checkQuestion, OPERATIONS, type Operation, OperationError, perform, switchesOf } from '@tolhuis/core/app';
import type { Question } from '@tolhuis/core/contract';
import { brief, changeDays } from '@tolhuis/core/decide';
import { type Effects, type Language, type Rulebook, type Version, VOCABULARY } from '@tolhuis/core/law';
import { alike } from './alike.ts';
import type { Answered, Asked, OrderAnswer, Place, Reference, Requests } from './protocol.ts';
import { rulebook, wholeRulebook } from './rulebook.ts';

// The core in a worker: the page stays free while an answer is worked out, and the rulebook is read in one place.

/** Operations that show worked cases, events or coverage; the others answer from the law alone. */
const READING: ReadonlySet<string> = new Set(['explain', 'timeline', 'coverage']);

/** Days on which an answer can change, those of the proposals included. */
function allChangeDays(book: Rulebook): string[] {
  const days = new Set(changeDays(book));
  for (const p of book.proposals)
    for (const v of p.provisions.flatMap((x) => x.versions as readonly Version<unknown>[])) {
      days.add(v.from);
      if (v.until) days.add(v.until);
      for (const e of v.enforcement ?? []) days.add(e.from);
    }
  return [...days].sort();
}

function reference(book: Rulebook, language: Language): Reference {
  return {
    version: book.version,
    hash: book.hash,
    chips: book.chips.map((c) => ({
      id: c.id,
      label: [c.vendor, c.model, c.variant].filter(Boolean).join(' '),
      words: [c.id, ...(c.aliases ?? [])].join(' '),
      kind: c.kind,
      ...(c.marketedForDatacenters === undefined ? {} : { forDatacenters: c.marketedForDatacenters }),
    })),
    countries: book.countries
      .map((c) => ({ code: c.code, name: c.name[language] }))
      .sort((a, b) => a.name.localeCompare(b.name, language)),
    proposals: book.proposals.map((p) => ({
      id: p.id,
      title: p.title[language],
      status: p.status[language],
      cite: p.cite,
      ...(p.url === undefined ? {} : { url: p.url }),
    })),
    switches: [...switchesOf(book)].map(([id, options]) => ({ id, options })),
    limits: Object.fromEntries(
      [...book.provisions, ...book.proposals.flatMap((p) => p.provisions)].flatMap((p) => {
        const newest = p.kind === 'limit' ? p.versions.at(-1) : undefined;
        if (!newest) return [];
        const { limit, amount, unit, per } = newest.effect as Effects['limit'];
        return [[limit, { title: p.title[language], amount, unit, per: per[language] }]];
      }),
    ),
    facts: Object.fromEntries(
      [...VOCABULARY].flatMap(([id, f]) =>
        f.type === 'number' ? [[id, { label: f.label[language], unit: f.unit }]] : [],
      ),
    ),
    changeDays: allChangeDays(book),
  };
}

/** The template for one country: every '*' becomes its code. */
const inCountry = (template: Question, code: string, on: string): Question =>
  JSON.parse(JSON.stringify({ ...template, on }).replaceAll('"*"', JSON.stringify(code))) as Question;

function world(book: Rulebook, { template, on }: Requests['world']['input']): Record<string, Place> {
  checkQuestion(book, inCountry(template, 'DE', on));
  return Object.fromEntries(
    alike(book, on).flatMap((codes) => {
      const answer = place(brief(book, inCountry(template, codes[0]!, on)));
      return codes.map((code) => [code, answer] as const);
    }),
  );
}

const place = (b: ReturnType<typeof brief>): Place => {
  const detail = b.reviewPolicy ?? b.exception;
  return {
    outcome: b.outcome,
    ...(b.eccn === undefined ? {} : { eccn: b.eccn }),
    ...(detail === undefined ? {} : { detail }),
  };
};

function orders(book: Rulebook, questions: readonly unknown[]): OrderAnswer[] {
  return questions.map((raw): OrderAnswer => {
    try {
      return { ok: true, ...place(brief(book, checkQuestion(book, raw))) };
    } catch (e) {
      if (!(e instanceof OperationError) || e.error.code !== 'bad-input') throw e;
      return { ok: false, issues: e.error.issues };
    }
  });
}

async function answer(asked: Asked): Promise<unknown> {
  switch (asked.ask) {
    case 'perform': {
      const { name, input, language } = asked.input;
      const book = READING.has(name) ? await wholeRulebook() : await rulebook();
      return perform(OPERATIONS[name] as Operation, { rulebook: book, language }, input);
    }
    case 'reference':
      return reference(await rulebook(), asked.input.language);
    case 'world':
      return world(await rulebook(), asked.input);
    case 'screen':
      return asked.input.rows.map((await import('./screening.ts')).screenName);
    case 'names':
      return (await import('./names-file.ts')).readNames(asked.input);
    case 'read': {
      const { readOrdersFile, readOrdersWorkbook } = await import('./orders-file.ts');
      return 'text' in asked.input
        ? readOrdersFile(await rulebook(), asked.input.text)
        : readOrdersWorkbook(await rulebook(), asked.input.bytes);
    }
    case 'orders':
      return orders(await rulebook(), asked.input.questions);
  }
}

self.onmessage = async ({ data }: MessageEvent<Asked>): Promise<void> => {
  const reply = (message: Answered): void => self.postMessage(message);
  try {
    reply({ id: data.id, value: await answer(data) });
  } catch (e) {
    if (e instanceof OperationError) reply({ id: data.id, error: e.error });
    else reply({ id: data.id, failed: e instanceof Error ? e.message : String(e) });
  }
};
