import { useState } from 'react';
import { ask, askAll } from '../../client/api.ts';
import { ROLES, type Role, type User } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Need } from '../../ui/need.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { RoleTicks } from '../../ui/role-ticks.tsx';
import { ROLE_WORDS } from '../../ui/roles.ts';
import { Table } from '../../ui/table.tsx';
import { t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { Secret, Told } from '../../ui/told.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { useForm } from '../../ui/use-form.ts';
import { useWork } from '../../ui/use-work.ts';

const M = {
  loading: t('Reading the people …'),
  people: t('People of this desk'),
  name: t('Name'),
  roles: t('Roles'),
  signIn: t('Signs in with'),
  since: t('Since'),
  password: t('password'),
  once: t('one-time password not yet changed'),
  oidc: t("organisation's account"),
  off: t('no access'),
  change: t('Change', 'button'),
  changed: t('{name} is changed; their sessions have ended.'),
  add: t('Add somebody'),
  how: t('Signs in with'),
  issuer: t('Address of the provider'),
  subject: t('Identity there (sub)'),
  create: t('Add'),
  shown: t('One-time password of {name}, shown this once. Hand it over by another way than the name.'),
  save: t('Save'),
  close: t('Close'),
  reset: t('New one-time password'),
  disable: t('Take access away'),
  enable: t('Give access again'),
  self: t('Nobody changes their own roles: ask another administrator.'),
};
const EMPTY: { login: string; roles: Role[]; oidc: boolean; issuer: string; subject: string } = {
  login: '',
  roles: ['viewer'],
  oidc: false,
  issuer: '',
  subject: '',
};

/** A one-time password that was made. */
type Made = { name: string; password: string };

function Change({ user, told, done }: { user: User; told: (made: Made) => void; done: () => void }) {
  const { say } = useLanguage();
  const { who } = useDesk();
  const [roles, setRoles] = useState<Role[]>([...user.roles]);
  const work = useWork();
  if (user.id === who?.id) return <p className="hint">{say(M.self)}</p>;
  return (
    <div className="stack">
      <RoleTicks of={ROLES} value={roles} put={setRoles} />
      <ProblemNotice error={work.error} />
      <div className="actions">
        <Act
          type="button"
          busy={work.busy}
          off={roles.length === 0}
          onClick={() =>
            work.run(async () => {
              await ask('update-user', { id: user.id, roles });
              done();
            })
          }
        >
          {say(M.save)}
        </Act>
        {user.signIn === 'password' && (
          <Act
            type="button"
            className="quiet"
            busy={work.busy}
            onClick={() =>
              work.run(async () => {
                const { password } = await ask('reset-password', { id: user.id });
                told({ name: user.login, password });
                done();
              })
            }
          >
            {say(M.reset)}
          </Act>
        )}
        <Act
          type="button"
          className="quiet"
          busy={work.busy}
          onClick={() =>
            work.run(async () => {
              await ask('update-user', { id: user.id, disabled: !user.disabled });
              done();
            })
          }
        >
          {say(user.disabled ? M.enable : M.disable)}
        </Act>
      </div>
    </div>
  );
}

function Add({ told, done }: { told: (made: Made) => void; done: () => void }) {
  const { say } = useLanguage();
  const { info } = useDesk();
  const { form, put, done: clear } = useForm('add-user', EMPTY);
  const work = useWork();
  const add = async (): Promise<void> => {
    const { user, password } = await ask('create-user', {
      login: form.login.trim(),
      roles: form.roles,
      ...(form.oidc ? { oidc: { issuer: form.issuer.trim(), subject: form.subject.trim() } } : {}),
    });
    if (password !== null) told({ name: user.login, password });
    clear();
    done();
  };
  return (
    <form
      className="card stack"
      onSubmit={(e) => {
        e.preventDefault();
        work.run(add);
      }}
    >
      <h2>{say(M.add)}</h2>
      <label className="field">
        <span>{say(M.name)}</span>
        <input
          required
          minLength={2}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          value={form.login}
          onChange={(e) => put({ login: e.target.value })}
        />
      </label>
      <RoleTicks of={ROLES} value={form.roles} put={(roles) => put({ roles })} />
      {info?.oidc && (
        <label className="field">
          <span>{say(M.how)}</span>
          <select value={form.oidc ? 'oidc' : 'password'} onChange={(e) => put({ oidc: e.target.value === 'oidc' })}>
            <option value="password">{say(M.password)}</option>
            <option value="oidc">{say(M.oidc)}</option>
          </select>
        </label>
      )}
      {form.oidc && (
        <>
          <label className="field">
            <span>{say(M.issuer)}</span>
            <input type="url" required value={form.issuer} onChange={(e) => put({ issuer: e.target.value })} />
          </label>
          <label className="field">
            <span>{say(M.subject)}</span>
            <input required value={form.subject} onChange={(e) => put({ subject: e.target.value })} />
          </label>
        </>
      )}
      <ProblemNotice error={work.error} />
      <div className="actions">
        <Act type="submit" busy={work.busy} off={form.roles.length === 0}>
          {say(M.create)}
        </Act>
      </div>
    </form>
  );
}

function PeopleTable() {
  const { say, language } = useLanguage();
  const { may } = useDesk();
  const { value, error, again } = useAsked('users', (signal) => askAll<'users', User>('users', {}, { signal }));
  const [open, setOpen] = useState<string>();
  const [changed, setChanged] = useState('');
  const [told, setTold] = useState<Made>();
  const done = (name: string): void => {
    setOpen(undefined);
    setChanged(name);
    again();
  };
  return (
    <div className="split">
      <div className="stack">
        <ProblemNotice error={error} retry={again} />
        {!value && error === undefined && <p className="loading">{say(M.loading)}</p>}
        {changed !== '' && !told && <Told news={changed}>✓ {say(M.changed, { name: changed })}</Told>}
        {told && (
          <Secret
            text={say(M.shown, { name: told.name })}
            secret={told.password}
            close={say(M.close)}
            onClose={() => setTold(undefined)}
          />
        )}
        {value && (
          <Table
            label={say(M.people)}
            heads={[say(M.name), say(M.roles), say(M.signIn), say(M.since), ...(may('update-user') ? [undefined] : [])]}
          >
            {value.flatMap((u) => [
              <tr key={u.id} className={u.disabled ? 'off' : ''}>
                <th scope="row">
                  {u.login}
                  {u.disabled && <small> ✕ {say(M.off)}</small>}
                </th>
                <td>{u.roles.map((r) => say(ROLE_WORDS[r].name)).join(', ')}</td>
                <td>{say(u.signIn === 'oidc' ? M.oidc : u.mustChangePassword ? M.once : M.password)}</td>
                <td>{moment(u.createdAt, language)}</td>
                {may('update-user') && (
                  <td>
                    <button
                      type="button"
                      className="quiet"
                      aria-expanded={open === u.id}
                      aria-label={`${say(M.change)} ${u.login}`}
                      onClick={() => setOpen(open === u.id ? undefined : u.id)}
                    >
                      {say(M.change)}
                    </button>
                  </td>
                )}
              </tr>,
              ...(open === u.id
                ? [
                    <tr key={`${u.id} change`}>
                      <td colSpan={5} className="whole">
                        <Change user={u} told={setTold} done={() => done(u.login)} />
                      </td>
                    </tr>,
                  ]
                : []),
            ])}
          </Table>
        )}
      </div>
      {may('create-user') && <Add told={setTold} done={again} />}
    </div>
  );
}

/** The people of a desk: who they are, what they may do; an administrator changes it. */
export function People() {
  return (
    <Need operation="users">
      <PeopleTable />
    </Need>
  );
}
