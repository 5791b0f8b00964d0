import { badInput, issuesOf } from '@tolhuis/core/app';
import type { Language } from '@tolhuis/core/law';
import type { z } from 'zod';
import type { Desk, Permission, Principal } from '../services/api/index.ts';
import type { Screening } from './screening-host.ts';

/** What an operation of the desk may use, handed in by a door: the desk, who asks, in which language, and the day. */
export type DeskContext = {
  readonly desk: Desk;
  readonly who: Principal;
  readonly language: Language;
  /** ISO day in the zone of the EAR (US Eastern). */
  readonly today: string;
  readonly screening: Screening;
};

/** One thing that a desk can do. HTTP route, OpenAPI, MCP tool, reference page and the tests of access follow from it. */
export type DeskOperation = {
  /** As in the address: kebab-case. */
  readonly name: string;
  readonly summary: string;
  /** Heading in the reference. */
  readonly group: string;
  readonly input: z.ZodType;
  /** The answer as JSON; amounts of the ledger are decimal strings. */
  readonly output: z.ZodType;
  /** What the service behind it asks for; null: nothing but what access.ts says. */
  readonly permission: Permission | null;
  /** 'reads' may also be asked with GET; 'writes' takes an Idempotency-Key. */
  readonly effect: 'reads' | 'writes';
  /** The answer holds a secret that is shown this once: it is never kept for replay. */
  readonly secret?: true;
  /** Largest body in bytes, where it is not the usual one. */
  readonly maxBody?: number;
  /** The service checks the input with the same schema and words: once is enough on the path that is asked most. */
  readonly checksItself?: true;
  /** Not offered as an MCP tool: it is about the caller's own sign-in. */
  readonly httpOnly?: true;
  readonly run: (context: DeskContext, input: unknown) => Promise<unknown>;
};

/**
 * The bare shape of a long list, for an operation whose service checks each member with the same schema and words, a few
 * at a time: the whole list in one go would hold up everybody else.
 * @throws OperationError 'bad-input'
 */
export function checkShape<T extends z.ZodType>(shape: T, input: unknown): z.output<T> {
  const parsed = shape.safeParse(input);
  if (parsed.success) return parsed.data;
  const [first, ...rest] = issuesOf(parsed.error, shape);
  throw badInput(first ?? { path: '', message: 'not understood.' }, ...rest);
}

/** Keeps the type of the input between the schema and `run`. */
export function deskOperation<In extends z.ZodType>(
  o: Omit<DeskOperation, 'input' | 'run'> & {
    readonly input: In;
    readonly run: (context: DeskContext, input: z.output<In>) => Promise<unknown>;
  },
): DeskOperation {
  return { ...o, run: (context, input) => o.run(context, input as z.output<In>) };
}

/** An answer that has more to it than a body: what is in `headers` goes there over HTTP and is left out elsewhere. */
export class Answer {
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  constructor(body: unknown, headers: Readonly<Record<string, string>>) {
    this.body = body;
    this.headers = headers;
  }
}

/** JSON that is already bytes (UTF-8) and reaches the caller as they are: evidence packs, determinations as they are stored. */
export class JsonBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.bytes = bytes;
  }
}

/** An answer as JSON, as text or as its UTF-8, whichever it is: the same bytes through every door. */
export const answerBody = (body: unknown): string | Uint8Array<ArrayBuffer> =>
  body instanceof JsonBytes ? body.bytes : (JSON.stringify(body) ?? 'null');

const utf8 = new TextDecoder();
/** An answer as JSON text. */
export function answerText(body: unknown): string {
  const made = answerBody(body);
  return typeof made === 'string' ? made : utf8.decode(made);
}
