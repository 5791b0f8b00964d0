/** One line of the log. Members are chosen so that none can hold personal data: no address, query, body or login. */
export type LogLine = {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly requestId?: string;
  readonly method?: string;
  /** The route's pattern, never the path that was asked. */
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly code?: string;
  /** How the caller came in; and the key's id, which is pseudonymous. */
  readonly via?: string;
  readonly keyId?: string;
  readonly traceId?: string;
  readonly detail?: string;
};
export type Logger = (line: LogLine) => void;

/** Writes a JSON object a line. */
export const jsonLogger =
  (write: (text: string) => void, now: () => Date): Logger =>
  (line) =>
    write(`${JSON.stringify({ at: now().toISOString(), ...line })}\n`);

/** Lines are kept so long at most before they are written, and so many characters. */
const LINGER_MS = 50;
const MOST_KEPT = 1 << 15;

/**
 * Writes lines some at a time: one call to the operating system for each request would cost a tenth of the request. Errors
 * are written at once, with all that came before; so is what is left when the process ends.
 */
export function lingering(write: (text: string) => void): { write: (text: string) => void; flush: () => void } {
  let kept = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (kept === '') return;
    const text = kept;
    kept = '';
    write(text);
  };
  return {
    flush,
    write: (text) => {
      kept += text;
      if (kept.length >= MOST_KEPT || text.includes('"level":"error"')) flush();
      else timer ??= setTimeout(flush, LINGER_MS).unref();
    },
  };
}

/** The log of a process that serves: JSON lines on standard error. */
export function standardErrorLog(): Logger {
  const lines = lingering((text) => process.stderr.write(text));
  process.once('exit', lines.flush);
  return jsonLogger(lines.write, () => new Date());
}

/** Where an unexpected error arose: its class and the frames, without its message, which may quote input. */
export function frames(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const lines = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [thrown.constructor.name, ...lines.slice(0, 12).map((line) => line.trim())].join(' | ');
}
