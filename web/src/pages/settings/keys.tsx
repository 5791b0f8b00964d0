import { useState } from 'react';
import { ask, askAll } from '../../client/api.ts';
import type { ApiKey, Role } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { useDesk } from '../../ui/desk.tsx';
import { KeptList } from '../../ui/kept-list.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Need } from '../../ui/need.tsx';
import { Person } from '../../ui/person.tsx';
import { RoleTicks } from '../../ui/role-ticks.tsx';
import { ROLE_WORDS } from '../../ui/roles.ts';
import { day, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { Secret, Told } from '../../ui/told.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { useForm } from '../../ui/use-form.ts';
import { useWork } from '../../ui/use-work.ts';

const M = {
  loading: t('Reading the keys …'),
  keys: t('API keys'),
  none: t('No key yet. Programs use one to ask this desk.'),
  name: t('Name'),
  of: t('Of'),
  roles: t('Roles'),
  made: t('Made'),
  expires: t('Expires'),
  never: t('never'),
  revoked: t('revoked {when}'),
  revoke: t('Revoke'),
  gone: t('The key {name} lets nobody in any more.'),
  add: t('New key'),
  what: t('What it is for'),
  until: t('Valid until'),
  create: t('Make'),
  shown: t('The key {name}, shown this once: only its hash is kept.'),
  close: t('Close'),
  sessions: t('Sign in to make a key of your own.'),
};
const EMPTY: { name: string; roles: Role[]; until: string } = { name: '', roles: [], until: '' };

function KeyTable() {
  const { say, language } = useLanguage();
  const { who } = useDesk();
  const asked = useAsked('keys', (signal) => askAll<'keys', ApiKey>('keys', {}, { signal }));
  const { again } = asked;
  const { form, put, done } = useForm('new-key', EMPTY);
  const [gone, setGone] = useState('');
  const [secret, setSecret] = useState<{ name: string; secret: string }>();
  const work = useWork();
  const own = who?.roles ?? [];
  const make = async (): Promise<void> => {
    const made = await ask('create-key', {
      name: form.name.trim(),
      ...(form.roles.length > 0 ? { roles: form.roles } : {}),
      ...(form.until ? { expiresAt: `${form.until}T00:00:00.000Z` } : {}),
    });
    setSecret({ name: made.key.name, secret: made.secret });
    done();
    again();
  };
  return (
    <div className="split">
      <div className="stack">
        <KeptList
          asked={asked}
          items={asked.value}
          failed={work.error}
          label={say(M.keys)}
          heads={[say(M.name), say(M.of), say(M.roles), say(M.made), say(M.expires), undefined]}
          loading={say(M.loading)}
          none={say(M.none)}
          row={(k) => (
            <tr key={k.id}>
              <th scope="row">{k.name}</th>
              <td>
                <Person id={k.userId} />
              </td>
              <td>{k.roles.map((r) => say(ROLE_WORDS[r].name)).join(', ')}</td>
              <td>{moment(k.createdAt, language)}</td>
              <td>{k.expiresAt === null ? say(M.never) : day(k.expiresAt.slice(0, 10), language)}</td>
              <td>
                {k.revokedAt === null ? (
                  <Act
                    type="button"
                    className="quiet"
                    aria-label={`${say(M.revoke)} ${k.name}`}
                    busy={work.busy}
                    onClick={() =>
                      work.run(async () => {
                        await ask('revoke-key', { id: k.id });
                        setGone(k.name);
                        again();
                      })
                    }
                  >
                    {say(M.revoke)}
                  </Act>
                ) : (
                  <small>✕ {say(M.revoked, { when: moment(k.revokedAt, language) })}</small>
                )}
              </td>
            </tr>
          )}
        >
          {gone !== '' && <Told news={gone}>✓ {say(M.gone, { name: gone })}</Told>}
          {secret && (
            <Secret
              text={say(M.shown, { name: secret.name })}
              secret={secret.secret}
              close={say(M.close)}
              onClose={() => setSecret(undefined)}
            />
          )}
        </KeptList>
      </div>
      {who?.via === 'session' ? (
        <form
          className="card stack"
          onSubmit={(e) => {
            e.preventDefault();
            work.run(make);
          }}
        >
          <h2>{say(M.add)}</h2>
          <label className="field">
            <span>{say(M.what)}</span>
            <input required maxLength={200} value={form.name} onChange={(e) => put({ name: e.target.value })} />
          </label>
          <RoleTicks of={own} value={form.roles} put={(roles) => put({ roles })} />
          <label className="field">
            <span>{say(M.until)}</span>
            <input type="date" value={form.until} onChange={(e) => put({ until: e.target.value })} />
          </label>
          <div className="actions">
            <Act type="submit" busy={work.busy} off={form.roles.length === 0}>
              {say(M.create)}
            </Act>
          </div>
        </form>
      ) : (
        <p className="hint">{say(M.sessions)}</p>
      )}
    </div>
  );
}

/** API keys: one's own; an administrator sees all. */
export function Keys() {
  return (
    <Need operation="keys">
      <KeyTable />
    </Need>
  );
}
