import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { refreshDesk, showDialog } from '../client/desk.ts';
import { useDesk } from './desk.tsx';
import { DeskBanner } from './desk-banner.tsx';
import { LackingBanner } from './lacking.tsx';
import { useLanguage } from './language.tsx';
import { withMessages } from './messages.ts';
import { PAGES } from './pages.ts';
import { href } from './router.ts';
import { t } from './text.ts';
import { type Theme, useTheme } from './theme.ts';
import '../styles/desk.css';

const SignIn = lazy(withMessages(async () => ({ default: (await import('./sign-in.tsx')).SignIn })));
const GoTo = lazy(withMessages(() => import('./go-to.tsx')));
const M = {
  goTo: t('Go to …'),
  skip: t('Skip to content'),
  pages: t('Pages'),
  theme: t('Theme'),
  system: t('System'),
  light: t('Light'),
  dark: t('Dark'),
  signIn: t('Sign in'),
  account: t('Account of {name}'),
  local: t(
    'Every answer is worked out in this browser. Nothing you type is sent anywhere. Not legal advice: check the cited text.',
  ),
  desk: t(
    'Answers are worked out in this browser while you type; what you save goes to your own desk, which decides again and keeps its own answer. Not legal advice: check the cited text.',
  ),
};

/** What stands around every page: name, navigation, who has signed in, language, theme, and how the desk is. */
export function Frame({ page, children }: { page: string; children: ReactNode }) {
  const { say, language, setLanguage } = useLanguage();
  const [theme, setTheme] = useTheme();
  const { present, who, dialog, server } = useDesk();
  useEffect(() => {
    void refreshDesk();
  }, []);
  const [goes, setGoes] = useState(false);
  useEffect(() => {
    const key = (e: KeyboardEvent): void => {
      if (e.key.toLowerCase() !== 'k' || !(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey) return;
      // Where a dialog is open, its question comes first.
      if (document.querySelector('dialog[open]')) return;
      e.preventDefault();
      setGoes(true);
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, []);
  const shown = PAGES.filter((p) => present || !p.desk);
  const mustChange = who?.mustChangePassword === true;
  useEffect(() => {
    if (mustChange) showDialog('sign-in');
  }, [mustChange]);
  const other = language === 'en' ? 'nl' : 'en';
  const name = who?.login ?? who?.id ?? '';
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {say(M.skip)}
      </button>
      <header className="top">
        <a className="brand" href={href('check')}>
          <img src="./icon.svg" alt="" width="28" height="28" />
          Tolhuis
        </a>
        <nav aria-label={say(M.pages)}>
          {shown.map((p) => (
            <a key={p.id} href={href(p.id)} aria-current={p.id === page ? 'page' : undefined}>
              {say(p.title)}
            </a>
          ))}
        </nav>
        <div className="tools">
          <button type="button" className="quiet go" aria-keyshortcuts="Control+K" onClick={() => setGoes(true)}>
            {say(M.goTo)}{' '}
            <span className="keys" aria-hidden="true">
              Ctrl K
            </span>
          </button>
          {present &&
            (who?.via === 'session' ? (
              <button
                type="button"
                className="quiet who"
                aria-label={say(M.account, { name })}
                onClick={() => showDialog('account')}
              >
                {name}
              </button>
            ) : (
              <button type="button" className="quiet" onClick={() => showDialog('sign-in')}>
                {say(M.signIn)}
              </button>
            ))}
          <button type="button" className="quiet" lang={other} onClick={() => setLanguage(other)}>
            {other === 'nl' ? 'Nederlands' : 'English'}
          </button>
          <label className="theme">
            <span className="sr">{say(M.theme)}</span>
            <select value={theme} onChange={(e) => setTheme(e.target.value as Theme)}>
              <option value="system">{say(M.system)}</option>
              <option value="light">{say(M.light)}</option>
              <option value="dark">{say(M.dark)}</option>
            </select>
          </label>
        </div>
      </header>
      <LackingBanner />
      {server !== 'none' && <DeskBanner page={page} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="bottom">{say(present ? M.desk : M.local)}</footer>
      {goes && (
        <Suspense fallback={null}>
          <GoTo pages={shown.map((p) => ({ id: p.id, label: say(p.title) }))} onClose={() => setGoes(false)} />
        </Suspense>
      )}
      {dialog !== 'none' && (
        <Suspense fallback={null}>
          <SignIn />
        </Suspense>
      )}
    </>
  );
}
