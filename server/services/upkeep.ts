import { OperationError } from '@tolhuis/core/app/errors';
import { actorOf, need, systemPrincipal } from './allow.ts';
import type { AuditService, DeskOptions, DoctorCheck, LedgerService, UpkeepService } from './api/index.ts';
import { listsApart } from './desk-lists.ts';
import { headsIn } from './head-files.ts';
import type { JobQueue, JobTrouble } from './queue/port.ts';
import { retention } from './retention.ts';
import { keyFile, keyIsPrivate } from './signing-key.ts';
import { assumedIn, STANDING_SQL } from './standing.ts';
import { knownOf } from './switches.ts';

/** A job that was due so long ago has nobody who does it. */
const LATE_SECONDS = 6 * 3600;

/** How seldom readiness is tried by writing: anybody may ask for it. */
const PROBE_MS = 1000;
const PROBE = `INSERT INTO rate_window (owner, started_at, count) VALUES (?, ?, 1)
  ON CONFLICT (owner) DO UPDATE SET started_at = excluded.started_at`;

export function upkeepService(
  options: DeskOptions,
  { audit, ledger, queue }: { audit: AuditService; ledger: LedgerService; queue: JobQueue },
): UpkeepService {
  const { store, home, rulebook } = options;
  const system = systemPrincipal('doctor');
  let probed = { at: Number.NEGATIVE_INFINITY, ok: false };
  const headsCheck = (): DoctorCheck => {
    const { heads, foreign, damaged } = headsIn(home, store.logName);
    const ok = foreign.length + damaged.length === 0;
    const said = [
      `${heads.length} of this log`,
      ...(foreign.length > 0 ? [`${foreign.length} of another log (${foreign[0]})`] : []),
      ...(damaged.length > 0 ? [`${damaged.length} damaged (${damaged[0]})`] : []),
    ];
    return {
      name: 'exported heads',
      ok,
      detail: said.join(', '),
      ...(ok
        ? {}
        : { remedy: 'Was the store replaced or emptied? Compare with the last backup; else move these files away.' }),
    };
  };
  const logCheck = async (): Promise<DoctorCheck> => {
    const { ok, entries, heads, afterLastHead, findings } = await audit.verify(system);
    const detail = ok
      ? `${entries} entries, ${heads} signed heads, ${afterLastHead} entries after the last`
      : findings
          .slice(0, 3)
          .map((f) => f.message)
          .join('; ');
    return {
      name: 'audit log',
      ok,
      detail,
      ...(ok ? {} : { remedy: 'Keep the store as it is, and compare with the last backup and the exported heads.' }),
    };
  };
  const ledgerCheck = async (): Promise<DoctorCheck> => {
    const { accounts, entries, differ } = await ledger.verify(system);
    const ok = differ.length === 0;
    const detail = ok
      ? `${accounts} accounts equal their ${entries} entries`
      : `${differ.length} differ: ${differ.slice(0, 3).join(', ')}`;
    return {
      name: 'ledger',
      ok,
      detail,
      ...(ok ? {} : { remedy: 'Stop reserving; restore the last backup, or report this with the store.' }),
    };
  };
  const assumptionsCheck = async (): Promise<DoctorCheck> => {
    const assumed = assumedIn(await store.lookup(STANDING_SQL));
    const known = knownOf(rulebook, assumed);
    const gone = Object.keys(assumed).filter((id) => known[id] === undefined);
    const said = Object.entries(known).map(([id, option]) => `${id}: ${option}`);
    return {
      name: 'assumptions',
      ok: gone.length === 0,
      detail: gone.length === 0 ? said.join(', ') || 'none' : `the rulebook has no ${gone.join(', ')} as assumed`,
      ...(gone.length === 0 ? {} : { remedy: 'Its answers stay open; read NEWS, and set what takes its place.' }),
    };
  };
  const waitingCheck = async (): Promise<DoctorCheck> => {
    const name = 'jobs and webhooks';
    let jobs: JobTrouble;
    try {
      jobs = await queue.trouble(LATE_SECONDS);
    } catch (thrown) {
      // The rest of the examination goes on: this is one of the things that it is to find.
      if (!(thrown instanceof OperationError)) throw thrown;
      const { what, remedy } = thrown.error as { what: string; remedy?: string };
      return { name, ok: false, detail: what, ...(remedy !== undefined && { remedy }) };
    }
    const { dead, failing, late } = jobs;
    const dying = await store.lookup("SELECT COUNT(*) AS n FROM webhook_delivery WHERE state = 'dead'");
    const letters = Number(dying?.['n']);
    const ok = dead === 0 && letters === 0 && failing === null && late === null;
    const last = failing === null ? '' : `; ${failing.kind} fails: ${failing.lastError}`;
    const since = late === null ? '' : `; ${late.kind} waits since ${late.runAt}`;
    return {
      name,
      ok,
      detail: `${dead} dead jobs, ${letters} dead letters${last}${since}`,
      ...(ok ? {} : { remedy: 'Look at the jobs and deliveries, mend the cause, and retry.' }),
    };
  };
  const here = options.screening?.here;
  const apart = async () => (here === undefined ? undefined : listsApart(store, here()));
  const listsCheck = async (): Promise<DoctorCheck> => {
    const found = await apart();
    return { name: 'lists of the desk', ok: found === undefined, ...(found ?? { detail: 'the same on this machine' }) };
  };
  return {
    listsApart: apart,
    async doctor(who) {
      need(who, 'job.read');
      const health = await store.health();
      const { lastRecordedAt } = await store.tail();
      const clock = lastRecordedAt <= store.clock();
      const key = keyIsPrivate(home);
      return [
        { name: 'store', ok: true, detail: `${health.adapter} ${health.version}, schema ${health.schemaVersion}` },
        ...health.checks,
        await logCheck(),
        await ledgerCheck(),
        await waitingCheck(),
        await assumptionsCheck(),
        await listsCheck(),
        headsCheck(),
        { name: 'rulebook', ok: rulebook.hash !== '', detail: `${rulebook.version} ${rulebook.hash.slice(0, 12)}` },
        {
          name: 'signing key',
          ok: key,
          detail: key ? 'private' : 'readable by others',
          ...(key ? {} : { remedy: `chmod 600 ${keyFile(home)}` }),
        },
        {
          name: 'clock',
          ok: clock,
          detail: clock ? 'after the last entry' : `before the last entry (${lastRecordedAt})`,
          ...(clock ? {} : { remedy: 'Set the clock: records are being dated with the last known time.' }),
        },
      ];
    },
    async ready() {
      try {
        if (performance.now() - probed.at < PROBE_MS) {
          await store.operate((tx) => tx.get('SELECT size FROM log_tail WHERE id = 1'));
          return probed.ok;
        }
        probed = { at: performance.now(), ok: false };
        // A full disk still lets everything be read: only what is written tells.
        await store.operate((tx) => tx.run(PROBE, ['readiness', tx.now]));
        probed = { ...probed, ok: true };
        return true;
      } catch {
        // Not ready is the answer, whatever the cause; requests get the cause itself.
        return false;
      }
    },
    async backup(who, file) {
      need(who, 'backup');
      await store.write(actorOf(who), (tx) => tx.log({ action: 'store.backed-up', about: ['store'], body: {} }));
      return { bytes: await store.backup(file, queue.backupRows) };
    },
    async waiting() {
      const { dead } = await queue.trouble(LATE_SECONDS);
      const row = await store.lookup(`SELECT (SELECT COUNT(*) FROM flip WHERE acknowledged_by IS NULL) AS flips,
        (SELECT COUNT(*) FROM webhook_delivery WHERE state = 'dead') AS letters`);
      return { flips: Number(row?.['flips']), deadLetters: Number(row?.['letters']), deadJobs: dead };
    },
    retain: retention(options, queue),
  };
}
