import type { Disclosure, Json, LogEntry, SignedHead } from '@tolhuis/core/audit';
import type { Reader, Row } from '../store/port.ts';
import { recordOf } from './determinations.ts';
import { factsOf } from './order-save.ts';
import { unpackText } from './packing.ts';

export const LOG_SELECT = 'SELECT sequence, recorded_at, actor, action, body, previous_hash, hash FROM log_entry';

export const entryOf = (row: Row): LogEntry => ({
  sequence: Number(row['sequence']),
  previousHash: String(row['previous_hash']),
  recordedAt: String(row['recorded_at']),
  actor: String(row['actor']),
  action: String(row['action']),
  body: JSON.parse(String(row['body'])) as Json,
  hash: String(row['hash']),
});

/** The whole log in order, read in pages. */
export async function readLog(reader: Reader, until = Number.MAX_SAFE_INTEGER): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  let after = -1;
  for (;;) {
    const rows = await reader.all(`${LOG_SELECT} WHERE sequence > ? AND sequence < ? ORDER BY sequence LIMIT 5000`, [
      after,
      until,
    ]);
    for (const row of rows) entries.push(entryOf(row));
    if (rows.length < 5000) return entries;
    after = Number(rows.at(-1)!['sequence']);
  }
}

export const headOf = (row: Row): SignedHead => ({
  head: {
    log: String(row['log']),
    size: Number(row['size']),
    root: String(row['root']),
    recordedAt: String(row['recorded_at']),
  },
  publicKey: String(row['public_key']),
  signature: String(row['signature']),
});

const member = (body: Json, name: string): string | undefined => {
  const value =
    typeof body === 'object' && body !== null && !Array.isArray(body)
      ? (body as Record<string, Json>)[name]
      : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

/** The personal data behind an entry's commitments, as far as retention has left it. */
export async function disclosuresOf(reader: Reader, entry: LogEntry): Promise<Disclosure[]> {
  const { sequence, body, action } = entry;
  const found: Disclosure[] = [];
  for (const row of await reader.all('SELECT path, salt, value FROM personal WHERE sequence = ? ORDER BY path', [
    sequence,
  ]))
    found.push({
      sequence,
      path: String(row['path']),
      salt: String(row['salt']),
      value: JSON.parse(String(row['value'])) as Json,
    });
  const determination = member(body, 'determination');
  if (action === 'determination.stored' && determination !== undefined) {
    const row = await reader.get('SELECT salt, question, screened, answer FROM determination_content WHERE id = ?', [
      determination,
    ]);
    if (row !== undefined) {
      const value = recordOf(String(row['question']), String(row['screened']), unpackText(row['answer'] as Uint8Array));
      found.push({ sequence, path: '/record', salt: String(row['salt']), value });
    }
  }
  const [order, version] = [member(body, 'order'), member(body, 'version')];
  if (
    action.startsWith('order.') &&
    order !== undefined &&
    version !== undefined &&
    JSON.stringify(body).includes('"facts":')
  ) {
    const row = await reader.get('SELECT salt, reference, question FROM order_version WHERE id = ? AND version = ?', [
      order,
      Number(version),
    ]);
    if (row !== undefined && row['salt'] !== '')
      found.push({
        sequence,
        path: '/facts',
        salt: String(row['salt']),
        value: factsOf(String(row['reference']), String(row['question'])),
      });
  }
  const party = member(body, 'party');
  if (action.startsWith('party.') && party !== undefined && version !== undefined) {
    const row = await reader.get('SELECT salt, facts FROM party_version WHERE id = ? AND version = ?', [
      party,
      Number(version),
    ]);
    if (row !== undefined && row['salt'] !== '')
      found.push({ sequence, path: '/facts', salt: String(row['salt']), value: String(row['facts']) });
  }
  return found;
}
