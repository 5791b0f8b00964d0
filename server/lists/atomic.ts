import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file so that a reader sees the old one or the new one whole, also after a power cut: a new file beside it, synced, renamed. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.part`;
  const file = openSync(part, 'w', 0o600);
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } catch (cause) {
    closeSync(file);
    rmSync(part, { force: true });
    throw cause;
  }
  closeSync(file);
  renameSync(part, path);
}

/** Runs `work` while this process alone holds `path`. A lock left by a process that has died is taken over. @throws Error when another holds it */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) {
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder !== process.pid && isRunning(holder))
      throw new Error(
        `another tolhuis (process ${holder}) is changing the lists: wait for it, or remove ${path} if it is gone`,
      );
    rmSync(path, { force: true });
  }
  const file = openSync(path, 'wx');
  writeSync(file, String(process.pid));
  closeSync(file);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'; // it runs, under another user; ESRCH: it has gone
  }
}
