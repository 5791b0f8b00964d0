import { badInput, type Issue } from '@tolhuis/core/app/errors';
import { needsScreening } from '@tolhuis/core/app/screening/needs';
import type { Question } from '@tolhuis/core/contract';
import type { Rulebook } from '@tolhuis/core/law';
import { resolveChip } from '@tolhuis/rulebook/chips/resolve.ts';

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

  /** Takes a good order in; says whether it is right beside the others too. */
  take(id: string | undefined, line: number, question: Question): boolean {
    if (id !== undefined) {
      const before = this.#ids.get(id);
      if (before !== undefined) {
        this.refuse({
          path: 'id',
          line,
          message: `the id '${id.slice(0, 80)}' is already on line ${before}.`,
          remedy: 'Ids must differ.',
        });
        return false;
      }
      // A copy: a piece of a longer text would keep that text in memory.
      this.#ids.set(id.length < 13 ? id : Buffer.from(id).toString(), line);
    }
    this.length++;
    this.unscreened ||= needsScreening(question);
    this.#look(question.item.chip, line);
    for (const part of question.item.contains ?? []) this.#look(part.chip, line);
    return true;
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

  /** Something is wrong. */
  get wrong(): boolean {
    return this.#issues.length > 0;
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
