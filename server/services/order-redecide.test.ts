import { RULEBOOK } from '@tolhuis/rulebook';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDesk } from '../desk.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';
import { changedRulebook, question, someone, TestClock, tempHome } from '../testing/desk.ts';
import type { Desk, Order } from './api/index.ts';

// Two passes over the open orders at once: neither may leave an order with the answer of what the other did not know yet.

const ann = someone('usr_ann', 'analyst');
const ben = someone('usr_ben', 'officer');

/** A store whose next write, or next few, wait until something else has been done. */
function interrupted(store: Store, first: () => Promise<unknown>, times = 1): Store {
  let left = times;
  return new Proxy(store, {
    get(target, key) {
      if (key !== 'write' || left === 0) return Reflect.get(target, key, target);
      return async (...args: Parameters<Store['write']>) => {
        left--;
        await first();
        return target.write(...args);
      };
    },
  });
}

describe('two passes at once', () => {
  let store: Store;
  let order: Order;
  let deskOn: (rulebook: typeof RULEBOOK, on?: Store) => Desk;
  let remove: () => void;
  beforeEach(async () => {
    const folder = tempHome();
    remove = folder.remove;
    const clock = new TestClock();
    store = await openStore({ at: `${folder.home}/tolhuis.db`, clock: clock.read });
    deskOn = (rulebook, on = store) => openDesk({ store: on, rulebook, home: folder.home, clock: clock.read });
    order = await deskOn(RULEBOOK).orders.create(ann, { reference: 'PO-1', question: question('NL') });
  });
  afterEach(async () => {
    await store.close();
    remove();
  });

  test('an order that is changed meanwhile is decided again as it then is', async () => {
    const old = deskOn(RULEBOOK);
    // The pass knows the new law; a process that has the old one saves the order before the pass can.
    const busy = interrupted(store, () =>
      old.orders.update(ann, order.id, order.version, { question: question('NL', 11) }),
    );
    const { flips } = await deskOn(changedRulebook(), busy).orders.redecide(ben, 'rulebook');
    const now = await old.orders.get(ann, order.id);
    expect(now).toMatchObject({ question: { quantity: 11 } });
    expect(now.status).not.toBe(order.status);
    expect(flips).toMatchObject([{ orderId: order.id, before: order.status, after: now.status }]);
  });

  test('one that others never leave alone is reported, and not passed over', async () => {
    const old = deskOn(RULEBOOK);
    let { version } = order;
    const busy = interrupted(
      store,
      async () => {
        version = (await old.orders.update(ann, order.id, version, { question: question('NL', 10 + version) })).version;
      },
      5,
    );
    const { flips, undecidable } = await deskOn(changedRulebook(), busy).orders.redecide(ben, 'rulebook');
    expect([flips, undecidable]).toEqual([[], [order.id]]);
  });

  test('one that was cancelled meanwhile is left alone', async () => {
    const old = deskOn(RULEBOOK);
    const busy = interrupted(store, () => old.orders.cancel(ann, order.id, order.version, 'The buyer withdrew.'));
    const { examined, flips } = await deskOn(changedRulebook(), busy).orders.redecide(ben, 'rulebook');
    expect([examined, flips]).toEqual([1, []]);
    expect(await old.orders.get(ann, order.id)).toMatchObject({ state: 'cancelled', status: order.status });
  });

  test('what another pass flipped since a position of the log is given too, each once', async () => {
    const since = (await store.tail()).size - 1;
    const other = deskOn(changedRulebook());
    let theirs: Awaited<ReturnType<Desk['orders']['redecide']>> | undefined;
    const busy = interrupted(store, async () => {
      theirs = await other.orders.redecide(ben, 'rulebook');
    });
    const mine = await deskOn(changedRulebook(), busy).orders.redecide(ben, 'hits', undefined, since);
    expect(theirs?.flips).toHaveLength(1);
    expect(mine.flips).toEqual(theirs?.flips);
    const later = (await store.tail()).size - 1;
    expect((await other.orders.redecide(ben, 'hits', undefined, later)).flips).toEqual([]);
  });
});
