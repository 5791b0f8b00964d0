import {
  buildPack,
  canonicalJson,
  type Disclosure,
  EMPTY_FRONTIER,
  fromHex,
  frontierRoot,
  type LogEntry,
  type LogFinding,
  packBytes,
  pushLeaf,
  type SignedHead,
  signHead,
  toHex,
  verifyLog,
} from '@tolhuis/core/audit';
import { fastHash, readTail } from '../store/log-writer.ts';
import { writePeaks } from '../store/peaks.ts';
import type { Reader } from '../store/port.ts';
import { actorOf, need } from './allow.ts';
import type { AuditService, DeskOptions } from './api/index.ts';
import { changedRecords, lostHeads } from './audit-records.ts';
import { checkText, cut, missing, pageOf } from './common.ts';
import { exportedHeads, exportHead } from './head-files.ts';
import { disclosuresOf, entryOf, headOf, LOG_SELECT, readLog } from './log-rows.ts';
import { signingKey, verifier } from './signing-key.ts';

const keptHeads = async (reader: Reader): Promise<SignedHead[]> =>
  (await reader.all('SELECT * FROM log_head ORDER BY size, recorded_at')).map(headOf);

export function auditService({ store, home }: DeskOptions): AuditService {
  const signNow = async (actor: string): Promise<SignedHead> => {
    const signer = signingKey(home);
    const { tail, frontier } = await store.read((r) => readTail(r));
    const root = toHex(frontierRoot(frontier, fastHash));
    const signed = await signHead({ log: store.logName, size: tail.size, root, recordedAt: store.clock() }, signer);
    const { head, publicKey, signature } = signed;
    await store.write(actor, async (tx) => {
      await tx.run(
        'INSERT INTO log_head (size, root, recorded_at, log, public_key, signature) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        [head.size, head.root, head.recordedAt, head.log, publicKey, signature],
      );
      await tx.log({
        action: 'log.head-signed',
        about: ['log'],
        body: { size: head.size, root: head.root, publicKey },
      });
    });
    exportHead(home, signed);
    return signed;
  };
  return {
    async entries(who, { about, action, actor, newest = false, ...page }) {
      need(who, 'audit.read');
      const { after, limit } = pageOf(page);
      const wheres: [string, string | number][] = [
        newest
          ? ['sequence < ?', /^\d{1,15}$/.test(after) ? Number(after) : Number.MAX_SAFE_INTEGER]
          : ['sequence > ?', /^\d{1,15}$/.test(after) ? Number(after) : -1],
      ];
      if (about !== undefined) wheres.push(['sequence IN (SELECT sequence FROM log_about WHERE subject = ?)', about]);
      if (action !== undefined) wheres.push(['action = ?', action]);
      if (actor !== undefined) wheres.push(['actor = ?', actor]);
      const sql = `${LOG_SELECT} WHERE ${wheres.map(([w]) => w).join(' AND ')} ORDER BY sequence${newest ? ' DESC' : ''} LIMIT ?`;
      const rows = await store.read((r) => r.all(sql, [...wheres.map(([, v]) => v), limit + 1]));
      return cut(rows.map(entryOf), limit, (e) => String(e.sequence));
    },
    async verify(who, heads = [], { records = false } = {}) {
      need(who, 'audit.read');
      const { publicKey } = signingKey(home);
      const { entries, kept, tail, beside } = await store.read(async (r) => {
        const entries = await readLog(r);
        return {
          entries,
          kept: await keptHeads(r),
          tail: await r.get('SELECT size, last_hash, peaks FROM log_tail WHERE id = 1'),
          beside: records ? await changedRecords(r, entries, store.clock()) : [],
        };
      });
      const all = uniqueHeads([...kept, ...exportedHeads(home, store.logName), ...heads]);
      const trust = { log: store.logName, keys: [publicKey] };
      const found = await verifyLog(entries, all, verifier, trust, fastHash);
      const findings: LogFinding[] = found.filter((f) => f.kind !== 'without-head');
      const last = entries.at(-1);
      const size = Number(tail?.['size']);
      if (size !== entries.length || (last !== undefined && last.hash !== tail?.['last_hash']))
        findings.push({
          kind: 'missing',
          sequence: Math.min(size, entries.length),
          message: `the log's tail says ${size} entries, ${entries.length} are here or the last is another`,
        });
      else if (findings.length === 0 && tail?.['peaks'] !== peaksOf(entries))
        findings.push({
          kind: 'changed',
          sequence: size,
          message: "the log's tail was changed: its tree is not that of the entries",
        });
      findings.push(...lostHeads(entries, all), ...beside);
      const without = found.find((f) => f.kind === 'without-head');
      return {
        ok: findings.length === 0,
        entries: entries.length,
        heads: all.length,
        publicKey,
        afterLastHead: without === undefined ? 0 : entries.length - without.sequence,
        findings,
      };
    },
    async signHead(who) {
      need(who, who.via === 'system' ? 'audit.read' : 'audit.export');
      return signNow(actorOf(who));
    },
    async heads(who) {
      need(who, 'audit.read');
      return store.read(keptHeads);
    },
    async exportPack(who, { about, disclose }) {
      need(who, 'audit.export');
      const subjects = about.map((subject) => checkText(subject, 'about', 200));
      // The export is itself in the log, and so in the pack.
      await store.write(actorOf(who), (tx) =>
        tx.log({ action: 'pack.exported', about: [...subjects], body: { disclose, subjects } }),
      );
      const head = await signNow(actorOf(who));
      const contents = await store.read(async (reader) => {
        const log = await readLog(reader, head.head.size);
        const marks = subjects.map(() => '?').join(', ');
        const sql = `SELECT DISTINCT sequence FROM log_about WHERE subject IN (${marks}) AND sequence < ? ORDER BY sequence`;
        const rows = await reader.all(sql, [...subjects, head.head.size]);
        const sequences = rows.map((r) => Number(r['sequence']));
        if (sequences.length <= 1) throw missing('subject in the log', subjects.join(', '));
        const disclosures: Disclosure[] = [];
        if (disclose) for (const n of sequences) disclosures.push(...(await disclosuresOf(reader, log[n]!)));
        const earlierHeads = (await keptHeads(reader)).filter(
          (h) => h.head.size < head.head.size && h.publicKey === head.publicKey && h.head.size > 0,
        );
        return { log, head, sequences, disclosures, earlierHeads };
      });
      return packBytes(await buildPack(contents, signingKey(home), fastHash));
    },
    async note(who, action, about) {
      await store.write(actorOf(who), (tx) => tx.log({ action: checkText(action, 'action', 100), about, body: {} }));
    },
  };
}

/** Heads once each; one that was edited is another than the one that was signed, and is looked at too. */
const uniqueHeads = (heads: readonly SignedHead[]): SignedHead[] => [
  ...new Map(heads.map((h) => [canonicalJson(h), h])).values(),
];

/** The peaks of the tree over these entries, as the tail holds them. */
const peaksOf = (entries: readonly LogEntry[]): string =>
  writePeaks(entries.reduce((frontier, { hash }) => pushLeaf(frontier, fromHex(hash), fastHash), EMPTY_FRONTIER).peaks);
