import type { LogEntry } from '@tolhuis/core/audit';
import { Fragment, type ReactNode } from 'react';
import { ORDER_STATES, type OrderState } from '../../client/desk-types.ts';
import { useLanguage } from '../../ui/language.tsx';
import { OUTCOMES, Outcome } from '../../ui/outcome.tsx';
import { Person } from '../../ui/person.tsx';
import { href } from '../../ui/router.ts';
import type { Say } from '../../ui/say.ts';
import { day, type Language, type Message, t } from '../../ui/text.ts';
import { State } from '../orders/state.tsx';
import { ACTIONS } from './actions.ts';

/** Members of a body that need a word before them; the others speak for themselves or stand in the whole body alone. */
const WORDS: Readonly<Record<string, Message>> = {
  version: t('version'),
  validFrom: t('from'),
  on: t('for'),
  command: t('command'),
  switch: t('switch'),
  option: t('to'),
  size: t('entries'),
  examined: t('examined'),
  flips: t('changed'),
  users: t('people'),
  how: t('by', 'means'),
};
const HOW: Readonly<Record<string, Message>> = {
  password: t('password'),
  oidc: t('identity provider'),
};
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** One member of an entry's body, as people read it; undefined for what only a machine reads. */
function member(key: string, value: unknown, say: Say, language: Language): ReactNode {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  if (key === 'order' || key === 'party') return <em>{text}</em>;
  if (key === 'user') return <Person id={text} />;
  if ((key === 'outcome' || key === 'before' || key === 'after') && OUTCOMES[text.split(' ')[0] ?? ''])
    return (
      <>
        {key === 'after' && '→ '}
        <Outcome outcome={text} />
      </>
    );
  if (key === 'state' && (ORDER_STATES as readonly string[]).includes(text))
    return <State state={text as OrderState} />;
  const word = WORDS[key];
  if (word === undefined) return undefined;
  const how = key === 'how' ? HOW[text] : undefined;
  return `${say(word)} ${how ? say(how) : ISO.test(text) ? day(text, language) : text}`;
}

/** Where the order or the party of an entry is looked at; undefined where it is about neither. */
export function placeOf({ body }: Pick<LogEntry, 'body'>): string | undefined {
  const { order, party } = (body ?? {}) as Record<string, unknown>;
  if (typeof order === 'string') return href('orders', { order });
  return typeof party === 'string' ? href('parties', { party }) : undefined;
}

/** What an entry says, in one line: the action in words, and the members of its body that a person reads. */
export function EntryLine({ entry }: { entry: Pick<LogEntry, 'action' | 'body'> }) {
  const { say, language } = useLanguage();
  const action = ACTIONS[entry.action];
  const parts = Object.entries((entry.body ?? {}) as Record<string, unknown>)
    .map(([key, value]) => [key, member(key, value, say, language)] as const)
    .filter(([, shown]) => shown !== undefined);
  return (
    <span className="entry-line">
      <b>{action ? say(action) : <code>{entry.action}</code>}</b>
      {parts.map(([key, shown]) => (
        <Fragment key={key}>
          {' '}
          <span>{shown}</span>
        </Fragment>
      ))}
    </span>
  );
}
