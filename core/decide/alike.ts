import type { Determination, Question } from '../contract.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { frozen } from './frozen.ts';
import { telling } from './telling.ts';

/*
 * Orders of one customer differ in who is named and how many, and in little else, and what would change the answer hangs
 * on that hardly ever. So it is remembered for all questions that are alike: the same in everything but those. Whether
 * it hung on them is not believed but seen: the work gets a question that tells when one of them is read. Such a question
 * makes the work twice as slow, so the first of its kind is answered without: orders that are all different pay nothing.
 */

type Changes = Determination['wouldChange'];
/** What differs between questions that are alike. */
const OF_QUESTION = ['quantity', 'unitValue'];
const OF_PARTY = ['name', 'aliases', 'address'];

/** Everything else that a question says, as text. */
function stable(question: Question): string {
  const { quantity: _quantity, unitValue: _unitValue, parties, ...rest } = question;
  return JSON.stringify([
    rest,
    parties?.map(({ name: _name, aliases: _aliases, address: _address, ...party }) => party),
  ]);
}

/** What was read of a question, and how it stood there. */
type Read = { readonly path: string; readonly value: string };
type Kept = { readonly read: readonly Read[]; readonly changes: Changes };

const text = (value: unknown): string => JSON.stringify(value) ?? '';

/** How a value stands in a question that is alike. */
function valueAt(question: Question, path: string): string {
  const [key, at] = path.split(' ') as [string, string | undefined];
  const of: object | undefined = at === undefined ? question : question.parties?.[Number(at)];
  return text(of && (of as Record<string, unknown>)[key]);
}

/** The question, telling what is read of what differs between questions that are alike. */
function watchedQuestion(question: Question, read: Map<string, Read>): Question {
  const tell = (path: string): void => void read.set(path, { path, value: valueAt(question, path) });
  const whole = telling(question, OF_QUESTION, tell);
  if (question.parties)
    whole.parties = question.parties.map((party, i) => telling(party, OF_PARTY, (key) => tell(`${key} ${i}`)));
  return whole;
}

/** Most that is kept for one rulebook, in characters. */
const MOST = 4_000_000;
/** Most ways in which the same text is answered differently, and what one counts for in characters. */
const MOST_WAYS = 8;
const WAY = 1000;

type Memory = { readonly kept: Map<string, Kept[]>; size: number };
const memories = new WeakMap<Rulebook, Memory>();

/** Counts what is about to be kept; where that is too much, all begins anew. */
function makeRoom(memory: Memory, more: number): void {
  memory.size += more;
  if (memory.size <= MOST) return;
  memory.kept.clear();
  memory.size = more;
}

/**
 * The changes of the answer to a question, remembered for all that are alike.
 * @param answer whatever else the work takes of the first question, as text, so that who shares it shares that too: the short
 *   answer, the provisions that decided by id (their versions follow from the day, which is in the question), and the
 *   classification and outcome on which the leading candidate stands
 * @param work sees the question that it is given, the rulebook, and of the first question nothing that `answer` does not hold
 */
export function rememberedAlike(
  rulebook: Rulebook,
  question: Question,
  answer: string,
  work: (question: Question) => Changes,
): Changes {
  let memory = memories.get(rulebook);
  if (!memory) {
    memory = { kept: new Map(), size: 0 };
    memories.set(rulebook, memory);
  }
  const key = `${answer}${stable(question)}`;
  const ways = memory.kept.get(key);
  if (ways === undefined) {
    if (key.length * 100 < MOST) {
      makeRoom(memory, key.length);
      memory.kept.set(key, []);
    }
    return work(question);
  }
  for (const { read, changes } of ways)
    if (read.every(({ path, value }) => valueAt(question, path) === value)) return changes;
  if (ways.length >= MOST_WAYS) return work(question);
  const read = new Map<string, Read>();
  // A copy: values of the question stand among the changes, and the question is not ours to freeze.
  const changes = frozen(structuredClone(work(watchedQuestion(question, read))));
  makeRoom(memory, key.length + WAY);
  ways.push({ read: [...read.values()], changes });
  memory.kept.set(key, ways);
  return changes;
}
