import { useState } from 'react';
import { ask } from '../../client/api.ts';
import { DELIVERY_STATES, type DeliveryState, type Webhook } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { Table } from '../../ui/table.tsx';
import { type Message, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { Told } from '../../ui/told.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { useWork } from '../../ui/use-work.ts';
import { EVENTS } from './webhook-form.tsx';

const M = {
  title: t('Messages'),
  show: t('Show'),
  all: t('all'),
  loading: t('Reading the messages …'),
  none: t('No message.'),
  event: t('Event'),
  to: t('To'),
  state: t('State'),
  tries: t('Tries'),
  when: t('Next try, or done'),
  error: t('Last error'),
  gone: t('a webhook that was removed'),
  again: t('Send again'),
  queued: t('It is sent again within seconds.'),
  older: t('Older'),
  newest: t('Newest'),
  look: t('Look again'),
};
const STATES: Readonly<Record<DeliveryState, Message>> = {
  pending: t('◌ waiting'),
  delivered: t('● delivered'),
  dead: t('✖ given up'),
};
const PAGE = 25;

/** What was sent, what waits, what was given up; a dead letter goes out again when told to. */
export function Deliveries({ hooks }: { hooks: readonly Webhook[] }) {
  const { say, language } = useLanguage();
  const { may } = useDesk();
  const [state, setState] = useState<DeliveryState | ''>('');
  const [after, setAfter] = useState('');
  const [queued, setQueued] = useState('');
  const work = useWork();
  const { value, error, again } = useAsked(`deliveries ${state} ${after}`, (signal) =>
    ask(
      'webhook-deliveries',
      { limit: PAGE, ...(state === '' ? {} : { state }), ...(after === '' ? {} : { after }) },
      { signal },
    ),
  );
  const send = (id: string): void =>
    work.run(async () => {
      await ask('retry-webhook', { id });
      setQueued(id);
      again();
    });
  const heads = [say(M.event), say(M.to), say(M.state), { n: say(M.tries) }, say(M.when), say(M.error)];
  return (
    <section className="card stack">
      <h2>{say(M.title)}</h2>
      <div className="bar-row">
        <label className="field">
          <span>{say(M.show)}</span>
          <select
            value={state}
            onChange={(e) => {
              setState(e.target.value as DeliveryState | '');
              setAfter('');
            }}
          >
            <option value="">{say(M.all)}</option>
            {DELIVERY_STATES.map((s) => (
              <option key={s} value={s}>
                {say(STATES[s])}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="quiet" onClick={again}>
          {say(M.look)}
        </button>
      </div>
      <ProblemNotice error={error ?? work.error} retry={error === undefined ? undefined : again} />
      {queued !== '' && <Told news={queued}>✓ {say(M.queued)}</Told>}
      {!value && error === undefined && <p className="loading">{say(M.loading)}</p>}
      {value && value.items.length === 0 && <p className="hint">{say(M.none)}</p>}
      {value && value.items.length > 0 && (
        <Table label={say(M.title)} heads={[...heads, ...(may('retry-webhook') ? [undefined] : [])]}>
          {value.items.map((d) => (
            <tr key={d.id}>
              <th scope="row">{EVENTS[d.event] ? say(EVENTS[d.event]!) : d.event}</th>
              <td className="breaks">{hooks.find((w) => w.id === d.endpointId)?.url ?? say(M.gone)}</td>
              <td>{say(STATES[d.state])}</td>
              <td className="n">{d.attempts} ×</td>
              <td>{moment(d.nextAt, language)}</td>
              <td className="whole breaks">{d.lastError ?? ''}</td>
              {may('retry-webhook') && (
                <td>
                  {d.state === 'dead' && (
                    <Act
                      type="button"
                      className="quiet"
                      aria-label={`${say(M.again)} ${d.id.slice(-6)}`}
                      busy={work.busy}
                      onClick={() => send(d.id)}
                    >
                      {say(M.again)}
                    </Act>
                  )}
                </td>
              )}
            </tr>
          ))}
        </Table>
      )}
      {value && (value.next !== null || after !== '') && (
        <div className="actions">
          <Act type="button" className="quiet" off={after === ''} onClick={() => setAfter('')}>
            {say(M.newest)}
          </Act>
          <Act type="button" className="quiet" off={value.next === null} onClick={() => setAfter(value.next ?? '')}>
            {say(M.older)}
          </Act>
        </div>
      )}
    </section>
  );
}
