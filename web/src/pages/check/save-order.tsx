import { useRef, useState } from 'react';
import { ask, newKey } from '../../client/api.ts';
import type { Order } from '../../client/desk-types.ts';
import { useDesk } from '../../ui/desk.tsx';
import { idOfItem } from '../../ui/item-id.ts';
import { forget, kept } from '../../ui/keep.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { href } from '../../ui/router.ts';
import { t } from '../../ui/text.ts';
import { Told } from '../../ui/told.tsx';
import { useWork } from '../../ui/use-work.ts';
import { addOrder } from '../orders/store.ts';
import type { Draft } from './question.ts';

const M = {
  save: t('Save as order'),
  version: t('Save as new facts of {name}'),
  stop: t('Make a new order instead'),
  saved: t('Saved'),
  browser: t('Saved in this browser'),
  failed: t('Could not be saved in this browser'),
  kept: t('The desk keeps it as {name}, with its own answer:'),
  open: t('Open the order'),
  orders: t('Go to Orders'),
};
/** An order whose facts are being changed in Check, kept across a reload. */
type Editing = { readonly id: string; readonly version: number; readonly reference: string };

/** A reference for a question that has none: what goes where. */
const referenceOf = (draft: Draft): string =>
  `${draft.quantity === undefined ? '' : `${draft.quantity}× `}${idOfItem(draft.item)} → ${draft.to ?? '?'}`.slice(
    0,
    200,
  );

/**
 * Keeps the question as an order: at the desk where the reader may, which decides again and whose answer is the one that
 * is kept; else in this browser. The Orders page shows it.
 */
export function SaveOrder({ draft, disabled }: { draft: Draft; disabled: boolean }) {
  const { say } = useLanguage();
  const { may } = useDesk();
  const [done, setDone] = useState<{ draft: Draft; order?: Order }>();
  const [editing, setEditing] = useState<Editing | undefined>(() => kept<Editing>('editing'));
  const key = useRef<{ draft: Draft; key: string }>(undefined);
  const work = useWork();
  const atDesk = may('create-order');
  const changing = atDesk && may('update-order') ? editing : undefined;
  const stop = (): void => {
    forget('editing');
    setEditing(undefined);
  };
  const save = async (): Promise<void> => {
    if (!atDesk) {
      await addOrder({ id: `order-${Date.now().toString(36)}`, question: draft }).catch(() => {
        throw new Error(say(M.failed));
      });
      setDone({ draft });
      return;
    }
    // The same question sent again after a lost answer makes no second order.
    if (key.current?.draft !== draft) key.current = { draft, key: newKey() };
    const once = key.current.key;
    const order = changing
      ? await ask('update-order', { id: changing.id, version: changing.version, question: draft }, { once })
      : await ask('create-order', { reference: referenceOf(draft), question: draft }, { once });
    stop();
    setDone({ draft, order });
  };
  const saved = done?.draft === draft ? done : undefined;
  return (
    <>
      <button
        type="button"
        className="quiet"
        onClick={() => work.run(save)}
        disabled={disabled || work.busy || saved !== undefined}
      >
        {saved
          ? say(saved.order ? M.saved : M.browser)
          : changing
            ? say(M.version, { name: changing.reference })
            : say(M.save)}
      </button>
      {changing && !saved && (
        <button type="button" className="link" onClick={stop}>
          {say(M.stop)}
        </button>
      )}
      <ProblemNotice error={work.error} />
      {saved?.order && (
        <Told news={`${saved.order.id} ${saved.order.version}`}>
          {say(M.kept, { name: saved.order.reference })} <Outcome outcome={saved.order.status} />{' '}
          <a href={href('orders', { order: saved.order.id })}>{say(M.open)}</a>
        </Told>
      )}
      {saved && !saved.order && (
        <Told news="browser">
          {say(M.browser)}. <a href={href('orders')}>{say(M.orders)}</a>
        </Told>
      )}
    </>
  );
}
