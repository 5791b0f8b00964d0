import { hash } from 'node:crypto';
import { aroundCommitted, type Commitment } from '@tolhuis/core/audit';
import type { Determination, Question } from '@tolhuis/core/contract';
import type { Language, Rulebook } from '@tolhuis/core/law';
import { Breath } from '../store/breath.ts';
import type { Reader, Row, SqlValue, Transaction } from '../store/port.ts';
import { freshSalt } from '../store/random.ts';
import { actorOf, need } from './allow.ts';
import { answerOf, type Prepared, prepareQuestion, statusOfAnswer } from './answer.ts';
import { AnswerText } from './answer-text.ts';
import type {
  DeskOptions,
  DeterminationService,
  MadeDetermination,
  Principal,
  StoredDetermination,
} from './api/index.ts';
import { checkEach } from './check-each.ts';
import { cut, LAST, missing, newId, pageOf } from './common.ts';
import { unpackText } from './packing.ts';
import { compareAnswers } from './replay.ts';
import { lawNow } from './standing.ts';

/** A determination that has been worked out and is not stored yet. */
export type Worked = Prepared & {
  readonly answer: Determination;
  readonly text: AnswerText;
  readonly language: Language;
  /** What is stored beside it, ready: writers take turns, so nothing is hashed or compressed while others wait. */
  readonly kept: { readonly salt: string; readonly record: Commitment; readonly screened: string };
};

/** Decides what was prepared. */
export function work(rulebook: Rulebook, prepared: Prepared, language: Language): Worked {
  const answer = answerOf(rulebook, prepared, language);
  const text = new AnswerText(answer);
  const salt = freshSalt();
  const screened = prepared.screened === null ? '' : JSON.stringify(prepared.screened);
  const record = commitRecord(prepared.questionText, screened, text, salt);
  return { ...prepared, answer, text, language, kept: { salt, record, screened } };
}

/** Texts under one commitment: the question as asked, what screening made of it, the answer. */
export const recordOf = (question: string, screened: string, answer: string): Record<string, string> => ({
  question,
  screened,
  answer,
});

/** Where what is hashed at once is put together; grows to the longest. */
let scratch = Buffer.alloc(64 * 1024);

/** SHA-256 of texts (as UTF-8) and bytes one after the other, hexadecimal. One call: each more costs as much as hashing a kilobyte. */
function hashTogether(parts: readonly (string | Uint8Array)[]): string {
  let most = 0;
  // A UTF-16 code unit takes three bytes at most.
  for (const part of parts) most += typeof part === 'string' ? 3 * part.length : part.length;
  if (most > scratch.length) scratch = Buffer.alloc(2 * most);
  let at = 0;
  for (const part of parts)
    if (typeof part === 'string') at += scratch.write(part, at);
    else {
      scratch.set(part, at);
      at += part.length;
    }
  const digest = hash('sha256', scratch.subarray(0, at));
  // Names of parties are not left lying in memory.
  scratch.fill(0, 0, at);
  return digest;
}

/** The commitment to `recordOf` these texts, from the bytes that the answer has already. */
function commitRecord(question: string, screened: string, answer: AnswerText, salt: string): Commitment {
  const { before, after } = aroundCommitted(salt);
  // The names of recordOf in the order of canonical JSON.
  const rest = `","question":${JSON.stringify(question)},"screened":${JSON.stringify(screened)}}${after}`;
  return { $commitment: hashTogether([`${before}{"answer":"`, ...answer.escaped, rest]) };
}

/** Stores determinations with their log entries inside a transaction; gives their ids. */
export async function storeDeterminations(
  tx: Transaction,
  who: Principal,
  worked: readonly Worked[],
  orderId: string | null,
): Promise<string[]> {
  const ids = worked.map(() => newId('det', tx.now));
  const rows: SqlValue[][] = [];
  const contents: SqlValue[][] = [];
  const breath = new Breath();
  for (const [i, w] of worked.entries()) {
    if (breath.due()) await breath.take();
    const id = ids[i]!;
    const { answer, language, kept } = w;
    const { version, hash } = answer.rulebook;
    const lists = JSON.stringify(w.lists);
    const status = statusOfAnswer(answer);
    rows.push([id, w.question.on, tx.now, answer.outcome, status, language, version, hash, lists, orderId, who.id]);
    contents.push([id, kept.salt, w.questionText, kept.screened, w.text.packed]);
    await tx.log({
      action: 'determination.stored',
      about: [`determination:${id}`, ...(orderId === null ? [] : [`order:${orderId}`])],
      body: {
        determination: id,
        on: w.question.on,
        outcome: answer.outcome,
        rulebook: answer.rulebook,
        lists: w.lists,
        record: kept.record,
      },
    });
  }
  tx.add(
    'determination (id, on_day, recorded_at, outcome, status, language, rulebook_version, rulebook_hash, lists, order_id, by_user)',
    rows,
  );
  tx.add('determination_content (id, salt, question, screened, answer)', contents);
  return ids;
}

const SELECT = `SELECT d.id, d.on_day, d.recorded_at, d.outcome, d.status, d.language, d.rulebook_version, d.rulebook_hash,
  d.lists, d.order_id, d.by_user, c.question, c.screened, c.answer
  FROM determination d JOIN determination_content c ON c.id = d.id`;

