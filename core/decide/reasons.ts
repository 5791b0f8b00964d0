import type { Reason } from '../contract.ts';
import { clausesHeld, clausesReached, evaluate, type Facts, type Trace } from '../law/evaluate.ts';
import type { Language, Text } from '../law/text.ts';
import { t } from '../law/text.ts';
import { both } from '../law/truth.ts';
import type { Active, Edition } from './edition.ts';
import { frozen } from './frozen.ts';
import { memoryOf } from './memory.ts';
import type { Recall } from './recall.ts';
import type { Session } from './session.ts';
import { piece } from './settlement.ts';

/** What a provision did to the answer, in words. */
export const EFFECT = {
  classified: t('classified', 'geclassificeerd'),
  mayBeClassified: t('may be the classification', 'kan de classificatie zijn'),
  notMet: t('measured, not met', 'gemeten, niet gehaald'),
  licence: t('licence required', 'vergunning vereist'),
  covered: t('licence requirement, covered', 'vergunningplicht, gedekt'),
  textOnly: t('licence required by the text, not enforced', 'vergunning vereist volgens de tekst, niet gehandhaafd'),
  textPerhaps: t(
    'may be required by the text, surely not enforced: facts are missing',
    'kan vereist zijn volgens de tekst, zeker niet gehandhaafd: er ontbreken feiten',
  ),
  openProhibition: t('may be prohibited: facts are missing', 'kan verboden zijn: er ontbreken feiten'),
  open: t('may require a licence: facts are missing', 'kan een vergunning vereisen: er ontbreken feiten'),
  notApplicable: t('does not apply', 'niet van toepassing'),
  exception: t('exception available', 'uitzondering beschikbaar'),
  authorised: t('authorised', 'toegelaten'),
  helpsNot: t('would cover it, but a condition fails', 'zou het dekken, maar aan een voorwaarde is niet voldaan'),
  helpsPerhaps: t('may cover it: facts are missing', 'kan het dekken: er ontbreken feiten'),
  policy: t('licence review policy', 'beoordelingsbeleid'),
  policyMilder: t(
    'milder review policy, if what is open turns out so',
    'milder beoordelingsbeleid, als wat openstaat zo blijkt',
  ),
  policyPerhaps: t('stricter review policy that may apply', 'strenger beoordelingsbeleid dat kan gelden'),
  prohibited: t('prohibited', 'verboden'),
  hold: t('a person must decide', 'een mens moet beslissen'),
  outside: t('outside the EAR', 'buiten de EAR'),
  subject: t('subject to the EAR', 'valt onder de EAR'),
  duty: t('duty', 'verplichting'),
} satisfies Record<string, Text>;

/** The traces of a provision: its condition, its exception, and what narrows enforcement. */
export type Traces = { readonly when: Trace; readonly unless?: Trace; readonly enforced?: Trace };

const remembered = new WeakMap<Active, Recall<Traces>>();

/** The traces of a provision for the facts; the same facts share them. */
export function tracesOf(active: Active, edition: Edition, facts: Facts): Traces {
  let recall = remembered.get(active);
  if (!recall) {
    recall = memoryOf(edition).shown<Traces>();
    remembered.set(active, recall);
  }
  return recall.answer(facts, (watched) => tracesAfresh(active, edition, watched));
}

const tracesAfresh = (active: Active, edition: Edition, facts: Facts): Traces => ({
  when: evaluate(active.version.when, facts, edition.world),
  ...(active.version.unless ? { unless: evaluate(active.version.unless, facts, edition.world) } : {}),
  ...(active.enforcedWhen ? { enforced: evaluate(active.enforcedWhen, facts, edition.world) } : {}),
});

/** The clauses of a provision that were reached, in words of its paragraph: 'a(2), b'. */
export const clauseOf = (active: Active, edition: Edition, facts: Facts): string =>
  piece(clauses, edition, active).answer(facts, (watched) => namedOf(tracesAfresh(active, edition, watched)));
const clauses = new WeakMap<Active, Recall<string>>();

/** The innermost clauses reached, and the outer ones that are a paragraph of their own ('744.6(b)(5)'). */
function named(trace: Trace): string {
  const reached = new Set(clausesReached(trace));
  const told = clausesHeld(trace).filter((c) => reached.has(c) || /^\d{3}\.\d/.test(c));
  return [...new Set(told)].filter((c) => c !== 'enforced').join(', ');
}

/** Of a provision that an exception with its own place takes away, that exception is what was reached. */
const namedOf = (traces: Traces): string => named(traces.unless?.answer === 'yes' ? traces.unless : joined(traces));

/** The traces as one: what it asked, what it found, how far from each line. */
function joined({ when, unless, enforced }: Traces): Trace {
  if (!unless && !enforced) return when;
  const of: Trace[] = [when];
  if (unless) of.push({ word: 'not', answer: flip(unless.answer), of: [unless] });
  if (enforced) of.push({ word: 'clause', clause: 'enforced', answer: enforced.answer, of: [enforced] });
  return { word: 'allOf', answer: unless ? both(when.answer, flip(unless.answer)) : when.answer, of };
}

const flip = (a: Trace['answer']): Trace['answer'] => (a === 'yes' ? 'no' : a === 'no' ? 'yes' : 'unknown');

type Made = WeakMap<object, Map<Text, Reason>>;
const made: Readonly<Record<Language, Made>> = { en: new WeakMap(), nl: new WeakMap() };

/** One reason of the determination; the same traces, effect and language share one, frozen. */
export function reason(active: Active, effect: Text, traces: Traces, language: Language): Reason {
  const of = made[language];
  let byEffect = of.get(traces);
  if (!byEffect) {
    byEffect = new Map();
    of.set(traces, byEffect);
  }
  let said = byEffect.get(effect);
  if (!said) {
    const trace = joined(traces);
    said = frozen(reasonOf(active, effect, namedOf(traces), trace, language));
    byEffect.set(effect, said);
  }
  return said;
}

const bared: Readonly<Record<Language, WeakMap<Active, Map<string, Reason>>>> = {
  en: new WeakMap(),
  nl: new WeakMap(),
};

/** A reason that says what the provision answered and by which clause, without the steps: what is done beside the answer. */
export function bareReason(
  active: Active,
  effect: Text,
  clause: string,
  answer: Trace['answer'],
  language: Language,
): Reason {
  let of = bared[language].get(active);
  if (!of) {
    of = new Map();
    bared[language].set(active, of);
  }
  const key = `${answer}|${clause}`;
  let said = of.get(key);
  if (!said) {
    said = frozen(reasonOf(active, effect, clause, { word: 'clause', answer }, language));
    of.set(key, said);
  }
  return said;
}

/** @param trace null: a reason that is only named */
export function reasonOf(
  active: Active,
  effect: Text,
  clause: string,
  trace: Trace | null,
  language: Language,
): Reason {
  const { provision, version, period } = active;
  const by =
    period.by && period.by.citation !== version.by.citation
      ? `${version.by.citation}; ${period.by.citation}`
      : version.by.citation;
  const url = provision.url ?? version.by.url;
  return {
    cite: provision.cite,
    clause,
    title: provision.title[language],
    effect: effect[language],
    // What a scenario brings is not law: its state says so.
    status: active.provision.scenario !== undefined ? 'proposed' : active.state,
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
