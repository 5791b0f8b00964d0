import { ask } from '../../client/api.ts';
import { Act } from '../../ui/act.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { type Message, t } from '../../ui/text.ts';
import { Ticks } from '../../ui/ticks.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useWork } from '../../ui/use-work.ts';

const M = {
  add: t('New webhook'),
  url: t('Address (https)'),
  hint: t('Messages are signed as Standard Webhooks and hold ids and states, no names.'),
  events: t('Tells of'),
  create: t('Make'),
};
/** What a listener can be told of, as server/services/webhook-outbox.ts has it (test/web/desk-parts.test.ts holds the two together). */
export const EVENTS: Readonly<Record<string, Message>> = {
  'order.flipped': t('an answer that changed'),
  'order.approved': t('an order approved'),
  'order.released': t('an order released'),
  'order.shipped': t('an order shipped'),
  'order.cancelled': t('an order cancelled'),
  'ledger.limit-breached': t('a limit that was passed'),
  'lists.changed': t('other party lists'),
};
const EMPTY: { url: string; events: string[] } = { url: '', events: ['order.flipped'] };

/** Another address that events are sent to; `made` is told its secret, which is shown this once. */
export function WebhookForm({ made }: { made: (url: string, secret: string) => void }) {
  const { say } = useLanguage();
  const { form, put, done } = useForm('new-webhook', EMPTY);
  const work = useWork();
  return (
    <form
      className="card stack"
      onSubmit={(e) => {
        e.preventDefault();
        work.run(async () => {
          const { url, secret } = await ask('create-webhook', { url: form.url.trim(), events: form.events });
          done();
          made(url, secret);
        });
      }}
    >
      <h2>{say(M.add)}</h2>
      <label className="field">
        <span>{say(M.url)}</span>
        <input
          type="url"
          required
          maxLength={2000}
          placeholder="https://"
          value={form.url}
          onChange={(e) => put({ url: e.target.value })}
        />
      </label>
      <p className="hint">{say(M.hint)}</p>
      <Ticks
        legend={say(M.events)}
        options={Object.entries(EVENTS).map(([id, words]) => [
          id,
          say(words),
          <small key={id} className="mono">
            {id}
          </small>,
        ])}
        value={form.events}
        put={(events) => put({ events })}
      />
      <ProblemNotice error={work.error} />
      <div className="actions">
        <Act type="submit" busy={work.busy} off={form.events.length === 0}>
          {say(M.create)}
        </Act>
      </div>
    </form>
  );
}
