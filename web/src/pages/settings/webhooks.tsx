import { useState } from 'react';
import { ask } from '../../client/api.ts';
import { Act } from '../../ui/act.tsx';
import { useDesk } from '../../ui/desk.tsx';
import { KeptList } from '../../ui/kept-list.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Need } from '../../ui/need.tsx';
import { t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { Secret, Told } from '../../ui/told.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { useWork } from '../../ui/use-work.ts';
import { Deliveries } from './deliveries.tsx';
import { EVENTS, WebhookForm } from './webhook-form.tsx';

const M = {
  title: t('Webhooks: where events are sent'),
  loading: t('Reading the webhooks …'),
  none: t(
    'Nothing is sent anywhere. A program of yours can be told of changed answers, steps of orders and other lists.',
  ),
  url: t('Address'),
  events: t('Tells of'),
  since: t('Since'),
  remove: t('Remove'),
  removed: t('Nothing is sent to {url} any more.'),
  shown: t('The secret of {url}, shown this once: with it the receiver checks the signature.'),
  close: t('Close'),
  admin: t('An administrator adds and removes webhooks.'),
};

function Hooks() {
  const { say, language } = useLanguage();
  const { may } = useDesk();
  const asked = useAsked('webhooks', (signal) => ask('webhooks', {}, { signal }));
  const { value, again } = asked;
  const [secret, setSecret] = useState<{ url: string; secret: string }>();
  const [removed, setRemoved] = useState('');
  const work = useWork();
  const remove = (id: string, url: string): void =>
    work.run(async () => {
      await ask('remove-webhook', { id });
      setRemoved(url);
      again();
    });
  return (
    <div className="split">
      <div className="stack">
        <KeptList
          asked={asked}
          items={value?.items}
          failed={work.error}
          label={say(M.title)}
          heads={[say(M.url), say(M.events), say(M.since), ...(may('remove-webhook') ? [undefined] : [])]}
          loading={say(M.loading)}
          none={say(M.none)}
          row={(w) => (
            <tr key={w.id}>
              <th scope="row" className="breaks">
                {w.url}
              </th>
              <td className="whole">{w.events.map((e) => (EVENTS[e] ? say(EVENTS[e]) : e)).join(', ')}</td>
              <td>{moment(w.createdAt, language)}</td>
              {may('remove-webhook') && (
                <td>
                  <Act
                    type="button"
                    className="quiet"
                    aria-label={`${say(M.remove)} ${w.url}`}
                    busy={work.busy}
                    onClick={() => remove(w.id, w.url)}
                  >
                    {say(M.remove)}
                  </Act>
                </td>
              )}
            </tr>
          )}
        >
          {secret && (
            <Secret
              text={say(M.shown, { url: secret.url })}
              secret={secret.secret}
              close={say(M.close)}
              onClose={() => setSecret(undefined)}
            />
          )}
          {removed !== '' && <Told news={removed}>✓ {say(M.removed, { url: removed })}</Told>}
        </KeptList>
        <Deliveries hooks={value?.items ?? []} />
      </div>
      {may('create-webhook') ? (
        <WebhookForm
          made={(url, text) => {
            setSecret({ url, secret: text });
            again();
          }}
        />
      ) : (
        <p className="hint">{say(M.admin)}</p>
      )}
    </div>
  );
}

/** Webhooks: addresses, what each is told, what was sent, and what was given up. */
export function Webhooks() {
  return (
    <Need operation="webhooks">
      <Hooks />
    </Need>
  );
}
