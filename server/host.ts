import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { RULEBOOK } from '@tolhuis/rulebook';
import { CSL_URL } from '@tolhuis/rulebook/lists/index.ts';
import { openDesk } from './desk.ts';
import { tolhuisHome } from './lists/home.ts';
import { ListStore } from './lists/store.ts';
import { ScreeningHost } from './operations/screening-host.ts';
import { systemPrincipal } from './services/allow.ts';
import type { Desk } from './services/api/index.ts';
import { takeLists } from './services/desk-lists.ts';
import { legalDay } from './services/legal-day.ts';
import { KeptRulebooks } from './services/rulebooks.ts';
import type { Checkpoints } from './store/checkpoint.ts';
import { openStore } from './store/open.ts';
import { syncJob } from './sync-job.ts';
import { watchJob } from './watch.ts';

export type HostOptions = {
  /** Folder of the desk: its store (unless `store` says otherwise), signing key and exported heads. */
  readonly data: string;
  /** postgres://…; default: the file tolhuis.db in the folder. */
  readonly store?: string;
  /** Folder that holds the installed lists and the decisions about hits; default: that of the command line. */
  readonly screeningHome?: string;
  readonly webhooksAnywhere?: boolean;
  /** Fetch the lists of this machine every so often, in hours; default: somebody does it by `tolhuis lists sync`. */
  readonly syncListsHours?: number;
  /** Years after which personal data is deleted; null: never. Default: five. */
  readonly retentionYears?: number | null;
  /** Of the SQLite file; a server has them made aside. */
  readonly checkpoints?: Checkpoints;
};

/** A desk with what the doors need beside it. */
export type HostedDesk = { readonly desk: Desk; readonly screening: ScreeningHost };

/** The folder of a desk when none is named. */
export const deskHome = (): string => join(tolhuisHome(), 'desk');

/** Each machine has lists of its own, so each has a job of its own, also where many share one store. */
const syncKind = (lists: string): string =>
  `lists.sync@${createHash('sha256').update(`${hostname()}\n${lists}`).digest('hex').slice(0, 8)}`;

/**
 * Opens the store and the lists of this machine as a desk. Named parties that state no listings are screened, as on the
 * command line.
 */
export async function openHost({
  data,
  store,
  screeningHome,
  webhooksAnywhere,
  syncListsHours,
  retentionYears,
  checkpoints,
}: HostOptions): Promise<HostedDesk> {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const lists = screeningHome ?? tolhuisHome();
  const screening = new ScreeningHost(lists, () => legalDay(new Date()));
  const opened = await openStore({
    at: store ?? join(data, 'tolhuis.db'),
    ...(checkpoints && { checkpoints }),
  });
  await new KeptRulebooks(opened, RULEBOOK).keep().catch((thrown: unknown) => {
    // Reading goes on where nothing can be written; the next start tries again.
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    process.emitWarning(`The rulebook could not be kept for replay: ${why}`);
  });
  const watch = watchJob({
    home: data,
    rulebook: RULEBOOK.hash,
    lists: () => screening.installed(),
    take: () => takeLists(opened, screening.here()),
    hits: (seen) => screening.decidedSince(seen),
    redecide: (because, about) => desk.orders.redecide(systemPrincipal('desk.watch'), because, about),
  });
  const sync =
    syncListsHours === undefined
      ? {}
      : {
          [syncKind(lists)]: syncJob({
            lists: new ListStore(join(lists, 'lists')),
            everySeconds: Math.round(syncListsHours * 3600),
            options: { url: process.env['TOLHUIS_LISTS_URL'] ?? CSL_URL },
            store: opened,
            changed: () => {
              screening.look();
              return watch.run({});
            },
          }),
        };
  const desk: Desk = openDesk(
    {
      store: opened,
      rulebook: RULEBOOK,
      home: data,
      screening: screening.port,
      ...(retentionYears !== undefined && { retentionYears }),
    },
    { jobs: { 'desk.watch': watch, ...sync }, ...(webhooksAnywhere && { webhooksAnywhere }) },
  );
  const stopFollowing = await followHitDecisions(desk, screening);
  const close = async (): Promise<void> => {
    stopFollowing();
    await desk.close();
  };
  return { desk: { ...desk, close }, screening };
}

/** How often a process looks for what was decided through another one. */
const FOLLOW_MS = 1000;

/** Tells the screener what has been decided about hits, now and as it comes; gives what ends that. */
async function followHitDecisions(desk: Desk, screening: ScreeningHost): Promise<() => void> {
  let position = 0;
  const look = async (): Promise<void> => {
    const decided = await desk.hitDecisions.since(position);
    position = decided.at(-1)?.position ?? position;
    screening.learn(decided);
    if ((await desk.hitDecisions.count()) >= screening.learnt()) return;
    // Erased with a party: what rested on them is open again.
    const gone = screening.forgetAllBut(await desk.hitDecisions.since(0));
    if (gone.length > 0) await desk.orders.redecide(systemPrincipal('hit.erased'), 'hits', gone);
  };
  await look();
  let looking = false;
  let stopped = false;
  const timer = setInterval(async () => {
    if (looking) return;
    looking = true;
    try {
      await look();
    } catch (thrown) {
      if (stopped) return;
      // The next look may succeed; until then what was known goes on holding, and the operator is told.
      process.emitWarning(
        `decisions about hits could not be read: ${thrown instanceof Error ? thrown.message : thrown}`,
      );
    } finally {
      looking = false;
    }
  }, FOLLOW_MS);
  timer.unref();
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
