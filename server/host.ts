import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULEBOOK } from '@tolhuis/rulebook';
import { openDesk } from './desk.ts';
import { legalDay } from './http/exchange.ts';
import { listsHome, tolhuisHome } from './lists/home.ts';
import { ScreeningHost } from './operations/screening-host.ts';
import type { Desk } from './services/api/index.ts';
import { openStore } from './store/open.ts';

export type HostOptions = {
  /** Folder of the desk: its store (unless `store` says otherwise), signing key and exported heads. */
  readonly data: string;
  /** postgres://…; default: the file tolhuis.db in the folder. */
  readonly store?: string;
  /** Folder of the installed lists. */
  readonly lists?: string;
  readonly webhooksAnywhere?: boolean;
};

/** A desk with what the doors need beside it. */
export type HostedDesk = { readonly desk: Desk; readonly screening: ScreeningHost };

/** The folder of a desk when none is named. */
export const deskHome = (): string => join(tolhuisHome(), 'desk');

/**
 * Opens the store and the lists of this machine as a desk. The parties of questions are screened where a list has been
 * installed; with the built-in starter list alone they are not, and `listed` is what the question says.
 */
export async function openHost({ data, store, lists, webhooksAnywhere }: HostOptions): Promise<HostedDesk> {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const screening = new ScreeningHost(lists ?? listsHome(), () => legalDay(new Date()));
  const opened = await openStore({ at: store ?? join(data, 'tolhuis.db') });
  const desk = openDesk(
    {
      store: opened,
      rulebook: RULEBOOK,
      home: data,
      ...(screening.installed && { screening: screening.port }),
    },
    { ...(webhooksAnywhere && { webhooksAnywhere }) },
  );
  return { desk, screening };
}
