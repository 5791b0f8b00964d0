import type { Language } from '@tolhuis/core/law';
import { type Lane, lane } from './lane.ts';
import type {
  InputOf,
  OperationName,
  OrderAnswer,
  OutputOf,
  Place,
  ReadOrders,
  Reference,
  Screened,
  WorldInput,
} from './protocol.ts';

export { AnswerError } from './lane.ts';
export type * from './protocol.ts';

/**
 * The one way from a page to an answer. Today every answer comes from the same core that the server runs, in a worker
 * of this browser; kept answers, orders, audit and settings will come from `/api` behind this interface.
 */
export type Client = {
  /** Performs an operation of core/app. @throws AnswerError with the closed union of errors of core/app */
  perform<N extends OperationName>(name: N, input: InputOf<N>, language: Language): Promise<OutputOf<N>>;
  reference(language: Language): Promise<Reference>;
  /** Short answers for every country. */
  world(input: WorldInput): Promise<Record<string, Place>>;
  /** Names against the built-in starter list: not the whole list. */
  screen(name: string, country?: string): Promise<Screened>;
  /** Reads a CSV, JSON or JSON Lines file of orders. */
  read(text: string): Promise<ReadOrders>;
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
  reference: (language) => quickLane()('reference', { language }),
  world: (input) => slowLane()('world', input),
  screen: (name, country) => slowLane()('screen', { name, ...(country ? { country } : {}) }),
  read: (text) => slowLane()('read', { text }),
  orders: (questions) => slowLane()('orders', { questions }),
};
