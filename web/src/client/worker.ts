// Before everything else: the schemas are made when the core is imported.
import './jitless.ts';

import { checkQuestion, OPERATIONS, type Operation, OperationError, perform } from '@tolhuis/core/app';
import type { Question } from '@tolhuis/core/contract';
import { brief } from '@tolhuis/core/decide';
import type { Rulebook } from '@tolhuis/core/law';
import { alike } from './alike.ts';
import type { Answered, Asked, OrderAnswer, Place, Requests } from './protocol.ts';
import { rulebook, wholeRulebook } from './rulebook.ts';
import { warmUp } from './warm-up.ts';

// The core in a worker: the page stays free while an answer is worked out, and the rulebook is read in one place.

/** Operations that show worked cases, events or coverage; the others answer from the law alone. */
const READING: ReadonlySet<string> = new Set(['explain', 'timeline', 'coverage']);

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
    case 'warm':
      // What goes wrong is told to whoever asks something.
      void rulebook()
        .then((book) => warmUp(book, asked.input.language))
        .catch(() => undefined);
      return undefined;
    case 'world':
      return world(await rulebook(), asked.input);
    case 'screen':
      return asked.input.rows.map((await import('./screening.ts')).screenName);
    case 'names':
      return (await import('./names-file.ts')).readNames(asked.input);
    case 'read':
      return (await import('./orders-file.ts')).readOrdersFile(await rulebook(), asked.input);
    case 'orders':
      return orders(await rulebook(), asked.input.questions);
  }
}

// Read before anybody asks: the first answer waits for nothing but itself. What goes wrong is told to whoever asks.
rulebook().catch(() => undefined);

self.onmessage = async ({ data }: MessageEvent<Asked>): Promise<void> => {
  const reply = (message: Answered): void => self.postMessage(message);
  try {
    reply({ id: data.id, value: await answer(data) });
  } catch (e) {
    if (e instanceof OperationError) reply({ id: data.id, error: e.error });
    else reply({ id: data.id, failed: e instanceof Error ? e.message : String(e) });
  }
};
