import { type Issue, OperationError } from '@tolhuis/core/app/errors';
import { checkQuestion } from '@tolhuis/core/app/validate';
import type { Question } from '@tolhuis/core/contract';
import type { Rulebook } from '@tolhuis/core/law';
import { lineOfPath } from './line-of-path.ts';
import type { Order } from './order.ts';
import { orderOf, type Row } from './reading.ts';

/** A question as it was read, unchecked; `prefix`: where it stands in the file. */
export type Raw = {
  readonly value: unknown;
  readonly line: number;
  readonly prefix: string;
  /** Text of the whole file, where it stands in memory: what is wrong is then told with the line of its key. */
  readonly text?: string;
};

/** A JSON question may carry an id of the order beside the contract's keys; it is not part of the question. */
export function withoutId({ value, line }: Raw): Order {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || !Object.hasOwn(value, 'id'))
    return { line, question: value as Question };
  const { id, ...rest } = value as Record<string, unknown>;
  return { id: String(id), line, question: rest as unknown as Question };
}

/** A question checked: an order, or what is wrong with it. */
export function rowOf(rulebook: Rulebook, raw: Raw): Row {
  const { id, line, question } = withoutId(raw);
  const issues: Issue[] = wrongId(raw);
  try {
    const checked = checkQuestion(rulebook, question, raw.prefix);
    const [first, ...rest] = issues;
    return first === undefined ? orderOf(id, line, checked) : { issues: [first, ...rest] };
  } catch (e) {
    if (!(e instanceof OperationError) || e.error.code !== 'bad-input') throw e;
    const [first, ...rest] = e.error.issues.map((i) => ({
      ...i,
      ...withId(i, raw.prefix),
      line: raw.text === undefined ? line : (lineOfPath(raw.text, i.path) ?? line),
    }));
    return { issues: [...issues, first!, ...rest] as [Issue, ...Issue[]] };
  }
}

/** A file's question may have an id beside the keys of the contract: the list of those names it. */
const withId = ({ path, remedy }: Issue, prefix: string): Pick<Issue, 'remedy'> =>
  remedy?.startsWith(KNOWN) && path.split('.').length === (prefix === '' ? 1 : 2)
    ? { remedy: `${KNOWN}id, ${remedy.slice(KNOWN.length)}` }
    : {};
const KNOWN = 'Known keys here: ';

function wrongId({ value, line, prefix }: Raw): Issue[] {
  const id = value !== null && typeof value === 'object' && 'id' in value ? value.id : '';
  if (typeof id === 'string' || typeof id === 'number') return [];
  return [{ path: [prefix, 'id'].filter(Boolean).join('.'), line, message: 'an id is text or a number.' }];
}
