import { type FormEvent, useEffect, useRef, useState } from 'react';
import { signIn, signOut } from '../client/api.ts';
import { deskState, setDesk, showDialog } from '../client/desk.ts';
import { Act } from './act.tsx';
import { useDesk } from './desk.tsx';
import { focusLost } from './focus.ts';
import { useLanguage } from './language.tsx';
import { PasswordForm } from './password-form.tsx';
import { ProblemNotice } from './problem.tsx';
import { ROLE_WORDS } from './roles.ts';
import { href } from './router.ts';
import { t } from './text.ts';
import { useWork } from './use-work.ts';

const M = {
  title: t('Sign in'),
  over: t('Your session is over'),
  overText: t('Sign in again: what you filled in stays, and what you asked for is then done.'),
  needed: t('This takes somebody who has signed in.'),
  login: t('Name'),
  password: t('Password'),
  go: t('Sign in', 'button'),
  oidc: t("Sign in with your organisation's account"),
  lost: t('First start, or password lost?'),
  lostText: t(
    'The administrator’s one-time password was printed once, in the terminal where the desk was first started. Lost: `npx tolhuis users reset admin` prints a new one (with `--data` where the desk has a folder of its own, as after `npm start`, which says the whole line).',
  ),
  choose: t('Choose your own password'),
  chooseText: t('You came in with a one-time password. Choose a sentence of your own, of at least 15 characters.'),
  current: t('The one-time password'),
  change: t('Keep this password'),
  account: t('Your account'),
  out: t('Sign out'),
  close: t('Close'),
  local: t(
    'You have not signed in. On this machine you may work as: {roles}. Approving, releasing and settings take somebody who has signed in.',
  ),
  more: t('Password, keys and settings'),
};

/** Signing in, choosing one's own password after the one-time one, and one's account: over the page, which stays as it is. */
export function SignIn() {
  const { say } = useLanguage();
  const { dialog, who, info, first } = useDesk();
  const box = useRef<HTMLDialogElement>(null);
  const work = useWork();
  const [login, setLogin] = useState(first?.login ?? (dialog === 'over' ? who?.login : undefined) ?? '');
  const known = useRef(login);
  const [password, setPassword] = useState(first?.password ?? '');
  const mustChange = who?.mustChangePassword === true;
  // The door refused somebody whom it had let in before.
  const over = info?.over === true || who?.via === 'session';
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      // After the page has been drawn for whoever has signed in: the button that opened this may have another's place by then.
      setTimeout(() => {
        if (!focusLost()) return;
        const back = opener instanceof HTMLElement && opener.isConnected && opener !== document.body ? opener : null;
        (back ?? document.querySelector<HTMLElement>('.tools button'))?.focus();
      });
    };
  }, []);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    if (!current.open) current.showModal();
    // The first thing to do: the new password, or only to agree where the link of the terminal filled in the rest.
    if (mustChange) current.querySelector<HTMLElement>('input[type="password"]')?.focus();
    else if (known.current !== '' && !first) current.querySelector<HTMLElement>('input[type="password"]')?.focus();
    else if (first) current.querySelector<HTMLElement>('button[type="submit"]')?.focus();
  }, [mustChange, first]);
  const close = (): void => {
    if (first) setDesk({ first: undefined });
    showDialog('none');
  };
  const guarded =
    (act: () => Promise<void>) =>
    (e: FormEvent): void => {
      e.preventDefault();
      work.run(act);
    };
  const enter = guarded(async () => {
    await signIn(login, password);
    if (deskState().info?.who?.mustChangePassword !== true) close();
  });
  const heading = mustChange
    ? M.choose
    : dialog === 'account'
      ? M.account
      : dialog === 'over' && over
        ? M.over
        : M.title;
  const roles = (who?.roles ?? []).map((r) => say(ROLE_WORDS[r].name)).join(', ');
  return (
    <dialog ref={box} className="sign-in" aria-labelledby="sign-in-title" onClose={close}>
      <h2 id="sign-in-title">{say(heading)}</h2>
      {mustChange ? (
        <div className="stack">
          <p>{say(M.chooseText)}</p>
          <PasswordForm
            login={who?.login ?? login}
            current={password || undefined}
            currentLabel={say(M.current)}
            submit={say(M.change)}
            done={close}
            beside={
              <button type="button" className="quiet" onClick={() => work.run(signOut)}>
                {say(M.out)}
              </button>
            }
          />
          <ProblemNotice error={work.error} />
        </div>
      ) : dialog === 'account' && who?.via === 'session' ? (
        <div className="stack">
          <p>
            <b>{who.login ?? who.id}</b>
            <br />
            {roles}
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
            <Act
              type="button"
              busy={work.busy}
              onClick={() =>
                work.run(async () => {
                  await signOut();
                  close();
                })
              }
            >
              {say(M.out)}
            </Act>
            <a className="quiet" href={href('settings')} onClick={close}>
              {say(M.more)}
            </a>
            <button type="button" className="quiet" onClick={close}>
              {say(M.close)}
            </button>
          </div>
        </div>
      ) : (
        <form onSubmit={enter} className="stack">
          {dialog === 'over' && <p>{say(over ? M.overText : M.needed)}</p>}
          {who?.via === 'local' && <p className="hint">{say(M.local, { roles })}</p>}
          {info?.oidc && (
            <a className="button" href="./auth/oidc">
              {say(M.oidc)}
            </a>
          )}
          <label className="field">
            <span>{say(M.login)}</span>
            <input
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
              value={login}
              onChange={(e) => setLogin(e.target.value)}
            />
          </label>
          <label className="field">
            <span>{say(M.password)}</span>
            <input
              type="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(e) => setPassword(e.target.value)}
            />
          </label>
          <ProblemNotice error={work.error} />
          <div className="actions">
            <Act type="submit" busy={work.busy}>
              {say(M.go)}
            </Act>
            <button type="button" className="quiet" onClick={close}>
              {say(M.close)}
            </button>
          </div>
          <details className="more">
            <summary>{say(M.lost)}</summary>
            <p className="hint">
              {say(M.lostText)
                .split('`')
                .map((part, i) => (i % 2 ? <code key={part}>{part}</code> : part))}
            </p>
          </details>
        </form>
      )}
    </dialog>
  );
}
