import { useEffect, useState } from 'react';
import { refreshDesk, showDialog } from '../client/desk.ts';
import type { ListReliance } from '../client/desk-types.ts';
import { useDesk } from './desk.tsx';
import { useLanguage } from './language.tsx';
import { href } from './router.ts';
import { type Message, t } from './text.ts';

const M = {
  gone: t('The server does not answer. Checking goes on in this browser; nothing is kept until it is back.'),
  retry: t('Try now'),
  over: t('Your session is over. What you filled in is still here.'),
  signIn: t('Sign in again'),
  lists: t('Lists'),
  hide: t('Hide'),
};
const LISTS: Readonly<Record<ListReliance['state'], Message | undefined>> = {
  fresh: undefined,
  stale: t(
    'The party list is {n} {n, plural, one {day} other {days}} old: orders carry a warning until a newer one is fetched.',
  ),
  'too-old': t(
    'The party list is {n} {n, plural, one {day} other {days}} old: parties without a hit are on hold until a newer one is fetched.',
  ),
  'starter-only': t('Only the small built-in party list is installed: no hit on it is not “on no list”.'),
  missing: t('No party list is installed: nobody has been screened.'),
  incomplete: t('Not all party lists are installed ({lists}): no hit is not “on no list”.'),
  undated: t('Nobody said of which day the party list is, so it may be old: parties without a hit are on hold.'),
  short: t('A party list is shorter than the whole list has ever been: orders carry a warning.'),
  later: undefined,
  'from-the-future': t('The party list is later than today: check the clock of the server.'),
};
/** Pages on which an answer may rest on the lists. */
const RESTS_ON_LISTS: ReadonlySet<string> = new Set(['check', 'orders', 'screening']);
/** Waits between tries, in seconds. */
const WAITS = [2, 4, 8, 15, 30];

/** What is the matter with the desk, above the page: the server gone, the session over, the lists old. */
export function DeskBanner({ page }: { page: string }) {
  const { say } = useLanguage();
  const { server, info, who } = useDesk();
  const [hidden, setHidden] = useState<string>();
  useEffect(() => {
    if (server !== 'gone') return;
    let tries = 0;
    let timer = 0;
    const next = (): void => {
      timer = window.setTimeout(() => void refreshDesk().then(next), (WAITS[tries++] ?? 30) * 1000);
    };
    next();
    return () => clearTimeout(timer);
  }, [server]);
  if (server === 'gone')
    return (
      <div role="alert" className="banner bad">
        <p>{say(M.gone)}</p>
        <button type="button" className="quiet" onClick={() => void refreshDesk()}>
          {say(M.retry)}
        </button>
      </div>
    );
  if (info?.over && who?.via !== 'session')
    return (
      <div role="status" className="banner">
        <p>{say(M.over)}</p>
        <button type="button" className="quiet" onClick={() => showDialog('sign-in')}>
          {say(M.signIn)}
        </button>
      </div>
    );
  const words = info && LISTS[info.lists.state];
  if (!words || !RESTS_ON_LISTS.has(page) || hidden === info.lists.state) return null;
  return (
    <div role="status" className="banner">
      <p>
        {say(words, { n: info.lists.ageDays ?? '?', lists: (info.lists.absent ?? []).join(', ') })}{' '}
        <a href={href('settings', { part: 'lists' })}>{say(M.lists)}</a>
      </p>
      <button type="button" className="quiet" onClick={() => setHidden(info.lists.state)}>
        {say(M.hide)}
      </button>
    </div>
  );
}
