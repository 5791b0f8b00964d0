import { OperationError } from '@tolhuis/core/app/errors';
import {
  type Commitment,
  type Disclosure,
  isCommitment,
  type Json,
  type LogEntry,
  type LogFinding,
  opens,
  type SignedHead,
} from '@tolhuis/core/audit';
import { Breath } from '../store/breath.ts';
import { fastHash } from '../store/log-writer.ts';
import type { Reader } from '../store/port.ts';
import { disclosuresOf } from './log-rows.ts';
import { RETENTION_YEARS, yearsBefore } from './retention.ts';

type Body = Readonly<Record<string, Json>>;
const bodyOf = ({ body }: LogEntry): Body =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Body) : {};

/** Heads that the log says were signed, and that are nowhere: whoever rewrites the end of a log takes them away first. */
export function lostHeads(entries: readonly LogEntry[], heads: readonly SignedHead[]): LogFinding[] {
  const here = new Set(heads.map(({ head, publicKey }) => `${head.size} ${head.root} ${publicKey}`));
  return entries.flatMap((entry): LogFinding[] => {
    if (entry.action !== 'log.head-signed') return [];
    const { size, root, publicKey } = bodyOf(entry);
    if (here.has(`${size} ${root} ${publicKey}`)) return [];
    const { sequence } = entry;
    return [
      { kind: 'missing', sequence, message: `missing: the head of ${size} entries that entry ${sequence} tells of` },
    ];
  });
}

/** Where an entry's body has commitments, as JSON Pointers of its members. */
const committed = (body: Body): Map<string, Commitment> =>
  new Map(Object.entries(body).flatMap(([name, value]) => (isCommitment(value) ? [[`/${name}`, value]] : [])));

/** The instant before which retention deleted, as the log tells, '' where it never did; never within the last five years. */
function deletedBefore(entries: readonly LogEntry[], now: string): string {
  let before = '';
  for (const entry of entries) {
    const told = entry.action === 'retention.ran' ? bodyOf(entry)['before'] : undefined;
    if (typeof told === 'string' && told > before) before = told;
  }
  const atMost = yearsBefore(now, RETENTION_YEARS);
  return before < atMost ? before : atMost;
}

/** Kept until retention may take them; other commitments open to what may be erased on request. */
const KEPT = new Set(['/record', '/facts']);

/**
 * What lies beside the log, held against what the log committed to when it was written: questions and answers, facts of
 * orders and parties, and what orders and determinations are now. What was recorded before the log says that retention deleted
 * may be gone; everything since must be there, and so must the last five years up to `now`, whatever the log says.
 */
export async function changedRecords(reader: Reader, entries: readonly LogEntry[], now: string): Promise<LogFinding[]> {
  const keptSince = deletedBefore(entries, now);
  const breath = new Breath();
  const findings: LogFinding[] = [];
  const said = { trade_order: new Map<string, string>(), determination: new Map<string, string>() };
  const last = new Map<string, number>();
  for (const entry of entries) {
    if (breath.due()) await breath.take();
    const { sequence, action, recordedAt } = entry;
    const body = bodyOf(entry);
    const { order, determination, version, state, outcome } = body;
    if (typeof order === 'string' && version !== undefined && state !== undefined)
      remember(said.trade_order, order, `${version} ${state} ${outcome}`, sequence);
    if (action === 'determination.stored' && typeof determination === 'string')
      remember(said.determination, determination, String(outcome), sequence);
    const commitments = committed(body);
    if (commitments.size === 0) continue;
    const found = await disclosed(reader, entry);
    if (found === undefined) {
      findings.push({
        kind: 'changed',
        sequence,
        message: `what entry ${sequence} committed to cannot be read any more`,
      });
      continue;
    }
    for (const { path, salt, value } of found) {
      const commitment = commitments.get(path);
      if (commitment === undefined || !opens(commitment, value, salt, fastHash))
        findings.push({
          kind: 'changed',
          sequence,
          message: `what entry ${sequence} committed to at ${path} was changed`,
        });
    }
    const held = action.startsWith('order.') || action === 'determination.stored';
    for (const path of commitments.keys())
      if (held && KEPT.has(path) && recordedAt >= keptSince && !found.some((d) => d.path === path))
        findings.push({
          kind: 'missing',
          sequence,
          message: `missing: what entry ${sequence} committed to at ${path}`,
        });
  }
  const is = {
    trade_order: await reader.all("SELECT id, version || ' ' || state || ' ' || outcome AS said FROM trade_order"),
    determination: await reader.all('SELECT id, outcome AS said FROM determination'),
  };
  for (const table of ['trade_order', 'determination'] as const) {
    const rows = new Map(is[table].map((row) => [String(row['id']), String(row['said'])]));
    for (const id of new Set([...rows.keys(), ...said[table].keys()])) {
      const [here, was] = [rows.get(id), said[table].get(id)];
      if (here === was) continue;
      const sequence = last.get(id) ?? 0;
      const kind = here === undefined ? 'missing' : 'changed';
      findings.push({
        kind,
        sequence,
        message: `${table} ${id}: the log says "${was ?? 'nothing'}", the store "${here ?? 'nothing'}"`,
      });
    }
  }
  return findings;

  function remember(into: Map<string, string>, id: string, text: string, sequence: number): void {
    into.set(id, text);
    last.set(id, sequence);
  }
}

/** Undefined where what is kept is so damaged that it cannot be read. */
async function disclosed(reader: Reader, entry: LogEntry): Promise<Disclosure[] | undefined> {
  try {
    return await disclosuresOf(reader, entry);
  } catch (thrown) {
    // The store itself failed: that is no finding about a record.
    if (thrown instanceof OperationError) throw thrown;
    return undefined;
  }
}
