import { useRef, useState } from 'react';
import examplesUrl from '../../../../examples/orders.csv?url';
import { client, type ReadOrders } from '../../client/index.ts';
import { contentOf, FilePick } from '../../ui/file-pick.tsx';
import { IssuesTable } from '../../ui/issues-table.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { number, t } from '../../ui/text.ts';
import type { StoredOrder } from './store.ts';

const M = {
  file: t('Import CSV, Excel or JSON'),
  examples: t('Load the examples'),
  many: t('Try 10,000 rows'),
  preview: t(
    '{n} {n, plural, one {order} other {orders}} can be read, {m} {m, plural, one {problem} other {problems}}',
  ),
  keep: t('Keep the {n} good {n, plural, one {order} other {orders}}'),
  cancel: t('Cancel'),
  replaces: t('These replace the orders now in this browser.'),
};

type Props = {
  keep: (orders: readonly StoredOrder[]) => Promise<void>;
  /** Keeping these takes the place of those that are there. */
  replaces?: boolean;
  /** Examples are offered. */
  examples?: boolean;
};

/** Reads a file of orders, shows what is wrong by line and column, and keeps the good ones when told to. */
export function Import({ keep, replaces = false, examples: offered = true }: Props) {
  const { say, language } = useLanguage();
  const [read, setRead] = useState<ReadOrders>();
  const [error, setError] = useState<string>();
  const pick = useRef<HTMLInputElement>(null);
  const look = async (content: string | ArrayBuffer): Promise<void> => {
    setError(undefined);
    const result = await client.read(content);
    if (result.issues.length === 0 && result.orders.length > 0) await keep(result.orders);
    else setRead(result);
  };
  const guarded = (work: Promise<void>): void => {
    work.catch((e: Error) => setError(e.message));
  };
  const examples = async (times: number): Promise<void> => {
    const result = await client.read(await (await fetch(examplesUrl)).text());
    const orders = Array.from({ length: times * result.orders.length }, (_, i) => {
      const order = result.orders[i % result.orders.length]!;
      const round = Math.floor(i / result.orders.length);
      return round === 0 ? order : { ...order, id: `${order.id}-${String(round + 1).padStart(4, '0')}` };
    });
    await keep(orders.slice(0, 10_000));
  };
  return (
    <>
      <div className="actions">
        <FilePick
          label={say(M.file)}
          accept=".csv,.xlsx,.json,.jsonl,.ndjson,.txt"
          ref={pick}
          onFile={(chosen) => guarded(contentOf(chosen).then(look))}
        />
        {offered && (
          <>
            <button type="button" className="quiet" onClick={() => guarded(examples(1))}>
              {say(M.examples)}
            </button>
            <button type="button" className="quiet" onClick={() => guarded(examples(1200))}>
              {say(M.many)}
            </button>
          </>
        )}
      </div>
      {error && (
        <p role="alert" className="notice bad">
          {error}
        </p>
      )}
      {read && (
        <section className="card" aria-live="polite">
          <h2>
            {say(M.preview, { n: number(read.orders.length, language), m: number(read.issues.length, language) })}
          </h2>
          <IssuesTable issues={read.issues} />
          {replaces && <p className="hint">{say(M.replaces)}</p>}
          <div className="actions">
            <button
              type="button"
              disabled={read.orders.length === 0}
              onClick={() => {
                guarded(keep(read.orders));
                setRead(undefined);
                // Until it is told what came of it, the focus waits where the next file is chosen.
                pick.current?.focus();
              }}
            >
              {say(M.keep, { n: number(read.orders.length, language) })}
            </button>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                setRead(undefined);
                pick.current?.focus();
              }}
            >
              {say(M.cancel)}
            </button>
          </div>
        </section>
      )}
    </>
  );
}
