import type { Language } from '@tolhuis/core/law';
import { fetchBegun, REFERENCE } from '../early.ts';
import { type Lane, lane } from './lane.ts';
import type {
  InputOf,
  NameRow,
  OperationName,
  OrderAnswer,
  OutputOf,
  Place,
  ReadNames,
  ReadOrders,
  Reference,
  Screened,
  WorldInput,
} from './protocol.ts';

export { AnswerError } from './lane.ts';
export type * from './protocol.ts';

/**
 * The one way from a page to an answer of the law: the same core that the server runs, in a worker of this browser. What
 * is kept (orders, balances, the log, settings) is asked of the desk, in api.ts; its answer is the one that is kept.
 */
export type Client = {
  /** Performs an operation of core/app. @throws AnswerError with the closed union of errors of core/app */
  perform<N extends OperationName>(name: N, input: InputOf<N>, language: Language): Promise<OutputOf<N>>;
  reference(language: Language): Promise<Reference>;
  /** Short answers for every country. */
  world(input: WorldInput): Promise<Record<string, Place>>;
  /** Names against the built-in starter list: not the whole list. */
  screen(name: string, country?: string): Promise<Screened>;
  /** The same for many, in their order. */
  screenMany(rows: readonly NameRow[]): Promise<Screened[]>;
  /** Reads a file of names: CSV, JSON, JSON Lines or an .xlsx workbook, as text or as the bytes of the file. */
  names(file: string | ArrayBuffer): Promise<ReadNames>;
  /** Reads a file of orders: CSV, JSON, JSON Lines or an .xlsx workbook, as text or as the bytes of the file. */
  read(file: string | ArrayBuffer): Promise<ReadOrders>;
  /** Short answers for a table of orders, each checked against the contract. */
  orders(questions: readonly unknown[]): Promise<OrderAnswer[]>;
};

let quick: Lane | undefined;
let slow: Lane | undefined;
/** Two workers of one script: a form that is typed in never waits for a map that is being worked out. */
const quickLane = (): Lane => {
  quick ??= lane();
  return quick;
};
const slowLane = (): Lane => {
  slow ??= lane();
  return slow;
};

export const client: Client = {
  perform: <N extends OperationName>(name: N, input: InputOf<N>, language: Language) =>
    (name === 'simulate' ? slowLane() : quickLane())('perform', { name, input, language }) as Promise<OutputOf<N>>,
  reference: async (language) => {
    // It reads the law meanwhile. Whether it could make ready is told by the first question.
    quickLane()('warm', { language }).catch(() => undefined);
    const response = await fetchBegun(REFERENCE[language]);
    if (!response.ok) throw new Error(`The reference could not be read: ${response.status}.`);
    return (await response.json()) as Reference;
  },
  world: (input) => slowLane()('world', input),
  screen: async (name, country) => {
    const [screened] = await slowLane()('screen', { rows: [{ name, ...(country ? { country } : {}) }] });
    if (!screened) throw new Error('The name was not screened.');
    return screened;
  },
  screenMany: (rows) => slowLane()('screen', { rows }),
  names: (file) => slowLane()('names', typeof file === 'string' ? { text: file } : { bytes: file }),
  read: (file) => slowLane()('read', typeof file === 'string' ? { text: file } : { bytes: file }),
  orders: (questions) => slowLane()('orders', { questions }),
};
