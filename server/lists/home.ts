import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Tolhuis keeps what it installs: TOLHUIS_HOME, else `.tolhuis` in the user's home. */
export function tolhuisHome(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return env['TOLHUIS_HOME'] || join(homedir(), '.tolhuis');
}

/** The folder of the installed lists. */
export function listsHome(env?: Readonly<Record<string, string | undefined>>): string {
  return join(tolhuisHome(env), 'lists');
}
