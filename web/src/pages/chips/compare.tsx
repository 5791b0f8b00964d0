import type { CSSProperties } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { useReference } from '../../ui/reference.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { fixed, known, type Message, number, priceRange, t } from '../../ui/text.ts';
import { Letters, lettersOf } from './letters.tsx';
import { type Chip, DESTINATIONS } from './rows.ts';

const M = {
  title: t('Compare'),
  measure: t('Measure'),
  empty: t('Tick chips in the table, or start with a pair:'),
  clear: t('Clear'),
  eccn: t('Classification'),
  price: t('Price'),
  perTpp: t('US$ per TPP'),
  times: t('{n} × the first'),
  noPrice: t('no price on record'),
};
const PAIRS = [
  { name: 'H20 · B30A', ids: ['nvidia/h20-96gb', 'nvidia/b30a'] },
  { name: 'H200 · B200', ids: ['nvidia/h200-sxm', 'nvidia/b200-hgx'] },
  { name: 'H20 · Ascend 910C', ids: ['nvidia/h20-96gb', 'huawei/ascend-910c'] },
];
const ROWS: readonly (readonly [Message, keyof Chip, string])[] = [
  [t('TPP'), 'tpp', ''],
  [t('Performance density'), 'performanceDensity', 'TPP/mm²'],
  [t('DRAM bandwidth'), 'dramBandwidthGBps', 'GB/s'],
  [t('I/O bandwidth'), 'ioBandwidthGBps', 'GB/s'],
  [t('Memory'), 'memoryGb', 'GB'],
];
type Props = { chips: readonly Chip[]; tray: readonly string[]; setTray: (ids: readonly string[]) => void };

/** The tray: chosen chips beside each other, with price per TPP and status by destination. */
export function Compare({ chips, tray, setTray }: Props) {
  const { say, language } = useLanguage();
  const { countries } = useReference();
  const chosen = tray.flatMap((id) => chips.find((c) => c.id === id) ?? []);
  const pairs = PAIRS.filter((p) => p.ids.every((id) => chips.some((c) => c.id === id)));
  return (
    <section className="card tray">
      <h2>{say(M.title)}</h2>
      {chosen.length === 0 && <p className="hint">{say(M.empty)}</p>}
      <p className="actions">
        {pairs.map((p) => (
          <button type="button" className="quiet" key={p.name} onClick={() => setTray(p.ids)}>
            {p.name}
          </button>
        ))}
        {chosen.length > 0 && (
          <button type="button" className="quiet" onClick={() => setTray([])}>
            {say(M.clear)}
          </button>
        )}
      </p>
      {chosen.length > 0 && (
        <ScrollBox label={say(M.title)}>
          <table style={{ '--columns': chosen.length } as CSSProperties}>
            <thead>
              <tr>
                <th scope="col">{say(M.measure)}</th>
                {chosen.map((c) => (
                  <th scope="col" key={c.id}>
                    {c.vendor} {c.model}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ROWS.map(([label, key, unit]) => (
                <tr key={key}>
                  <th scope="row">{say(label)}</th>
                  {chosen.map((c, i) => {
                    const first = chosen[0]?.[key];
                    const own = c[key];
                    return (
                      <td key={c.id}>
                        {known(own, language)} {unit}
                        {i > 0 && typeof first === 'number' && typeof own === 'number' && first > 0 && (
                          <small> {say(M.times, { n: number(own / first, language, 1) })}</small>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
              <tr>
                <th scope="row">{say(M.price)}</th>
                {chosen.map((c) => (
                  <td key={c.id}>
                    {c.priceUsd ? `${priceRange(c.priceUsd, language)} (${c.priceUsd.on})` : say(M.noPrice)}
                  </td>
                ))}
              </tr>
              <tr>
                <th scope="row">{say(M.perTpp)}</th>
                {chosen.map((c) => (
                  <td key={c.id}>{c.usdPerTpp === undefined ? '?' : fixed(c.usdPerTpp, language)}</td>
                ))}
              </tr>
              <tr>
                <th scope="row">{say(M.eccn)}</th>
                {chosen.map((c) => (
                  <td key={c.id}>{c.eccn ?? '?'}</td>
                ))}
              </tr>
              {DESTINATIONS.map((d) => (
                <tr key={d}>
                  <th scope="row">→ {countries.find((c) => c.code === d)?.name ?? d}</th>
                  {chosen.map((c) => (
                    <td key={c.id}>
                      <Outcome outcome={c.status[d] ?? ''} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <Letters texts={chosen.flatMap((c) => lettersOf(c, DESTINATIONS))} />
        </ScrollBox>
      )}
    </section>
  );
}
