import { useEffect, useState } from 'react';
import { refreshDesk, showDialog } from '../client/desk.ts';
import type { ListReliance } from '../client/desk-types.ts';
import { useDesk } from './desk.tsx';
import { useLanguage } from './language.tsx';
import { href } from './router.ts';
import { type Text, t } from './text.ts';

const M = {
  gone: t(
    'The server does not answer. Checking goes on in this browser; nothing is kept until it is back.',
    'De server antwoordt niet. Toetsen gaat door in deze browser; er wordt niets bewaard tot hij terug is.',
  ),
  retry: t('Try now', 'Probeer nu'),
  over: t(
    'Your session is over. What you filled in is still here.',
    'Uw sessie is voorbij. Wat u invulde staat er nog.',
  ),
  signIn: t('Sign in again', 'Meld opnieuw aan'),
  lists: t('Lists', 'Lijsten'),
  hide: t('Hide', 'Verberg'),
};
const LISTS: Readonly<Record<ListReliance['state'], Text | undefined>> = {
  fresh: undefined,
  stale: t(
    'The party list is {n} {n:day|days} old: orders carry a warning until a newer one is fetched.',
    'De partijenlijst is {n} {n:dag|dagen} oud: orders dragen een waarschuwing tot er een nieuwere is.',
  ),
  'too-old': t(
    'The party list is {n} {n:day|days} old: parties without a hit are on hold until a newer one is fetched.',
    'De partijenlijst is {n} {n:dag|dagen} oud: partijen zonder treffer worden aangehouden tot er een nieuwere is.',
  ),
  'starter-only': t(
    'Only the small built-in party list is installed: no hit on it is not “on no list”.',
    'Alleen de kleine ingebouwde partijenlijst is er: geen treffer betekent niet „op geen lijst”.',
  ),
  missing: t(
    'No party list is installed: nobody has been screened.',
    'Er is geen partijenlijst: niemand is gescreend.',
  ),
  incomplete: t(
    'Not all party lists are installed ({lists}): no hit is not “on no list”.',
    'Niet alle partijenlijsten zijn geïnstalleerd ({lists}): geen treffer betekent niet „op geen lijst”.',
  ),
  undated: t(
    'Nobody said of which day the party list is, so it may be old: parties without a hit are on hold.',
    'Niemand zei van welke dag de partijenlijst is, dus zij kan oud zijn: partijen zonder treffer worden aangehouden.',
  ),
  short: t(
    'A party list is shorter than the whole list has ever been: orders carry a warning.',
    'Een partijenlijst is korter dan de hele lijst ooit was: orders dragen een waarschuwing.',
  ),
  later: undefined,
  'from-the-future': t(
    'The party list is later than today: check the clock of the server.',
    'De partijenlijst is later dan vandaag: controleer de klok van de server.',
  ),
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
