import { useState } from 'react';
import { signOut } from '../../client/api.ts';
import { showDialog } from '../../client/desk.ts';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { PasswordForm } from '../../ui/password-form.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { ROLE_WORDS } from '../../ui/roles.ts';
import { type Language, t } from '../../ui/text.ts';
import { type Theme, useTheme } from '../../ui/theme.ts';
import { Told } from '../../ui/told.tsx';
import { useWork } from '../../ui/use-work.ts';

const M = {
  display: t('Display'),
  language: t('Language'),
  theme: t('Theme'),
  system: t('as the system'),
  light: t('light'),
  dark: t('dark'),
  kept: t('Kept in this browser.'),
  who: t('Signed in'),
  nobody: t('You have not signed in.'),
  local: t('On this machine you work without signing in, as: {roles}.'),
  signIn: t('Sign in'),
  out: t('Sign out'),
  password: t('Change your password'),
  current: t('Current password'),
  change: t('Change', 'button'),
  changed: t('Changed. Other sessions of yours have ended.'),
  none: t('This copy of the app has no desk behind it: what you do stays in this browser.'),
};

function Password({ login }: { login: string }) {
  const { say } = useLanguage();
  const [done, setDone] = useState(0);
  return (
    <section className="card stack">
      <h2>{say(M.password)}</h2>
      <PasswordForm
        login={login}
        currentLabel={say(M.current)}
        submit={say(M.change)}
        done={() => setDone(done + 1)}
        notice={done > 0 && <Told news={`${done}`}>✓ {say(M.changed)}</Told>}
      />
    </section>
  );
}

/** Language and theme; who has signed in, with which roles; one's password. */
export function You() {
  const { say, language, setLanguage } = useLanguage();
  const [theme, setTheme] = useTheme();
  const { present, who } = useDesk();
  const work = useWork();
  return (
    <div className="cards">
      <section className="card stack">
        <h2>{say(M.display)}</h2>
        <label className="field">
          <span>{say(M.language)}</span>
          <select value={language} onChange={(e) => setLanguage(e.target.value as Language)}>
            <option value="en">English</option>
            <option value="nl">Nederlands</option>
          </select>
        </label>
        <label className="field">
          <span>{say(M.theme)}</span>
          <select value={theme} onChange={(e) => setTheme(e.target.value as Theme)}>
            <option value="system">{say(M.system)}</option>
            <option value="light">{say(M.light)}</option>
            <option value="dark">{say(M.dark)}</option>
          </select>
        </label>
        <p className="hint">{say(M.kept)}</p>
      </section>
      <section className="card stack">
        <h2>{say(M.who)}</h2>
        {!present && <p className="hint">{say(M.none)}</p>}
        {present && who?.via === 'session' && (
          <>
            <p>
              <b>{who.login ?? who.id}</b> <small className="mono">{who.id}</small>
            </p>
            <ul className="plain role-list">
              {who.roles.map((r) => (
                <li key={r}>
                  <span className="tag">{say(ROLE_WORDS[r].name)}</span> {say(ROLE_WORDS[r].does)}
                </li>
              ))}
            </ul>
            <ProblemNotice error={work.error} />
            <div className="actions">
              <button type="button" className="quiet" onClick={() => work.run(signOut)}>
                {say(M.out)}
              </button>
            </div>
          </>
        )}
        {present && who?.via !== 'session' && (
          <>
            <p>{say(M.nobody)}</p>
            {who?.via === 'local' && (
              <p className="hint">
                {say(M.local, { roles: who.roles.map((r) => say(ROLE_WORDS[r].name)).join(', ') })}
              </p>
            )}
            <div className="actions">
              <button type="button" onClick={() => showDialog('sign-in')}>
                {say(M.signIn)}
              </button>
            </div>
          </>
        )}
      </section>
      {present && who?.via === 'session' && <Password login={who.login ?? ''} />}
    </div>
  );
}
