import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '..', '..', 'cli', 'bin', 'tolhuis.mjs');

/** `tolhuis serve` as a process of its own. */
export type Served = {
  readonly url: string;
  /** The one-time password of the first start; empty after that. */
  readonly password: string;
  readonly pid: number;
  /** Processes that it started. */
  readonly children: () => number[];
  /** Everything on standard error so far. */
  readonly errors: () => string;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Exit status, null where a signal ended it. */
  readonly end: Promise<number | null>;
};

/** Starts it on a free port and waits until it answers. */
export async function startServing(data: string, ...args: string[]): Promise<Served> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--data', data, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TOLHUIS_HOME: data, NO_COLOR: '1' },
  });
  let errors = '';
  let text = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const end = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /serves at (http:\/\/[^\s]+)/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    void end.then((code) => reject(new Error(`serve ended with ${code}: ${errors.slice(0, 2000)}`)));
  });
  const pid = child.pid ?? 0;
  return {
    url,
    pid,
    password: /shown this once:\s+(\S+)/.exec(errors)?.[1] ?? '',
    children: () =>
      readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim().split(' ').filter(Boolean).map(Number),
    errors: () => errors,
    signal: (signal) => void child.kill(signal),
    end,
  };
}

/** One POST, as from somebody on this machine or with an API key. */
export async function ask(
  url: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; body: Record<string, unknown>; headers: Headers }> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
  };
}
