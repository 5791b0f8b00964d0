import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULEBOOK } from '@tolhuis/rulebook';
import { openDesk } from './desk.ts';
import { legalDay } from './http/exchange.ts';
import { tolhuisHome } from './lists/home.ts';
import { ScreeningHost } from './operations/screening-host.ts';
import { systemPrincipal } from './services/allow.ts';
import type { Desk } from './services/api/index.ts';
import { openStore } from './store/open.ts';
import type { Turn } from './store/writer.ts';
import { watchJob } from './watch.ts';

export type HostOptions = {
  /** Folder of the desk: its store (unless `store` says otherwise), signing key and exported heads. */
  readonly data: string;
  /** postgres://…; default: the file tolhuis.db in the folder. */
  readonly store?: string;
  /** Folder that holds the installed lists and the decisions about hits; default: that of the command line. */
  readonly screeningHome?: string;
  readonly webhooksAnywhere?: boolean;
  /** Where several processes share the SQLite file: asked before each write. */
  readonly turn?: Turn;
};

/** A desk with what the doors need beside it. */
export type HostedDesk = { readonly desk: Desk; readonly screening: ScreeningHost };

/** The folder of a desk when none is named. */
export const deskHome = (): string => join(tolhuisHome(), 'desk');

/**
 * Opens the store and the lists of this machine as a desk. Named parties that state no listings are screened, as on the
 * command line.
 */
export async function openHost({
  data,
  store,
  screeningHome,
  webhooksAnywhere,
  turn,
}: HostOptions): Promise<HostedDesk> {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const screening = new ScreeningHost(screeningHome ?? tolhuisHome(), () => legalDay(new Date()));
  const opened = await openStore({ at: store ?? join(data, 'tolhuis.db'), ...(turn && { turn }) });
  const watch = watchJob({
    home: data,
    rulebook: RULEBOOK.hash,
    lists: () => screening.installed(),
    redecide: (because) => desk.orders.redecide(systemPrincipal('desk.watch'), because),
  });
  const desk: Desk = openDesk(
    {
      store: opened,
      rulebook: RULEBOOK,
      home: data,
      screening: screening.port,
    },
    { jobs: { 'desk.watch': watch }, ...(webhooksAnywhere && { webhooksAnywhere }) },
  );
  return { desk, screening };
}
