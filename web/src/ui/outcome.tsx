import { useLanguage } from './language.tsx';
import { type Message, t } from './text.ts';

/** How an outcome looks: its sign stands beside the colour everywhere, so that colour is never the only sign. */
export type Look = {
  readonly sign: string;
  readonly tone: 'free' | 'some' | 'stop' | 'never' | 'text' | 'ask' | 'off';
  readonly words: Message;
};

export const OUTCOMES: Readonly<Record<string, Look>> = {
  'no-licence-required': { sign: '●', tone: 'free', words: t('No licence required') },
  'exception-available': {
    sign: '◐',
    tone: 'some',
    words: t('Licence exception available'),
  },
  authorised: { sign: '◒', tone: 'some', words: t('Authorised') },
  'licence-required': { sign: '■', tone: 'stop', words: t('Licence required') },
  'licence-not-enforced': {
    sign: '▲',
    tone: 'text',
    words: t('Licence required by the text, not enforced'),
  },
  prohibited: { sign: '✖', tone: 'never', words: t('Prohibited') },
  'not-subject-to-ear': { sign: '○', tone: 'off', words: t('Not subject to the EAR') },
  'not-an-export': { sign: '○', tone: 'off', words: t('Not an export') },
  hold: { sign: '◆', tone: 'ask', words: t('Hold: a person must decide') },
  'not-determined': {
    sign: '?',
    tone: 'ask',
    words: t('Not determined: facts are missing'),
  },
};

/** The law's own terms are kept in both languages, with a Dutch gloss. */
export const POLICIES: Readonly<Record<string, Message>> = {
  'presumption-of-denial': t('presumption of denial'),
  'policy-of-denial': t('policy of denial'),
  'case-by-case': t('case-by-case review'),
  'presumption-of-approval': t('presumption of approval'),
  letter: t('unless a letter tells the exporter otherwise *'),
};

const UNKNOWN: Look = { sign: '·', tone: 'off', words: t('Unknown') };
/** 'licence-required (case-by-case)' as operations write it is read by its first word. */
export const look = (outcome: string): Look => OUTCOMES[outcome.split(' ')[0] ?? ''] ?? UNKNOWN;

/** Sign and words of an outcome; `detail` is a review policy or an exception. */
export function Outcome({
  outcome,
  detail,
  big = false,
}: {
  outcome: string;
  detail?: string | undefined;
  big?: boolean;
}) {
  const { say } = useLanguage();
  const { sign, tone, words } = look(outcome);
  // An operation writes 'licence-required (case-by-case)', the desk 'licence-required · case-by-case · 3A090.a'.
  const more =
    detail === undefined
      ? [...(/\((.*)\)/.exec(outcome)?.[1]?.split(', ') ?? []), ...outcome.split(' · ').slice(1)].filter(
          (m) => m !== undefined,
        )
      : [detail];
  return (
    <span className={`outcome tone-${tone}${big ? ' big' : ''}`}>
      <span className="sign" aria-hidden="true">
        {sign}
      </span>
      <span>
        {say(words)}
        {more.map((m) => (
          <span className="detail" key={m}>
            {' '}
            · {POLICIES[m] ? say(POLICIES[m]) : m}
          </span>
        ))}
      </span>
    </span>
  );
}
