import { need } from './allow.ts';
import type { DeskOptions, OrderService } from './api/index.ts';
import { containing, cut, LAST, missing, pageOf } from './common.ts';
import { flipOf } from './order-flips.ts';
import { limitsOf } from './order-limits.ts';
import { ORDER_SELECT, orderOf, readOrder, reasonsOf, shown, versionOf } from './order-rows.ts';
import { preparedToGo } from './order-step.ts';
import { lawWithin } from './standing.ts';

/** Orders as they are, as they were, and what flipped. */
export function orderReads(
  options: DeskOptions,
): Pick<OrderService, 'get' | 'getAt' | 'limits' | 'history' | 'search' | 'flips'> {
  const { store } = options;
  return {
    async get(who, id) {
      need(who, 'order.read');
      return shown(await store.read((reader) => readOrder(reader, id)));
    },
    async getAt(who, id, knownAt) {
      need(who, 'order.read');
      const sql = 'SELECT * FROM order_version WHERE id = ? AND recorded_at <= ? ORDER BY version DESC LIMIT 1';
      return store.read(async (reader) => {
        const row = await reader.get(sql, [id, knownAt]);
        if (row === undefined) throw missing('order', id);
        return versionOf(row, await reasonsOf(reader, id));
      });
    },
    async limits(who, id) {
      need(who, 'order.read');
      return store.read(async (reader) => {
        const order = await readOrder(reader, id);
        return limitsOf(reader, options, id, preparedToGo(await lawWithin(options, reader), order.question));
      });
    },
    async history(who, id) {
      need(who, 'order.read');
      return store.read(async (reader) => {
        const rows = await reader.all('SELECT * FROM order_version WHERE id = ? ORDER BY version', [id]);
        if (rows.length === 0) throw missing('order', id);
        const reasons = await reasonsOf(reader, id);
        return rows.map((row) => versionOf(row, reasons));
      });
    },
    async search(who, { text, state, outcome, ...page }) {
      need(who, 'order.read');
      const { after, limit } = pageOf(page);
      const wheres: [string, string][] = [['o.id < ?', after || LAST]];
      if (text) wheres.push(["o.search LIKE ? ESCAPE '!'", containing(text)]);
      if (state !== undefined) wheres.push(['o.state = ?', state]);
      if (outcome !== undefined) wheres.push(['o.outcome = ?', outcome]);
      const sql = `${ORDER_SELECT} WHERE ${wheres.map(([w]) => w).join(' AND ')} ORDER BY o.id DESC LIMIT ?`;
      const rows = await store.read((reader) => reader.all(sql, [...wheres.map(([, v]) => v), limit + 1]));
      return cut(
        rows.map((row) => shown(orderOf(row))),
        limit,
        (o) => o.id,
      );
    },
    async flips(who, { orderId, open, ...page }) {
      need(who, 'order.read');
      const { after, limit } = pageOf(page);
      const wheres = [
        'id < ?',
        ...(orderId === undefined ? [] : ['order_id = ?']),
        ...(open ? ['acknowledged_by IS NULL'] : []),
      ];
      const sql = `SELECT * FROM flip WHERE ${wheres.join(' AND ')} ORDER BY id DESC LIMIT ?`;
      const params = [after || LAST, ...(orderId === undefined ? [] : [orderId]), limit + 1];
      const rows = await store.read((reader) => reader.all(sql, params));
      return cut(rows.map(flipOf), limit, (f) => f.id);
    },
  };
}
