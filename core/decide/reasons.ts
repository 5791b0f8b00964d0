import type { Reason } from '../contract.ts';
import { clausesReached, evaluate, type Facts, type Trace } from '../law/evaluate.ts';
import type { Language, Text } from '../law/text.ts';
import { t } from '../law/text.ts';
import type { Active } from './edition.ts';
import type { Session } from './session.ts';

/** What a provision did to the answer, in words. */
export const EFFECT = {
  classified: t('classified', 'geclassificeerd'),
  mayBeClassified: t('may be the classification', 'kan de classificatie zijn'),
  licence: t('licence required', 'vergunning vereist'),
  covered: t('licence requirement, covered', 'vergunningplicht, gedekt'),
  textOnly: t('licence required by the text, not enforced', 'vergunning vereist volgens de tekst, niet gehandhaafd'),
  open: t('may require a licence: facts are missing', 'kan een vergunning vereisen: er ontbreken feiten'),
  notApplicable: t('does not apply', 'niet van toepassing'),
  exception: t('exception available', 'uitzondering beschikbaar'),
  authorised: t('authorised', 'toegelaten'),
  helpsNot: t('would cover it, but a condition fails', 'zou het dekken, maar aan een voorwaarde is niet voldaan'),
  helpsPerhaps: t('may cover it: facts are missing', 'kan het dekken: er ontbreken feiten'),
  policy: t('licence review policy', 'beoordelingsbeleid'),
  policyPerhaps: t('stricter review policy that may apply', 'strenger beoordelingsbeleid dat kan gelden'),
  prohibited: t('prohibited', 'verboden'),
  hold: t('a person must decide', 'een mens moet beslissen'),
  outside: t('outside the EAR', 'buiten de EAR'),
  subject: t('subject to the EAR', 'valt onder de EAR'),
} satisfies Record<string, Text>;

/** The whole trace of a provision for the facts of the session: what it asked, what it found, how far from each line. */
export function traceOf(active: Active, session: Session): Trace {
  const when = evaluate(active.version.when, session.facts, session.edition.world);
  if (!active.version.unless && !active.enforcedWhen) return when;
  const parts = [when];
  if (active.version.unless)
    parts.push({
      word: 'not',
      answer: 'yes',
      of: [evaluate(active.version.unless, session.facts, session.edition.world)],
    });
  if (active.enforcedWhen)
    parts.push({
      word: 'clause',
      clause: 'enforced',
      answer: 'unknown',
      of: [evaluate(active.enforcedWhen, session.facts, session.edition.world)],
    });
  return {
    word: 'allOf',
    answer: evaluate(active.condition, session.facts, session.edition.world).answer,
    of: parts.map((p) =>
      'of' in p && p.word !== 'allOf' && p.of?.[0]
        ? { ...p, answer: p.word === 'not' ? flip(p.of[0].answer) : p.of[0].answer }
        : p,
    ),
  };
}

const flip = (a: Trace['answer']): Trace['answer'] => (a === 'yes' ? 'no' : a === 'no' ? 'yes' : 'unknown');

/** One reason of the determination. */
export function reason(active: Active, effect: Text, session: Session, language: Language): Reason {
  const { provision, version, period } = active;
  const trace = traceOf(active, session);
  const clauses = clausesReached(trace).filter((c) => c !== 'enforced');
  const by =
    period.by && period.by.citation !== version.by.citation
      ? `${version.by.citation}; ${period.by.citation}`
      : version.by.citation;
  const url = provision.url ?? version.by.url;
  return {
    cite: provision.cite,
    clause: [...new Set(clauses)].join(', '),
    title: provision.title[language],
    effect: effect[language],
    status: active.state,
    trace,
    source: by,
    ...(url !== undefined ? { url } : {}),
  };
}

/** The trace of a provision's `when` for the session (or for one integrated circuit of it), with the clauses reached. */
export function effectTrace(
  active: Active,
  session: Session,
  facts: Facts = session.facts,
): { trace: Trace; clauses: string[] } {
  const trace = evaluate(active.version.when, facts, session.edition.world);
  return { trace, clauses: clausesReached(trace) };
}
