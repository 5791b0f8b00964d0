import { useRef } from 'react';
import { ask } from '../../client/api.ts';
import type { Account, Balance } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { href, useQuery } from '../../ui/router.ts';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { asWritten, day, type Message, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { useAsked } from '../../ui/use-asked.ts';
import { useWork } from '../../ui/use-work.ts';
import { ROLES } from '../check/labels.ts';
import { today } from '../check/question.ts';
import { AdjustForm } from './adjust-form.tsx';
import { amount } from './amount.ts';
import { CourseChart } from './course-chart.tsx';
import { Gauge } from './gauge.tsx';
import { courseOf } from './ledger.ts';
import { ReserveForm } from './reserve-form.tsx';

const M = {
  back: t('All balances'),
  which: t('Account'),
  number: t('Number'),
  value: t('Value'),
  loading: t('Reading the journal …'),
  course: t('Over time'),
  entries: t('Entries'),
  recorded: t('Recorded'),
  on: t('For day'),
  what: t('What'),
  amount: t('Amount'),
  command: t('Command'),
  reservations: t('Open reservations'),
  none: t('None.'),
  lapses: t('lapses {when}'),
  giveBack: t('Give back'),
  parties: t('Parties'),
  items: t('Items'),
  destinations: t('Destinations'),
  unsaid: t('not entered: approving on it takes an officer, who writes why it fits'),
  conditions: t('Conditions'),
  source: t('Source'),
};
const REASONS: Readonly<Record<string, Message>> = {
  grant: t('granted'),
  tolerance: t('shipping tolerance'),
  adjust: t('adjusted'),
  reserve: t('reserved'),
  use: t('used'),
  release: t('given back'),
  expire: t('lapsed'),
  correct: t('corrected'),
};
type Props = {
  title: string;
  accounts: readonly Account[];
  balances: readonly Balance[];
  later: ReadonlyMap<string, Balance>;
  changed: () => void;
};

/** One licence line or limit: gauges, course, journal, reservations, and what may be done with it. */
export function AccountView({ title, accounts, balances, later, changed }: Props) {
  const { say, language } = useLanguage();
  const { may, who } = useDesk();
  const [chosen, setChosen] = useQuery('account', accounts[0]!.id);
  const account = accounts.find((a) => a.id === chosen) ?? accounts[0]!;
  const { value, error, again } = useAsked(account.id, (signal) => courseOf(account, signal));
  const work = useWork();
  const covers = account.licence?.covers;
  const label = (a: Account): Message => (a.unit.startsWith('minor:') ? M.value : M.number);
  const held = useRef<HTMLHeadingElement>(null);
  const renew = (): void => {
    again();
    changed();
  };
  const giveBack = (reservation: string): void =>
    work.run(async () => {
      await ask('ledger-apply', { type: 'release', id: `release ${reservation}`, note: '', reservation, legs: null });
      held.current?.focus();
      renew();
    });
  return (
    <>
      <p>
        <a href={href('balances')}>← {say(M.back)}</a>
      </p>
      <h2 className="account-title">{title}</h2>
      <div className="gauges">
        {balances.map((b) => (
          <div className="card" key={b.account}>
            <Gauge
              balance={b}
              later={later.get(b.account)}
              label={say(label(accounts.find((a) => a.id === b.account)!))}
            />
          </div>
        ))}
      </div>
      <div className="split">
        <div className="stack">
          <section className="card">
            <h2>{say(M.course)}</h2>
            {accounts.length > 1 && (
              <div className="segments">
                {accounts.map((a) => (
                  <label key={a.id}>
                    <input type="radio" name="account" checked={a.id === account.id} onChange={() => setChosen(a.id)} />
                    <span>{say(label(a))}</span>
                  </label>
                ))}
              </div>
            )}
            <ProblemNotice error={error} retry={again} />
            {!value && error === undefined && <p className="loading">{say(M.loading)}</p>}
            {value && <CourseChart points={value.points} unit={account.unit} until={account.until} today={today()} />}
          </section>
          {value && (
            <section className="card">
              <h2>{say(M.entries)}</h2>
              <ScrollBox label={say(M.entries)} className="tall">
                <table className="as-cards">
                  <thead>
                    <tr>
                      <th scope="col">{say(M.on)}</th>
                      <th scope="col">{say(M.what)}</th>
                      <th scope="col" className="n">
                        {say(M.amount)}
                      </th>
                      <th scope="col">{say(M.command)}</th>
                      <th scope="col">{say(M.recorded)}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {value.transfers.toReversed().map((e) => (
                      <tr key={e.id}>
                        <td>{day(e.effectiveOn, language)}</td>
                        <td>{say(REASONS[e.reason] ?? asWritten(e.reason))}</td>
                        <td className="n">{amount(e.amount, account.unit, language, say)}</td>
                        <td className="mono">{e.commandId}</td>
                        <td>{moment(e.recordedAt, language)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollBox>
            </section>
          )}
        </div>
        <div className="stack">
          <section className="card">
            <dl className="fact-list">
              <dt>{say(M.source)}</dt>
              <dd>{account.cite}</dd>
              {account.licence && (
                <>
                  <dt>{say(M.items)}</dt>
                  <dd>{[...(covers?.eccns ?? []), ...(covers?.chips ?? [])].join('; ') || say(M.unsaid)}</dd>
                  <dt>{say(M.destinations)}</dt>
                  <dd>{covers?.destinations.join('; ') || say(M.unsaid)}</dd>
                  <dt>{say(M.parties)}</dt>
                  <dd>
                    {covers?.parties
                      .map((p) => `${p.name} (${p.roles.map((r) => say(ROLES[r] ?? asWritten(r))).join(', ')})`)
                      .join('; ') ?? account.licence.parties.join('; ')}
                  </dd>
                  <dt>{say(M.conditions)}</dt>
                  <dd>{account.licence.conditions.join('; ') || '—'}</dd>
                </>
              )}
              <dt>{say(M.which)}</dt>
              <dd className="mono">{account.id}</dd>
            </dl>
          </section>
          <section className="card">
            <h2 ref={held} tabIndex={-1}>
              {say(M.reservations)}
            </h2>
            <ProblemNotice error={work.error} />
            {value?.reservations.length ? (
              <ul className="plain">
                {value.reservations.map((r) => (
                  <li key={r.id} className="reservation">
                    <span>
                      <b>{r.id}</b>
                      <br />
                      <small>
                        {r.legs.map((l) => amount(l.amount, account.unit, language, say)).join(', ')} ·{' '}
                        {say(M.lapses, { when: moment(r.expiresAt, language) })}
                      </small>
                    </span>
                    {may('ledger-apply') && (
                      <Act type="button" className="quiet" busy={work.busy} onClick={() => giveBack(r.id)}>
                        {say(M.giveBack)}
                      </Act>
                    )}
                  </li>
                ))}
              </ul>
            ) : (
              <p className="hint">{say(M.none)}</p>
            )}
          </section>
          {may('ledger-apply') && <ReserveForm accounts={accounts} changed={renew} />}
          {may('ledger-apply') && who?.roles.includes('officer') && <AdjustForm account={account} changed={renew} />}
        </div>
      </div>
    </>
  );
}
