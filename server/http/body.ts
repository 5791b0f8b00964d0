import { endOfString, repeatedKey } from '@tolhuis/core/app/repeated-key';
import type { Exchange } from './exchange.ts';
import { DoorError } from './problem.ts';

/** The usual largest body: a question is a few kilobytes. */
export const MAX_BODY = 1 * 2 ** 20;
/** A question with a full chain of owners nests about 30 deep. */
export const MAX_DEPTH = 64;

/** A request as far as reading its body goes. */
type Incoming = Pick<Exchange, 'c' | 'header'>;

/**
 * The body as text, never more than `most` bytes: one that says how long it is, is refused before it is read; one that
 * does not, as soon as it is too long. What is not UTF-8 is refused: a name in which bytes were replaced would be screened
 * as another name.
 * @throws DoorError
 */
export async function readBody({ c, header }: Incoming, most: number): Promise<string> {
  if ((header('content-encoding') ?? 'identity') !== 'identity')
    throw new DoorError('unsupported-media-type', 'The body is compressed.', 'Send it as it is.', {
      'accept-encoding': 'identity',
    });
  const length = header('content-length');
  if (length !== undefined) {
    if (!/^\d{1,15}$/.test(length)) throw new DoorError('malformed', 'Content-Length is no number.', 'Mend it.');
    if (Number(length) > most) throw tooLarge(most);
    return decoded(new TextDecoder('utf-8', STRICT), await c.req.arrayBuffer());
  }
  const stream = c.req.raw.body;
  if (stream === null) return '';
  const decoder = new TextDecoder('utf-8', STRICT);
  let text = '';
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.byteLength;
    if (bytes > most) throw tooLarge(most);
    text += decoded(decoder, chunk, { stream: true });
  }
  return text + decoded(decoder);
}

const STRICT = { fatal: true } as const;

/** @throws DoorError for bytes that are no UTF-8 (RFC 8259 § 8.1) */
function decoded(decoder: TextDecoder, ...given: Parameters<TextDecoder['decode']>): string {
  try {
    return decoder.decode(...given);
  } catch {
    throw new DoorError('malformed', 'The body is not UTF-8.', 'Send JSON (RFC 8259), encoded as UTF-8.');
  }
}

const tooLarge = (most: number): DoorError =>
  new DoorError('too-large', `The body is larger than ${most} bytes.`, 'Send less at a time.', { connection: 'close' });

/** JSON of a body: bounded in depth before it is parsed, each key once, and refused without quoting its values. @throws DoorError */
export function parseJson(text: string): unknown {
  if (depthOf(text) > MAX_DEPTH)
    throw new DoorError('too-deep', `The body nests deeper than ${MAX_DEPTH} levels.`, 'Nest less.');
  const value = parsed(text);
  const twice = repeatedKey(text, value);
  if (twice)
    throw new DoorError(
      'malformed',
      `The key ${JSON.stringify(twice.path)} of the body is given twice (at character ${twice.position}).`,
      'Which of the two counts is not defined (RFC 8259): send one.',
    );
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    // V8's message quotes the body, which may hold names: only the place is passed on.
    const at = thrown instanceof SyntaxError ? /position (\d+)/.exec(thrown.message)?.[1] : undefined;
    throw new DoorError(
      'malformed',
      `The body is not JSON${at === undefined ? '' : ` (at character ${at})`}.`,
      'Send JSON (RFC 8259), encoded as UTF-8.',
    );
  }
}

/** How deep brackets nest outside of strings; stops counting once past the limit. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) {
      i = endOfString(text, i + 1);
    } else if (c === 0x7b || c === 0x5b) {
      if (++depth > deepest) deepest = depth;
      if (deepest > MAX_DEPTH) return deepest;
    } else if (c === 0x7d || c === 0x5d) depth--;
  }
  return deepest;
}

/** @throws DoorError unless the body is declared as JSON: forms that a browser sends across sites are not. */
export function needJson(contentType: string | undefined): void {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? 'utf-8';
  const json = contentType !== undefined && /^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(contentType);
  if (json && (charset === 'utf-8' || charset === 'utf8' || charset === 'us-ascii')) return;
  throw new DoorError(
    'unsupported-media-type',
    'The body is not declared as JSON.',
    'Send Content-Type: application/json.',
  );
}
