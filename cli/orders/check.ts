import { badInput, type Issue, OperationError } from '@tolhuis/core/app/errors';
import { needsScreening } from '@tolhuis/core/app/screening/needs';
import { checkQuestion } from '@tolhuis/core/app/validate';
import type { Question } from '@tolhuis/core/contract';
import type { Rulebook } from '@tolhuis/core/law';
import { resolveChip } from '@tolhuis/rulebook/chips/resolve.ts';

/** One order of a file: its id when it has one, the line or row it came from, the checked question. */
export type Order = { readonly id?: string; readonly line: number; readonly question: Question };
export type Format = 'json' | 'json-array' | 'json-lines' | 'csv' | 'xlsx';
/** Checked orders, to be gone through one by one, as often as needed. */
export type Orders = {
  readonly format: Format;
  readonly length: number;
  /** Some order has a named party that states no listings. */
  readonly unscreened: boolean;
  /** What the reader took upon itself, for people: headings read as others, sheets that are not read. */
  readonly notes?: readonly string[];
  [Symbol.asyncIterator](): AsyncIterator<Order>;
};

/** An order as it was read: unchecked. */
export type Raw = { readonly value: unknown; readonly line: number; readonly prefix: string; readonly id?: string };

/** At most this many issues are told at once. */
const MOST_ISSUES = 20;

/** What a file must hold as a whole: good questions, ids that differ, at least one order. */
export class Checks {
  readonly #issues: Issue[] = [];
  readonly #ids = new Map<string, number>();
  readonly #chips: ReadonlySet<string>;
  /** Chips that are in no catalogue, with the line of the first order. */
  readonly #strange = new Map<string, number>();
  length = 0;
  unscreened = false;

  constructor(rulebook: Rulebook) {
    this.#chips = new Set(rulebook.chips.map((chip) => chip.id));
  }

  /** Takes a good order in. */
  take(id: string | undefined, line: number, question: Question): void {
    if (id !== undefined) {
      const before = this.#ids.get(id);
      if (before !== undefined) {
        this.refuse({
          path: 'id',
          line,
          message: `the id '${id.slice(0, 80)}' is already on line ${before}.`,
          remedy: 'Ids must differ.',
        });
        return;
      }
      // A copy: a piece of a longer text would keep that text in memory.
      this.#ids.set(id.length < 13 ? id : Buffer.from(id).toString(), line);
    }
    this.length++;
    this.unscreened ||= needsScreening(question);
    this.#look(question.item.chip, line);
    for (const part of question.item.contains ?? []) this.#look(part.chip, line);
  }

  refuse(...issues: readonly Issue[]): void {
    this.#issues.push(...issues);
  }

  #look(chip: string | undefined, line: number): void {
    if (chip === undefined || this.#chips.has(chip) || this.#strange.size >= MOST_ISSUES || this.#strange.has(chip))
      return;
    this.#strange.set(chip, line);
  }

  /** What is right as a question, and still may be a slip. */
  get notes(): string[] {
    return [...this.#strange].map(([chip, line]) => {
      const found = resolveChip(chip.slice(0, 80));
      const near =
        'chip' in found ? [found.chip.id] : 'ambiguous' in found ? found.ambiguous.map((c) => c.id) : found.suggestions;
      const remedy =
        near.length === 0 ? '`tolhuis chips` lists them' : `did you mean ${near.slice(0, 5).join(' or ')}?`;
      return `line ${line}: the chip '${chip.slice(0, 60)}' is not in the catalogue, so only what the order states of it counts (${remedy})`;
    });
  }

  /** Enough is wrong to stop looking. */
  get enough(): boolean {
    return this.#issues.length >= MOST_ISSUES;
  }

  /** @param nothing what to say when there is no order */
  end(nothing: string): void {
    const [first, ...rest] = this.#issues.slice(0, MOST_ISSUES);
    if (first) throw badInput(first, ...rest);
    if (this.length === 0) throw badInput({ path: '', message: nothing });
  }
}

/** A JSON question may carry an id of the order beside the contract's keys; it is not part of the question. */
function withoutId(raw: Raw): { id?: string; value: unknown; wrong?: Issue } {
  const { value } = raw;
  if (value === null || typeof value !== 'object' || Array.isArray(value) || !Object.hasOwn(value, 'id'))
    return { ...(raw.id !== undefined ? { id: raw.id } : {}), value };
  const { id, ...rest } = value as Record<string, unknown>;
  return {
    id: String(id),
    value: rest,
    ...(typeof id !== 'string' && typeof id !== 'number'
      ? {
          wrong: {
            path: [raw.prefix, 'id'].filter(Boolean).join('.'),
            line: raw.line,
            message: 'an id is text or a number.',
          },
        }
      : {}),
  };
}

/** Checks one raw question: gives the order, or undefined when something is wrong with it. */
function checked(rulebook: Rulebook, raw: Raw, checks: Checks): Order | undefined {
  const { id, value, wrong } = withoutId(raw);
  if (wrong) checks.refuse(wrong);
  try {
    const question = checkQuestion(rulebook, value, raw.prefix);
    if (wrong) return undefined;
    checks.take(id, raw.line, question);
    return { ...(id !== undefined ? { id } : {}), line: raw.line, question };
  } catch (e) {
    if (!(e instanceof OperationError) || e.error.code !== 'bad-input') throw e;
    checks.refuse(...e.error.issues.map((i) => ({ ...i, line: raw.line })));
    return undefined;
  }
}

/** Orders that stand in memory already, all checked. @throws OperationError 'bad-input' with everything that is wrong (the first 20) */
export function checkAll(rulebook: Rulebook, format: Format, raws: readonly Raw[]): Orders {
  const checks = new Checks(rulebook);
  const orders: Order[] = [];
  for (const raw of raws) {
    const order = checked(rulebook, raw, checks);
    if (order) orders.push(order);
    if (checks.enough) break;
  }
  checks.end('there is no question in it.');
  return listed(format, orders, checks);
}

const listed = (format: Format, orders: readonly Order[], { unscreened, notes }: Checks): Orders => ({
  format,
  length: orders.length,
  unscreened,
  notes,
  async *[Symbol.asyncIterator]() {
    yield* orders;
  },
});

/** Orders that are read twice: checked first, all of them, and then given one by one. @throws as {@link checkAll} */
export function checking(rulebook: Rulebook, format: Format, rows: () => Iterable<Raw>): Orders {
  const checks = new Checks(rulebook);
  for (const raw of rows()) {
    checked(rulebook, raw, checks);
    if (checks.enough) break;
  }
  checks.end('there is no question in it.');
  return {
    format,
    length: checks.length,
    unscreened: checks.unscreened,
    notes: checks.notes,
    async *[Symbol.asyncIterator]() {
      for (const raw of rows()) {
        const { id, value } = withoutId(raw);
        yield { ...(id !== undefined ? { id } : {}), line: raw.line, question: value as Question };
      }
    },
  };
}
