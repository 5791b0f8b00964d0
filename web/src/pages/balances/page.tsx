import { useState } from 'react';
import { ask, askAll } from '../../client/api.ts';
import type { Account, Balance, Order } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Need } from '../../ui/need.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { href, useQuery } from '../../ui/router.ts';
import { day, t } from '../../ui/text.ts';
import { Told } from '../../ui/told.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { useWork } from '../../ui/use-work.ts';
import { today } from '../check/question.ts';
import { AccountView } from './account-view.tsx';
import { Gauge } from './gauge.tsx';
import { OpenForm } from './open-form.tsx';
import '../orders/orders.css';
import '../orders/desk.css';
import './balances.css';

const M = {
  title: t('Balances'),
  intro: t(
    'Licences, quotas and caps: what is authorised, used, reserved and left. Every balance is the sum of its journal.',
  ),
  on: t('As of'),
  loading: t('Reading the balances …'),
  empty: t('No licence or quota is on the books yet.'),
  open: t('Enter a licence or quota'),
  officer: t('A compliance officer enters licences and quotas.'),
  valid: t('{from} until {until}'),
  forever: t('from {from}'),
  expired: t('no longer valid'),
  soon: t('not yet valid'),
  entered: t('{name} is on the books.'),
  details: t('Course, entries and reserving'),
  units: t('Number'),
  value: t('Value'),
  amount: t('Amount'),
  verify: t('Rebuild and compare'),
  verified: t(
    '✓ {n} {n, plural, one {account equals} other {accounts equal}} the sum of their {m} {m, plural, one {entry} other {entries}}.',
  ),
  differ: t('These differ from their entries: {ids}. Stop using them and call for help.'),
  who: t('Who may do what'),
  reserve: t('Reserve and give back: analyst, compliance officer.'),
  adjust: t('Enter, change and correct: compliance officer.'),
  approve: t(
    'Draw on a licence for an order: approver or compliance officer, and never who prepared the order or wrote its facts (four eyes).',
  ),
  waiting: t('Orders that wait for approval on a licence'),
  nobody: t('None.'),
};

/** Accounts that belong together: the number and the value of one licence line, or a limit by itself. */
type Group = {
  readonly key: string;
  readonly title: string;
  readonly account: Account;
  readonly balances: readonly Balance[];
};

export function grouped(accounts: readonly Account[], balances: readonly Balance[]): Group[] {
  const byId = new Map(balances.map((b) => [b.account, b]));
  const groups = new Map<string, Group>();
  for (const account of accounts) {
    const balance = byId.get(account.id);
    if (!balance) continue;
    const key = account.licence ? `${account.licence.licence}\n${account.licence.line}` : account.id;
    const group = groups.get(key);
    // The account of the number speaks for its line: it comes first where there are both.
    const title = account.of === undefined ? account.title : `${account.title}: ${account.of}`;
    if (!group) groups.set(key, { key, title, account, balances: [balance] });
    else if (account.unit === 'units') groups.set(key, { ...group, account, balances: [balance, ...group.balances] });
    else groups.set(key, { ...group, balances: [...group.balances, balance] });
  }
  return [...groups.values()];
}

type Books = {
  accounts: readonly Account[];
  balances: readonly Balance[];
  /** At the end of all days: with what is promised already. */
  later: ReadonlyMap<string, Balance>;
  waiting: readonly Order[];
};
const LAST_DAY = '2199-12-31';

