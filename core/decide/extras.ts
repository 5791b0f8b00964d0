import type { Determination, Question } from '../contract.ts';
import { MAYBE, YES } from '../law/compile.ts';
import { addDays, addYears, endOfMonth, endOfPeriod } from '../law/day.ts';
import type { Facts } from '../law/evaluate.ts';
import type { Effects } from '../law/provision.ts';
import { showNumber } from '../law/render.ts';
import type { Language } from '../law/text.ts';
import { t } from '../law/text.ts';
import type { Active } from './edition.ts';
import { shown } from './facts/index.ts';
import { frozen } from './frozen.ts';
import type { Held } from './held.ts';
import { share } from './money.ts';
import type { Reported } from './report.ts';

type Warning = Determination['warnings'][number];

/** What follows from the same provisions and this key alone is worked out once, and shared: frozen. */
function once<T>(kept: WeakMap<object, Map<string, T[]>>, held: readonly object[], key: string, make: () => T[]): T[] {
  if (held.length === 0) return [];
  let byKey = kept.get(held);
  if (!byKey) {
    byKey = new Map();
    kept.set(held, byKey);
  }
  let made = byKey.get(key);
  if (!made) {
    made = frozen(make());
    if (byKey.size >= 1000) byKey.clear();
    byKey.set(key, made);
  }
  return made;
}

/** Before what may hold. */
export const PERHAPS = t('May apply (facts are missing): ', 'Kan gelden (er ontbreken feiten): ');

/** The day a duty falls due. Words for what has no calendar day. */
function dueOn(due: Effects['duty']['due'], on: string, language: Language): string | undefined {
  if (due === undefined) return undefined;
  if (typeof due === 'object') {
    if ('years' in due) return addYears(on, due.years);
    if ('monthsAfter' in due) return endOfMonth(on, due.monthsAfter);
    return addDays('ends' in due ? endOfPeriod(on, due.ends) : on, due.days);
  }
  return {
    'before-export': t('before the export', 'vóór de uitvoer'),
    'with-shipment': t('with the shipment', 'met de zending'),
    'with-application': t('with the licence application', 'met de vergunningaanvraag'),
  }[due][language];
}

const dutiesOf = new WeakMap<object, Map<string, Determination['duties']>>();
const warningsOf = new WeakMap<object, Map<string, Warning[]>>();

/** Duties that hold; one that only may hold says so. */
export function duties(held: readonly Held<'duty'>[], on: string, language: Language): Determination['duties'] {
  return once(dutiesOf, held, `${language}${on}`, () =>
    held.flatMap(({ active: d, answer }) => {
      if (asksNothing(d)) return [];
      const { duty, text, due } = d.version.effect;
      const when = answer === YES ? dueOn(due, on, language) : undefined;
      return [
        {
          id: answer === YES ? duty : `may-apply:${duty}`,
          cite: d.provision.cite,
          text: `${answer === YES ? '' : PERHAPS[language]}${text[language]}`,
          ...(when !== undefined ? { due: when } : {}),
        },
      ];
    }),
  );
}

/** What a provision, or its state on the day, says of itself: contested, from memory, announced only, not enforced. */
const caveats = (
  { version, period }: Pick<Active<Reported>, 'version' | 'period'>,
  language: Language,
): readonly string[] => [period.warning, ...(version.warnings ?? [])].flatMap((w) => (w ? [w[language]] : []));

const caveatsOf = new WeakMap<object, Map<string, Warning[]>>();

/** In the text, and nobody has to act on it on this day. */
const asksNothing = ({ state }: Pick<Active<Reported>, 'state'>): boolean =>
  state === 'stayed' || state === 'not-yet-due';

/** The caveats of the duties that hold, or of the levies that hold or may hold; each text once. */
export function reservations(held: readonly Held<'duty'>[] | readonly Held<'levy'>[], language: Language): Warning[] {
  return once(caveatsOf, held, language, () => {
    const said = new Map<string, Warning>();
    for (const { active, answer } of held) {
      const { kind, id, cite } = active.provision;
      if (asksNothing(active) || (kind === 'duty' && answer !== YES)) continue;
      for (const text of caveats(active, language))
        if (!said.has(text)) said.set(text, { id: `rule:${id}`, text, cite });
    }
    return [...said.values()];
  });
}

