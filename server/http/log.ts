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

/** Where an unexpected error arose: its class and the frames, without its message, which may quote input. */
export function frames(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const lines = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [thrown.constructor.name, ...lines.slice(0, 12).map((line) => line.trim())].join(' | ');
}