function Books() {
  const { say, language } = useLanguage();
  const { may, who } = useDesk();
  const [on, setOn] = useQuery('on', today());
  const [account] = useQuery('account', '');
  const [opening, setOpening] = useState(false);
  const [entered, setEntered] = useState('');
  const verifying = useWork();
  const [verdict, setVerdict] = useState<{ accounts: number; entries: number; differ: readonly string[] }>();
  const { value, error, again } = useAsked<Books>(on, async (signal) => {
    const [accounts, balances, last, waiting] = await Promise.all([
      askAll<'ledger-accounts', Account>('ledger-accounts', {}, { signal }),
      askAll<'balances', Balance>('balances', { on }, { signal }),
      askAll<'balances', Balance>('balances', { on: LAST_DAY }, { signal }),
      may('orders')
        ? ask('orders', { state: 'prepared', outcome: 'licence-required', limit: 20 }, { signal }).then((p) => p.items)
        : [],
    ]);
    return { accounts, balances, later: new Map(last.map((b) => [b.account, b])), waiting };
  });
  if (error !== undefined) return <ProblemNotice error={error} retry={again} />;
  if (!value) return <p className="loading">{say(M.loading)}</p>;
  const groups = grouped(value.accounts, value.balances);
  const chosen = groups.find((g) => g.balances.some((b) => b.account === account));
  const officer = who?.roles.includes('officer') === true && may('ledger-apply');
  if (chosen)
    return (
      <AccountView
        key={chosen.key}
        title={chosen.title}
        accounts={chosen.balances.map((b) => value.accounts.find((a) => a.id === b.account)!)}
        balances={chosen.balances}
        later={value.later}
        changed={again}
      />
    );
  const validity = ({ from, until }: Account): string =>
    until === null
      ? say(M.forever, { from: day(from, language) })
      : say(M.valid, { from: day(from, language), until: day(until, language) });
  return (
    <>
      <div className="bar-row">
        <label className="field">
          <span>{say(M.on)}</span>
          <input type="date" value={on} onChange={(e) => e.target.value !== '' && setOn(e.target.value)} />
        </label>
        {officer && (
          <button
            type="button"
            className={groups.length === 0 ? '' : 'quiet'}
            aria-expanded={opening}
            onClick={() => setOpening(!opening)}
          >
            {say(M.open)}
          </button>
        )}
        <Act
          type="button"
          className="quiet"
          busy={verifying.busy}
          onClick={() => verifying.run(async (signal) => setVerdict(await ask('ledger-verify', {}, { signal })))}
        >
          {say(M.verify)}
        </Act>
      </div>
      {verdict && (
        <p role="status" className={`notice${verdict.differ.length > 0 ? ' bad' : ''}`}>
          {verdict.differ.length > 0
            ? say(M.differ, { ids: verdict.differ.join(', ') })
            : say(M.verified, { n: verdict.accounts, m: verdict.entries })}
        </p>
      )}
      <ProblemNotice error={verifying.error} />
      {entered !== '' && !opening && <Told news={entered}>✓ {say(M.entered, { name: entered })}</Told>}
      {opening && officer && (
        <OpenForm
          done={(name) => {
            setOpening(false);
            setEntered(name);
            again();
          }}
        />
      )}
      {groups.length === 0 && !opening && (
        <div className="nothing">
          <p>{say(M.empty)}</p>
          {!officer && <p>{say(M.officer)}</p>}
        </div>
      )}
      <div className="gauges">
        {groups.map(({ key, title, account: a, balances }) => (
          <article key={key} className="card" aria-label={title}>
            <h2>{title}</h2>
            <p className="hint">
              {a.cite} · {validity(a)}
              {a.until !== null && a.until <= on && <b className="late"> · {say(M.expired)}</b>}
              {a.from > on && <b> · {say(M.soon)}</b>}
            </p>
            {balances.map((b) => (
              <Gauge
                key={b.account}
                balance={b}
                later={value.later.get(b.account)}
                label={say(b.unit === 'units' ? M.units : b.unit.startsWith('minor:') ? M.value : M.amount)}
              />
            ))}
            <p>
              <a href={href('balances', { account: balances[0]!.account })}>{say(M.details)}</a>
            </p>
          </article>
        ))}
      </div>
      <div className="split even">
        <section className="card">
          <h2>{say(M.waiting)}</h2>
          {value.waiting.length === 0 ? (
            <p className="hint">{say(M.nobody)}</p>
          ) : (
            <ul className="plain">
              {value.waiting.map((o) => (
                <li key={o.id}>
                  <a href={href('orders', { order: o.id })}>{o.reference}</a> · {day(o.question.on, language)}
                </li>
              ))}
            </ul>
          )}
        </section>
        <section className="card">
          <h2>{say(M.who)}</h2>
          <ul>
            <li>{say(M.reserve)}</li>
            <li>{say(M.adjust)}</li>
            <li>{say(M.approve)}</li>
          </ul>
        </section>
      </div>
    </>
  );
}

/** Balances: licences, quotas and caps with what is left of each. */
export default function BalancesPage() {
  const { say } = useLanguage();
  return (
    <div className="page balances">
      <h1>{say(M.title)}</h1>
      <p className="hint">{say(M.intro)}</p>
      <Need operation="balances">
        <Books />
      </Need>
    </div>
  );
}
