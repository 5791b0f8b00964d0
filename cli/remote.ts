import { randomUUID } from 'node:crypto';
import { badInput, type Issue, OperationError } from '@tolhuis/core/app/errors';
import type { Language } from '@tolhuis/core/law';
import { type Command, Option } from 'commander';

/** Where a desk is reached over HTTP; none: the store and the lists of this machine are used. */
export type RemoteOptions = { readonly server?: string; readonly key?: string };

/** --server and --key, the same on every command that can ask a server. */
export const remoteOptions = (command: Command): Command =>
  command
    .addOption(new Option('--server <url>', 'ask this desk over HTTP instead of this machine').env('TOLHUIS_SERVER'))
    .addOption(new Option('--key <key>', 'API key for the server; better in the environment').env('TOLHUIS_KEY'));

/** One operation of a desk by name: its answer as JSON text, the same bytes from a server and from this machine. */
export type Call = (name: string, input: unknown, language?: Language) => Promise<string>;

/** Codes of problems (RFC 9457) that are errors of an operation; all others are the door's own. */
const CODES = ['not-found', 'conflict', 'forbidden', 'unavailable'] as const;

/** Operations whose answer is a secret: it is never kept, so they take no key, and are not asked again. */
export const SHOWN_ONCE: ReadonlySet<string> = new Set([
  'change-password',
  'create-user',
  'reset-password',
  'create-key',
  'create-webhook',
  'evidence-pack',
]);

type Problem = {
  readonly code?: string;
  readonly detail?: string;
  readonly remedy?: string;
  readonly issues?: readonly Issue[];
};

/**
 * Calls to a server. The key is sent to it only, over https or within this machine.
 * @throws OperationError 'bad-input' for an address that cannot be used
 */
export function serverCalls(server: string, key: string | undefined): Call {
  const url = URL.parse(server);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw badInput({ path: '--server', message: 'no address.', remedy: 'Write it as https://desk.example.' });
  const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (key !== undefined && url.protocol === 'http:' && !loopback)
    throw badInput({
      path: '--server',
      message: 'plain http would show the key to the network.',
      remedy: 'Use https.',
    });
  const base = `${url.origin}${url.pathname.replace(/\/$/, '')}`;
  return async (name, input, language = 'en') => {
    // Sent again under its key it does nothing twice: a desk that was cut off may have done it.
    const again = !SHOWN_ONCE.has(name);
    const request: RequestInit = {
      method: 'POST',
      // An answer from elsewhere would be somebody else's, and would be shown the key.
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        ...(again && { 'idempotency-key': randomUUID() }),
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(input),
    };
    let response: Response;
    try {
      response = await (again ? askTwice : fetch)(`${base}/api/${name}`, request);
    } catch (thrown) {
      const cause = thrown instanceof Error && thrown.cause instanceof Error ? `: ${thrown.cause.message}` : '';
      throw unavailable(`${url.host} does not answer${cause}.`, 'See whether the desk runs there, and the address.');
    }
    const text = await response.text();
    if (!response.ok) throw errorOf(text, response.status, url.host);
    return text;
  };
}

/** Asks again once where the connection broke after it was made: whether the desk did it cannot be told from here. */
async function askTwice(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (thrown) {
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? (thrown.cause as { code?: unknown }) : {};
    if (cause.code !== 'ECONNRESET' && cause.code !== 'UND_ERR_SOCKET') throw thrown;
    return fetch(url, request);
  }
}

const unavailable = (what: string, remedy: string): OperationError =>
  new OperationError({ code: 'unavailable', what, remedy });

/** The server's problem as the error that it was there. */
function errorOf(text: string, status: number, host: string): OperationError {
  let problem: Problem;
  try {
    problem = JSON.parse(text) as Problem;
  } catch {
    return unavailable(`${host} answered ${status}, and not as a desk does.`, 'See whether the address is a desk’s.');
  }
  const { code, detail = `status ${status}.`, remedy = '', issues = [] } = problem;
  const [first, ...rest] = issues;
  if (code === 'bad-input' && first !== undefined) return badInput(first, ...rest);
  const known = CODES.find((c) => c === code);
  if (known !== undefined) return new OperationError({ code: known, what: detail, remedy });
  if (code === 'unauthenticated')
    return new OperationError({
      code: 'forbidden',
      what: detail,
      remedy: 'Set TOLHUIS_KEY to an API key of the desk.',
    });
  return unavailable(`${host}: ${detail}`, remedy);
}
