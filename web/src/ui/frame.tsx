import { type ReactNode, useEffect, useState } from 'react';
import { keep, kept } from './keep.ts';
import { useLanguage } from './language.tsx';
import { PAGES } from './pages.ts';
import { href } from './router.ts';
import { t } from './text.ts';

const M = {
  skip: t('Skip to content', 'Naar de inhoud'),
  pages: t('Pages', "Pagina's"),
  theme: t('Theme', 'Weergave'),
  system: t('System', 'Systeem'),
  light: t('Light', 'Licht'),
  dark: t('Dark', 'Donker'),
  local: t(
    'Every answer is worked out in this browser. Nothing you type is sent anywhere. Not legal advice: check the cited text.',
    'Elk antwoord wordt in deze browser uitgerekend. Wat u typt wordt nergens heen gestuurd. Geen juridisch advies: raadpleeg de aangehaalde tekst.',
  ),
};
type Theme = 'system' | 'light' | 'dark';

/** What stands around every page: name, navigation, language, theme. */
export function Frame({ page, children }: { page: string; children: ReactNode }) {
  const { say, language, setLanguage } = useLanguage();
  const [theme, setTheme] = useState<Theme>(() => kept<Theme>('theme') ?? 'system');
  useEffect(() => {
    keep('theme', theme);
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const other = language === 'en' ? 'nl' : 'en';
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
          {PAGES.map((p) => (
            <a key={p.id} href={href(p.id)} aria-current={p.id === page ? 'page' : undefined}>
              {say(p.title)}
            </a>
          ))}
        </nav>
        <div className="tools">
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
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="bottom">{say(M.local)}</footer>
    </>
  );
}
