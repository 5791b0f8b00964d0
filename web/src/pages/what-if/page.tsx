import { useState } from 'react';
import { Act } from '../../ui/act.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { useReference } from '../../ui/reference.tsx';
import { href } from '../../ui/router.ts';
import { saveText } from '../../ui/save-text.ts';
import { number, t } from '../../ui/text.ts';
import { useBook } from './book.ts';
import { ChoiceForm } from './choice-form.tsx';
import { toCsv, toJson } from './export.ts';
import { Result } from './result.tsx';
import type { Choice } from './types.ts';
import { useRun } from './use-run.ts';
import './what-if.css';

const M = {
  title: t('What if'),
  intro: t(
    'Lay proposals over the law, set a switch otherwise, or read the letter of the text: which of your orders change, and what does that do to licences, quotas and money?',
  ),
  desk: t('Taken: the open orders of the desk, with what its ledger holds.'),
  browser: t('Taken: the orders of this browser.'),
  run: t('Run over {n} {n, plural, one {order} other {orders}}'),
  cancel: t('Cancel'),
  csv: t('Export CSV'),
  json: t('Export JSON'),
  progress: t('{n} of {m} {m, plural, one {order} other {orders}}'),
  cancelled: t('Cancelled after {n} of {m} {m, plural, one {order} other {orders}}: the numbers are of those only.'),
  reading: t('Reading your orders …'),
  empty: t('There are no orders to run over. Load the examples under Orders first.'),
  orders: t('Go to Orders'),
  choose: t('Choose at least one proposal, switch or reading.'),
};

/** Proposals, switches and readings over all orders. */
export default function WhatIfPage() {
  const { say, language } = useLanguage();
  const reference = useReference();
  const book = useBook();
  const [choice, setChoice] = useState<Choice>({ scenarios: [], assume: {}, letter: false });
  const { ran, error, start, cancel } = useRun();
  const orders = book.orders ?? [];
  const running = ran?.state === 'running';
  const nothing = choice.scenarios.length === 0 && Object.keys(choice.assume).length === 0 && !choice.letter;
  const counted = ran && { n: number(ran.done, language), m: number(ran.total, language) };
  const failed = error ?? book.error;
  const loaded = book.orders !== undefined;
  return (
    <div className="what-if">
      <h1>{say(M.title)}</h1>
      <p className="hint">
        {say(M.intro)} {loaded && say(book.from === 'desk' ? M.desk : M.browser)}
      </p>
      <fieldset className="card">
        <legend className="sr">{say(M.title)}</legend>
        <ChoiceForm choice={choice} onChange={setChoice} />
        <div className="actions spaced">
          <Act
            type="button"
            busy={running}
            off={nothing || orders.length === 0}
            onClick={() => start(orders, choice, language)}
          >
            {say(M.run, { n: number(orders.length, language) })}
          </Act>
          {running && (
            <button type="button" className="quiet" onClick={cancel}>
              {say(M.cancel)}
            </button>
          )}
          {ran && !running && ran.done > 0 && (
            <>
              <button type="button" className="quiet" onClick={() => saveText('what-if.csv', 'text/csv', toCsv(ran))}>
                {say(M.csv)}
              </button>
              <button
                type="button"
                className="quiet"
                onClick={() => saveText('what-if.json', 'application/json', toJson(ran, reference))}
              >
                {say(M.json)}
              </button>
            </>
          )}
          {nothing && orders.length > 0 && <p className="hint">{say(M.choose)}</p>}
        </div>
        {running && (
          <p className="progress hint">
            <progress max={ran.total} value={ran.done} aria-label={say(M.progress, counted)} />{' '}
            {say(M.progress, counted)}
          </p>
        )}
      </fieldset>
      {!loaded && failed === undefined && <p className="loading">{say(M.reading)}</p>}
      {loaded && orders.length === 0 && (
        <p className="nothing">
          {say(M.empty)} <a href={href('orders')}>{say(M.orders)}</a>
        </p>
      )}
      <ProblemNotice error={failed} />
      {ran?.state === 'cancelled' && <p className="notice warn">◆ {say(M.cancelled, counted)}</p>}
      {ran && ran.done > 0 && <Result ran={ran} books={book.books} />}
    </div>
  );
}
