import { checkQuestion, type Issue, OperationError } from '@tolhuis/core/app';
// The columns of an order file are those of the terminal door: one reading, so that both doors take the same file.
import { columnsOf, RowReader } from '@tolhuis/core/app/orders';
import { eachKeyOnce } from '@tolhuis/core/app/repeated-key';
import type { Question } from '@tolhuis/core/contract';
import type { Rulebook } from '@tolhuis/core/law';
import { contentOf, type FileContent } from './file-content.ts';
import type { ReadOrders } from './protocol.ts';

/** One order as it was read: its question, or what is wrong with it. */
type Entry = {
  readonly id?: string;
  readonly line: number;
  readonly question?: Question;
  readonly issues?: readonly Issue[];
};

/** A file that cannot be read at all. */
class Refusal extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues[0]?.message);
    this.issues = issues;
  }
}

/** The rows below a header. @throws Refusal when the header cannot be read */
function tableEntries(
  book: Rulebook,
  { rows, pointsGroup, issues: about }: Extract<FileContent, { rows: unknown }>,
): Entry[] {
  const [head, ...body] = rows;
  if (!head) throw new Refusal([{ path: '', message: 'the file is empty.' }, ...about]);
  const { columns, issues } = columnsOf(head.cells, head.line, pointsGroup);
  if (issues.length > 0) throw new Refusal(issues);
  const reader = new RowReader(book, columns);
  return body.map(({ cells, line }) => ({ line, ...reader.read(cells, line) }));
}

/** One question, an array, or JSON Lines; an `id` beside the contract's keys names the order. */
function jsonEntries(book: Rulebook, text: string): Entry[] {
  const start = text.trimStart();
  const value: unknown = start.startsWith('[') ? eachKeyOnce(text, JSON.parse(text), 1) : undefined;
  const single = (): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  };
  const one = value === undefined ? single() : undefined;
  const list = Array.isArray(value)
    ? value.map((v: unknown, i) => [v, i + 1] as const)
    : one !== undefined
      ? [[eachKeyOnce(text, one, 1), 1] as const]
      : text
          .split('\n')
          .flatMap((l, i) => (l.trim() === '' ? [] : [[eachKeyOnce(l, JSON.parse(l), i + 1), i + 1] as const]));
  return list.map(([v, line]): Entry => {
    const named = v !== null && typeof v === 'object' && !Array.isArray(v) && 'id' in v;
    const { id, ...question } = named ? v : { id: undefined };
    return { ...(named ? { id: String(id) } : {}), line, ...checked(book, named ? question : v, line) };
  });
}

function checked(book: Rulebook, question: unknown, line: number): Pick<Entry, 'question' | 'issues'> {
  try {
    return { question: checkQuestion(book, question) };
  } catch (e) {
    if (!(e instanceof OperationError) || e.error.code !== 'bad-input') throw e;
    return { issues: e.error.issues.map((i) => ({ ...i, line })) };
  }
}

/** Reads an order file: good orders apart from what is wrong, each issue with its line and column. */
export async function readOrdersFile(
  book: Rulebook,
  input: { text: string } | { bytes: ArrayBuffer },
): Promise<ReadOrders> {
  try {
    const content = await contentOf(input);
    const entries = 'json' in content ? jsonEntries(book, content.json) : tableEntries(book, content);
    return together(entries, 'json' in content ? [] : content.issues);
  } catch (e) {
    const issues =
      e instanceof Refusal
        ? e.issues
        : e instanceof OperationError && e.error.code === 'bad-input'
          ? e.error.issues
          : [{ path: '', message: `the file cannot be read: ${e instanceof Error ? e.message : String(e)}` }];
    return { orders: [], issues, rows: 0 };
  }
}

/** Ids must differ. */
function together(entries: readonly Entry[], about: readonly Issue[]): ReadOrders {
  const orders: ReadOrders['orders'][number][] = [];
  const issues: Issue[] = [...about];
  const ids = new Map<string, number>();
  for (const { id = '', line, question, issues: wrong = [] } of entries) {
    const name = id || `line-${line}`;
    const before = ids.get(name);
    if (before !== undefined)
      issues.push({
        path: 'id',
        line,
        message: `the id '${name}' is already on line ${before}.`,
        remedy: 'Ids must differ.',
      });
    else if (question === undefined) issues.push(...wrong);
    else orders.push({ id: name, question });
    ids.set(name, line);
  }
  return { orders, issues, rows: entries.length };
}
