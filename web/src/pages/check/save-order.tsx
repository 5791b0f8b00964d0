import { useState } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { t } from '../../ui/text.ts';
import { addOrder } from '../orders/store.ts';
import type { Draft } from './question.ts';

const M = {
  save: t('Save as order', 'Bewaar als order'),
  saved: t('Saved', 'Bewaard'),
  failed: t('Could not be saved in this browser', 'Kon niet in deze browser worden bewaard'),
};

/** Keeps the question as an order in this browser; the Orders page shows it. */
export function SaveOrder({ draft, disabled }: { draft: Draft; disabled: boolean }) {
  const { say } = useLanguage();
  const [done, setDone] = useState<{ draft: Draft; ok: boolean }>();
  const label = done?.draft === draft ? (done.ok ? M.saved : M.failed) : M.save;
  const save = (): void => {
    addOrder({ id: `order-${Date.now().toString(36)}`, question: draft }).then(
      () => setDone({ draft, ok: true }),
      () => setDone({ draft, ok: false }),
    );
  };
  return (
    <button type="button" className="quiet" onClick={save} disabled={disabled}>
      {say(label)}
    </button>
  );
}
