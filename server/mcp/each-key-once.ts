import { Transform, type Writable } from 'node:stream';
import { repeatedKey } from '@tolhuis/core/app/repeated-key';

const NEWLINE = 10;

/**
 * Lines of JSON-RPC on their way to the transport, which would parse a repeated key in silence. A message that has one is answered here,
 * with the error for invalid parameters (JSON-RPC 2.0 § 5.1) and the key's place, and goes no further; everything else passes as it came.
 * @param output where the transport writes its answers: whole lines
 * @param most bytes of a line that are held back for the check; a longer one passes on in pieces, for the transport to refuse
 */
export function eachKeyOnce(output: Writable, most: number): Transform {
  let held: Buffer[] = [];
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
        held.push(chunk.subarray(from, end + 1));
        const line = Buffer.concat(held);
        const refusal = length + end + 1 - from <= most ? refusalOf(line.toString('utf8')) : undefined;
        if (refusal === undefined) this.push(line);
        else output.write(`${refusal}\n`);
        held = [];
        length = 0;
        from = end + 1;
      }
      const rest = chunk.subarray(from);
      length += rest.length;
      if (rest.length > 0) held.push(rest);
      if (length > most) {
        this.push(Buffer.concat(held));
        held = [];
      }
      done();
    },
    flush(done) {
      if (held.length > 0) this.push(Buffer.concat(held));
      done();
    },
  });
}

/** The answer to a message with a repeated key; none where each stands once, or where it is no JSON (the transport says so). */
function refusalOf(line: string): string | undefined {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    // The transport reports what is no JSON.
    return undefined;
  }
  const twice = repeatedKey(line, message);
  if (!twice) return undefined;
  const id = (message as { id?: unknown } | null)?.id;
  return JSON.stringify({
    jsonrpc: '2.0',
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    error: {
      code: -32602,
      message: `The key ${JSON.stringify(twice.path)} of the message is given twice: send one.`,
    },
  });
}
