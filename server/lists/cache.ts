import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadResult, readList } from '@tolhuis/rulebook/lists/index.ts';
import { writeAtomically } from './atomic.ts';
import { tolhuisHome } from './home.ts';
import { companionsOf, readListFile, unpacked } from './install.ts';

/** Raised whenever a reader would read the same file differently, so that nothing stale is used. */
const READER_VERSION = 2;
/** Parsed lists kept; the oldest go first. */
const KEEP = 6;

/** A list file read, with its checksum; `cached` says whether the reader had to run. */
export type ReadFile = ReadResult & { sha256: string; cached: boolean };

/**
 * Reads a list file (plain or .gz) through a cache of parsed lists under TOLHUIS_HOME, keyed by the file's checksum: the
 * second run over the same file skips the reader. A cache that cannot be written costs time, never an answer; `note` hears it.
 * @throws ListFormatError
 */
export function readListFileCached(
  path: string,
  note: (message: string) => void = () => {},
  home = tolhuisHome(),
): ReadFile {
  const raw = readListFile(path);
  const companions = companionsOf(path);
  const sha256 = createHash('sha256')
    .update(raw)
    .update(JSON.stringify(companions ?? {}))
    .digest('hex');
  const dir = join(home, 'cache');
  const file = join(dir, `list-${READER_VERSION}-${sha256.slice(0, 40)}.json`);
  if (existsSync(file)) {
    try {
      return { ...(JSON.parse(readFileSync(file, 'utf8')) as ReadResult), sha256, cached: true };
    } catch (cause) {
      note(
        `the cached copy ${file} is damaged and was dropped (${cause instanceof Error ? cause.message : String(cause)})`,
      );
      rmSync(file, { force: true });
    }
  }
  const read = readList(unpacked(raw, path), companions ? { companions } : {});
  try {
    mkdirSync(dir, { recursive: true });
    writeAtomically(file, JSON.stringify(read));
    prune(dir);
  } catch (cause) {
    note(`the parsed list could not be cached (${cause instanceof Error ? cause.message : String(cause)})`);
  }
  return { ...read, sha256, cached: false };
}

function prune(dir: string): void {
  const files = readdirSync(dir).filter((name) => name.startsWith('list-') && name.endsWith('.json'));
  const byAge = files.map((name) => ({ name, at: statSync(join(dir, name)).mtimeMs })).sort((a, b) => b.at - a.at);
  for (const { name } of byAge.slice(KEEP)) rmSync(join(dir, name), { force: true });
}