/** A row of SELECT as a stored determination, with the texts that replay needs. */
export function fromRow(row: Row): { stored: StoredDetermination; screened: string; answerText: string } {
  const answerText = unpackText(row['answer'] as Uint8Array);
  const answer = JSON.parse(answerText) as Determination;
  const stored: StoredDetermination = {
    id: String(row['id']),
    on: String(row['on_day']),
    recordedAt: String(row['recorded_at']),
    question: JSON.parse(String(row['question'])) as Question,
    answer,
    outcome: answer.outcome,
    status: String(row['status']),
    language: String(row['language']) as Language,
    rulebook: { version: String(row['rulebook_version']), hash: String(row['rulebook_hash']) },
    lists: JSON.parse(String(row['lists'])) as string[],
    orderId: row['order_id'] === null ? null : String(row['order_id']),
    by: String(row['by_user']),
  };
  return { stored, screened: String(row['screened']), answerText };
}

/** The new answer is kept in the language of the one before: whoever wrote the order reads it. */
export async function languageKept(reader: Reader, determinationId: string | null): Promise<Language> {
  if (determinationId === null) return 'en';
  const row = await reader.get('SELECT language FROM determination WHERE id = ?', [determinationId]);
  return row?.['language'] === 'nl' ? 'nl' : 'en';
}

/** @throws OperationError 'not-found', also where retention has deleted its content */
async function find(reader: Reader, id: string): Promise<ReturnType<typeof fromRow>> {
  const row = await reader.get(`${SELECT} WHERE d.id = ?`, [id]);
  if (row === undefined) throw missing('determination', id);
  return fromRow(row);
}

export function determinationService(options: DeskOptions): DeterminationService {
  const { store, rulebook, rulebooks } = options;
  const decideMany: DeterminationService['decideMany'] = async (who, questions, { language = 'en' } = {}) => {
    need(who, 'decide');
    const law = await lawNow(options);
    const worked = await checkEach(questions, (q, i) =>
      work(rulebook, prepareQuestion(law, q, `questions.${i}`), language),
    );
    return keep(who, worked, null);
  };
  const keep = (who: Principal, worked: readonly Worked[], orderId: string | null): Promise<MadeDetermination[]> =>
    store.write(actorOf(who), async (tx) => {
      const ids = await storeDeterminations(tx, who, worked, orderId);
      return worked.map(
        (w, i): MadeDetermination => ({
          id: ids[i]!,
          on: w.question.on,
          recordedAt: tx.now,
          question: w.question,
          answer: w.answer,
          answerText: w.text.json,
          outcome: w.answer.outcome,
          status: statusOfAnswer(w.answer),
          language: w.language,
          rulebook: w.answer.rulebook,
          lists: w.lists,
          orderId,
          by: who.id,
        }),
      );
    });
  return {
    decideMany,
    async decide(who, question, { language = 'en', orderId } = {}) {
      need(who, 'decide');
      const worked = work(rulebook, prepareQuestion(await lawNow(options), question), language);
      const [stored] = await keep(who, [worked], orderId ?? null);
      return stored!;
    },
    async get(who, id) {
      need(who, 'determination.read');
      return (await store.read((reader) => find(reader, id))).stored;
    },
    async list(who, { orderId, outcome, on, knownAt, ...page }) {
      need(who, 'determination.read');
      const { after, limit } = pageOf(page);
      const wheres: [string, SqlValue][] = [['d.id < ?', after || LAST]];
      if (orderId !== undefined) wheres.push(['d.order_id = ?', orderId]);
      if (outcome !== undefined) wheres.push(['d.outcome = ?', outcome]);
      if (on !== undefined) wheres.push(['d.on_day = ?', on]);
      if (knownAt !== undefined) wheres.push(['d.recorded_at <= ?', knownAt]);
      const sql = `${SELECT} WHERE ${wheres.map(([w]) => w).join(' AND ')} ORDER BY d.id DESC LIMIT ?`;
      const rows = await store.read((reader) => reader.all(sql, [...wheres.map(([, v]) => v), limit + 1]));
      return cut(
        rows.map((row) => fromRow(row).stored),
        limit,
        (d) => d.id,
      );
    },
    async inLanguage(who, id, language) {
      need(who, 'determination.read');
      const { stored, screened, answerText } = await store.read((reader) => find(reader, id));
      if (stored.language === language) return { id, language, result: 'as-kept', answer: stored.answer };
      const { hash: then } = stored.rulebook;
      const same = then === rulebook.hash ? rulebook : await rulebooks?.get(then);
      if (same === undefined) return { id, language, result: 'other-rulebook', answer: null };
      const asked = { question: stored.question, screened: screened === '' ? null : JSON.parse(screened) };
      if (JSON.stringify(answerOf(same, asked, stored.language)) !== answerText)
        return { id, language, result: 'defect', answer: null };
      return { id, language, result: 'asked-again', answer: answerOf(same, asked, language) };
    },
    async replay(who, id) {
      need(who, 'determination.replay');
      const { stored, screened, answerText } = await store.read((reader) => find(reader, id));
      const then = stored.rulebook.hash;
      const same = then === rulebook.hash ? rulebook : await rulebooks?.get(then);
      const again = answerOf(
        same ?? rulebook,
        { question: stored.question, screened: screened === '' ? null : JSON.parse(screened) },
        stored.language,
      );
      const replay = compareAnswers(id, answerText, JSON.stringify(again), {
        stored: then,
        now: (same ?? rulebook).hash,
      });
      if (replay.result === 'defect')
        await store.write(actorOf(who), (tx) =>
          tx.log({
            action: 'replay.defect',
            about: [`determination:${id}`],
            body: { determination: id, rulebook: then, at: replay.difference?.at ?? '' },
          }),
        );
      return replay;
    },
  };
}
