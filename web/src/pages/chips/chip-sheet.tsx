import { useEffect, useRef, useState } from 'react';
import { CountryField } from '../../ui/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { useReference } from '../../ui/reference.tsx';
import { href } from '../../ui/router.ts';
import { known, priceRange, t } from '../../ui/text.ts';
import { pack } from '../check/question.ts';
import { Letters, lettersOf } from './letters.tsx';
import { type Chip, DESTINATIONS } from './rows.ts';
import { Strip } from './strip.tsx';

const M = {
  close: t('Close'),
  facts: t('Facts'),
  status: t('Status by destination'),
  plain: t('a civil buyer, at home there, on no list'),
  history: t('History for'),
  doubts: t('Doubts'),
  confidence: t('Confidence of the rates'),
  sources: t('Sources'),
  released: t('Released'),
  memory: t('Memory'),
  price: t('Price'),
  datacenters: t('For data centres'),
  yes: t('yes'),
  no: t('no'),
  ask: t('Ask in Check'),
  compare: t('Compare'),
};
type Props = { chip: Chip | undefined; on: string; onClose: () => void; onCompare: (id: string) => void };

/** One chip: facts, sources, doubts, status by destination, history. */
export function ChipSheet({ chip, on, onClose, onCompare }: Props) {
  const { say, language } = useLanguage();
  const { countries } = useReference();
  const [to, setTo] = useState('CN');
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (chip && !ref.current?.open) ref.current?.showModal();
    if (!chip && ref.current?.open) ref.current.close();
  }, [chip]);
  const facts: (readonly [string, string])[] = chip
    ? [
        ['TPP', known(chip.tpp, language)],
        ['TPP/mm²', known(chip.performanceDensity, language)],
        ['DRAM', `${known(chip.dramBandwidthGBps, language)} GB/s`],
        ['I/O', `${known(chip.ioBandwidthGBps, language)} GB/s`],
        [say(M.memory), chip.memoryGb === undefined ? '?' : `${chip.memoryGb} GB`],
        [say(M.datacenters), chip.forDatacenters === undefined ? '?' : say(chip.forDatacenters ? M.yes : M.no)],
        [say(M.released), chip.released ?? '?'],
        [say(M.price), chip.priceUsd ? `${priceRange(chip.priceUsd, language)} (${chip.priceUsd.on})` : '?'],
        [say(M.confidence), chip.confidence],
      ]
    : [];
  return (
    <dialog ref={ref} className="sheet" aria-label={chip?.model ?? ''} onClose={onClose}>
      {chip && (
        <>
          <div className="sheet-top">
            <span className="actions">
              <a className="quiet" href={href('check', { q: pack({ on, item: { chip: chip.id } }) })}>
                {say(M.ask)}
              </a>
              <button type="button" className="quiet" onClick={() => onCompare(chip.id)}>
                {say(M.compare)}
              </button>
            </span>
            <button type="button" onClick={onClose}>
              {say(M.close)}
            </button>
          </div>
          <h2>
            {chip.vendor} {chip.model} {chip.eccn && <span className="tag">{chip.eccn}</span>}
          </h2>
          <h3>{say(M.facts)}</h3>
          <dl className="facts-grid">
            {facts.map(([k, v]) => (
              <div key={k}>
                <dt>{k}</dt>
                <dd>{v}</dd>
              </div>
            ))}
          </dl>
          {chip.notes && (
            <>
              <h3>{say(M.doubts)}</h3>
              <p className="notice warn" lang="en">
                {chip.notes}
              </p>
            </>
          )}
          <h3>{say(M.status)}</h3>
          <p className="hint">{say(M.plain)}</p>
          <dl className="by-country">
            {DESTINATIONS.map((d) => (
              <div key={d}>
                <dt>{countries.find((c) => c.code === d)?.name}</dt>
                <dd>
                  <Outcome outcome={chip.status[d] ?? ''} />
                </dd>
              </div>
            ))}
          </dl>
          <Letters texts={lettersOf(chip, DESTINATIONS)} />
          <h3 className="spaced">{say(M.history)}</h3>
          <CountryField
            label={<span className="sr">{say(M.history)}</span>}
            value={to}
            onChange={(v) => v && setTo(v)}
          />
          <Strip chip={chip.id} to={to} />
          <h3 className="spaced">{say(M.sources)}</h3>
          <ul className="clauses sources" lang="en">
            {chip.sources.map((s) => (
              <li key={s}>
                {/^https?:\S+$/.test(s) ? (
                  <a href={s} target="_blank" rel="noreferrer">
                    {s}
                  </a>
                ) : (
                  s
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </dialog>
  );
}