/** Levies that fall on the order, with the amount when the value is stated. Amounts are exact decimals. */
export function levies(
  held: readonly Held<'levy'>[],
  { unitValue, quantity }: Question,
  language: Language,
): Determination['levies'] {
  return held.flatMap(({ active: l, answer }) => {
    const { levy, payer, base, ratePercent } = l.version.effect;
    const amount =
      answer === YES && (l.state === 'enforced' || l.state === 'informal' || l.state === 'announced')
        ? share(unitValue, quantity, ratePercent)
        : undefined;
    const state = l.state === 'enforced' ? '' : ` (${l.state})`;
    return [
      {
        id: answer === YES ? levy : `may-apply:${levy}`,
        cite: l.provision.cite,
        payer: payer[language],
        base: base[language],
        rate: `${ratePercent} %${state}`,
        ...(amount ? { amount } : {}),
      },
    ];
  });
}

const stemsOf = new WeakMap<object, Map<string, string[]>>();

/** Quotas and caps that the order counts against: reported as warnings; a desk counts them over its orders (limits-held.ts). */
export function limits(held: readonly Held<'limit'>[], facts: Facts, language: Language): Warning[] {
  if (held.length === 0) return [];
  const stems = once(stemsOf, held, language, () =>
    held.map(({ active, answer }) => {
      const { unit, amount, per, text } = active.version.effect;
      const line = `${text[language]} ${showNumber(amount, language)} ${unit}, ${per[language]}.`;
      const later = active.state === 'not-yet-due' ? [NOT_YET_DUE[language]] : [];
      return [`${answer === MAYBE ? PERHAPS[language] : ''}${line}`, ...later, ...caveats(active, language)].join(' ');
    }),
  );
  return held.map(({ active: l }, i) => {
    const { limit, unit, amount, measures } = l.version.effect;
    const measured = measures === undefined ? undefined : shown(facts.number(measures));
    const known = typeof measured === 'number';
    // What is not stated of earlier orders leaves this one, which counts in any case.
    const alone = measures === undefined || known || unit !== 'TPP' ? undefined : shown(facts.number('order.tpp'));
    const least = known ? measured : typeof alone === 'number' ? alone : alone?.lo;
    let text = stems[i]!;
    let over = false;
    if (least !== undefined && least !== null && (known || least > 0)) {
      text += ` ${(known ? COUNTS : COUNTS_AT_LEAST)[language]}: ${showNumber(least, language)} ${unit}.`;
      over = least > amount;
      if (over) text += ` ${OVER[language]}`;
    }
    return { id: `${over ? 'over-limit' : 'limit'}:${limit}`, text, cite: l.provision.cite };
  });
}

const NOT_YET_DUE = t('Not yet due on this day.', 'Op deze dag nog niet van kracht.');
const COUNTS = t('This order counts', 'Deze order telt');
const COUNTS_AT_LEAST = t('This order alone counts', 'Deze order alleen telt');
const OVER = t('That is over the limit.', 'Dat is boven de grens.');

/** Other states' measures: beside the US answer, never in it. */
export function gates(held: readonly Held<'gate'>[], language: Language): Warning[] {
  return once(warningsOf, held, language, () =>
    held.flatMap(({ active: g, answer }) => {
      if (asksNothing(g)) return [];
      const { gate, state, text } = g.version.effect;
      return [
        {
          id: `gate:${state}:${gate}`,
          text: [`${answer === MAYBE ? PERHAPS[language] : ''}${text[language]}`, ...caveats(g, language)].join(' '),
          cite: g.provision.cite,
        },
      ];
    }),
  );
}

/**
 * Red flags: those that hold, at either level. A letter to others that may speak of the item, for want of a fact, is told too
 * where the goods are free.
 */
export function flags(held: readonly Held<'red-flag'>[], free: boolean, language: Language): Warning[] {
  return once(warningsOf, held, `${free ? '' : '!'}${language}`, () =>
    held.flatMap(({ active: f, answer }) => {
      if (answer !== YES && !(free && f.version.effect.letter)) return [];
      return [
        {
          id: `red-flag:${f.version.effect.flag}`,
          // One that holds the order back says its caveats as a deciding provision.
          text: [
            `${answer === YES ? '' : PERHAPS[language]}${f.version.effect.text[language]}`,
            ...(f.version.effect.level === 'hold' ? [] : caveats(f, language)),
          ].join(' '),
          cite: f.provision.cite,
        },
      ];
    }),
  );
}
