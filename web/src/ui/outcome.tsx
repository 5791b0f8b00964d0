import { useLanguage } from './language.tsx';
import { type Text, t } from './text.ts';

/** How an outcome looks: its sign stands beside the colour everywhere, so that colour is never the only sign. */
export type Look = {
  readonly sign: string;
  readonly tone: 'free' | 'some' | 'stop' | 'never' | 'text' | 'ask' | 'off';
  readonly words: Text;
};

export const OUTCOMES: Readonly<Record<string, Look>> = {
  'no-licence-required': { sign: '●', tone: 'free', words: t('No licence required', 'Geen vergunning nodig') },
  'exception-available': {
    sign: '◐',
    tone: 'some',
    words: t('Licence exception available', 'Vergunningsuitzondering beschikbaar'),
  },
  authorised: { sign: '◒', tone: 'some', words: t('Authorised', 'Toegelaten') },
  'licence-required': { sign: '■', tone: 'stop', words: t('Licence required', 'Vergunning vereist') },
  'licence-not-enforced': {
    sign: '▲',
    tone: 'text',
    words: t('Licence required by the text, not enforced', 'Vergunning vereist volgens de tekst, niet gehandhaafd'),
  },
  prohibited: { sign: '✖', tone: 'never', words: t('Prohibited', 'Verboden') },
  'not-subject-to-ear': { sign: '○', tone: 'off', words: t('Not subject to the EAR', 'Valt niet onder de EAR') },
  'not-an-export': { sign: '○', tone: 'off', words: t('Not an export', 'Geen uitvoer') },
  hold: { sign: '◆', tone: 'ask', words: t('Hold: a person must decide', 'Aanhouden: een mens moet beslissen') },
  'not-determined': {
    sign: '?',
    tone: 'ask',
    words: t('Not determined: facts are missing', 'Niet bepaald: er ontbreken feiten'),
  },
};

/** The law's own terms are kept in both languages, with a Dutch gloss. */
export const POLICIES: Readonly<Record<string, Text>> = {
  'presumption-of-denial': t('presumption of denial', 'presumption of denial (weigering verondersteld)'),
  'policy-of-denial': t('policy of denial', 'policy of denial (weigering is het beleid)'),
  'case-by-case': t('case-by-case review', 'case-by-case (per geval beoordeeld)'),
  'presumption-of-approval': t('presumption of approval', 'presumption of approval (toekenning verondersteld)'),
  letter: t('unless a letter tells the exporter otherwise *', 'tenzij een brief de exporteur anders zegt *'),
};

const UNKNOWN: Look = { sign: '·', tone: 'off', words: t('Unknown', 'Onbekend') };
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
