import { createHash } from 'node:crypto';
import { badInput, OperationError } from '@tolhuis/core/app';
import { ask } from '../operations/ask.ts';
import { Answer, answerBody, DESK_OPERATIONS, type DeskContext, type DeskOperation } from '../operations/index.ts';
import { MAX_BODY, needJson, parseJson, readBody } from './body.ts';
import { deskContext, type Exchange, type Reply } from './exchange.ts';
import { DoorError } from './problem.ts';
import { queryInput, queryKinds } from './query.ts';

/** The operation that a path names; undefined for none. */
export const operationOf = (path: string): DeskOperation | undefined => DESK_OPERATIONS.get(path.slice('/api/'.length));

/** POST /api/<operation> with JSON, or GET with a query where the operation reads and its input is simple. */
export async function answerOperation(exchange: Exchange, operation: DeskOperation): Promise<Reply> {
  const { c, caller, header, query } = exchange;
  if (caller === null) throw new Error('an operation was reached without a caller');
  const context = deskContext(exchange, caller.who);
  const { method } = c.req;
  const kinds = operation.effect === 'reads' ? queryKinds(operation.input) : null;
  if (method === 'GET' || method === 'HEAD') {
    if (kinds === null) throw methodNotAllowed('POST');
    query.delete('subscription-key');
    return reply(await ask(operation, context, queryInput(kinds, query)));
  }
  if (method !== 'POST') throw methodNotAllowed(kinds === null ? 'POST' : 'GET, POST');
  const text = await readBody(exchange, operation.maxBody ?? MAX_BODY);
  needJson(header('content-type'));
  const input = parseJson(text === '' ? '{}' : text);
  const key = header('idempotency-key');
  if (key === undefined || operation.effect === 'reads') return reply(await ask(operation, context, input));
  return once(operation, context, key, text, () => ask(operation, context, input));
}

function reply(answer: unknown): Reply {
  const [body, headers] = answer instanceof Answer ? [answer.body, answer.headers] : [answer, {}];
  return { status: 200, type: 'application/json', body: answerBody(body), headers };
}

/** Runs the work once for a key: sent again it gives the first answer back (draft-ietf-httpapi-idempotency-key-header). */
async function once(
  operation: DeskOperation,
  { desk, who }: DeskContext,
  key: string,
  text: string,
  work: () => Promise<unknown>,
): Promise<Reply> {
  if (operation.secret)
    throw badInput({
      path: 'Idempotency-Key',
      message: 'this answer is shown once and never kept.',
      remedy: 'Leave the header out.',
    });
  if (!/^[\x21-\x7e]{1,200}$/.test(key))
    throw badInput({ path: 'Idempotency-Key', message: 'expected 1 to 200 visible ASCII characters.' });
  const hash = createHash('sha256').update(`${operation.name}\n${text}`).digest('hex');
  const begun = await desk.idempotency.begin(who, key, hash);
  if (begun.state === 'replay')
    return {
      status: begun.status,
      type: 'application/json',
      body: begun.body,
      headers: { 'idempotency-replayed': 'true' },
    };
  if (begun.state !== 'new') throw new OperationError({ code: 'conflict', ...notNew(begun) });
  const { holder } = begun;
  try {
    const done = reply(await desk.idempotency.run(who, key, holder, work));
    await desk.idempotency.finish(who, key, holder, done.status, textOf(done.body));
    return done;
  } catch (thrown) {
    // Only what certainly did nothing frees the key at once; after anything else its lease has to end first.
    const nothingDone = thrown instanceof OperationError && thrown.error.code !== 'unavailable';
    if (nothingDone) await desk.idempotency.abandon(who, key, holder);
    throw thrown;
  }
}

/** What is kept under an idempotency key is text. */
const textOf = (body: Reply['body']): string =>
  body === null ? '' : typeof body === 'string' ? body : new TextDecoder().decode(body);

type NotNew =
  | { readonly state: 'busy' }
  | { readonly state: 'conflict' }
  | { readonly state: 'done'; readonly about: readonly string[] };

function notNew(begun: NotNew): { what: string; remedy: string } {
  if (begun.state === 'busy')
    return { what: 'A request with this key is under way.', remedy: 'Wait for its answer, then send it again.' };
  if (begun.state !== 'done')
    return { what: 'This key was used for another request.', remedy: 'Use a new key for a new request.' };
  return {
    what: `This request took effect, and its answer was lost with the process that worked on it: ${begun.about.join(', ')}.`,
    remedy: 'Read what it made or changed; send nothing again under another key.',
  };
}

/** The path is there, for other methods. */
export const methodNotAllowed = (allow: string): DoorError =>
  new DoorError('method-not-allowed', 'The method does not fit.', `Use ${allow}.`, { allow });
