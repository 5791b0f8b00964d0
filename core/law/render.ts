import type { Condition, ValueSet } from './condition.ts';
import { toNumber } from './exact.ts';
import { VOCABULARY } from './facts.ts';
import { showNumber } from './show-number.ts';
import type { Language } from './text.ts';

const WORDS = {
  en: {
    and: 'and',
    or: 'or',
    not: 'not',
    atLeast: 'at least',
    above: 'above',
    atMost: 'at most',
    below: 'below',
    is: 'is',
    in: 'is in',
    some: 'there is',
    every: 'every',
    that: 'for which',
    of: 'of those for which',
    ic: 'an integrated circuit',
    party: 'a party',
    listing: 'a listing',
    meets: 'meets',
    group: 'Country Group',
    less: 'but not in',
    always: 'always',
    never: 'never',
    gap: 'not modelled',
    no: 'it is not so that',
  },
  nl: {
    and: 'en',
    or: 'of',
    not: 'niet',
    atLeast: 'ten minste',
    above: 'meer dan',
    atMost: 'ten hoogste',
    below: 'minder dan',
    is: 'is',
    in: 'ligt in',
    some: 'er is',
    every: 'elke',
    that: 'waarvoor geldt',
    of: 'van die waarvoor geldt',
    ic: 'een geïntegreerde schakeling',
    party: 'een partij',
    listing: 'een vermelding',
    meets: 'voldoet aan',
    group: 'landengroep',
    less: 'maar niet in',
    always: 'altijd',
    never: 'nooit',
    gap: 'niet gemodelleerd',
    no: 'het is niet zo dat',
  },
} as const;

function set(s: ValueSet, language: Language): string {
  const w = WORDS[language];
  const parts = [...(s.groups ?? []).map((g) => `${w.group} ${g}`), ...(s.values ?? [])];
  const inside = parts.join(` ${w.or} `);
  const out = [...(s.except?.groups ?? []).map((g) => `${w.group} ${g}`), ...(s.except?.values ?? [])];
  return out.length > 0 ? `${inside} (${w.less} ${out.join(` ${w.or} `)})` : inside;
}

/**
 * Any condition in English or Dutch. Clauses speak in their own words; the rest is put together from the labels of the
 * facts, so that every rule can be read by somebody who does not read code.
 */
export function render(c: Condition, language: Language = 'en'): string {
  const w = WORDS[language];
  const label = (fact: string): string => VOCABULARY.get(fact)?.label[language] ?? fact;
  const unit = (fact: string): string => {
    const f = VOCABULARY.get(fact);
    return f?.type === 'number' && f.unit ? ` ${f.unit}` : '';
  };
  const wrap = (inner: Condition): string =>
    (inner.word === 'allOf' || inner.word === 'anyOf') && inner.of.length > 1
      ? `(${render(inner, language)})`
      : render(inner, language);
  switch (c.word) {
    case 'allOf':
      return c.of.length === 0 ? w.always : c.of.map(wrap).join(` ${w.and} `);
    case 'anyOf':
      return c.of.length === 0 ? w.never : c.of.map(wrap).join(` ${w.or} `);
    case 'not':
      return `${w.no} ${wrap(c.of)}`;
    case 'clause':
      return c.title[language];
    case 'atLeast':
    case 'above':
    case 'atMost':
    case 'below':
      return `${label(c.fact)} ${w[c.word]} ${showNumber(toNumber(c.line), language)}${unit(c.fact)}`;
    case 'is':
      return `${label(c.fact)} ${w.is} ${c.value}`;
    case 'isIn':
      return `${label(c.fact)} ${w.in} ${set(c.set, language)}`;
    case 'holds':
      return label(c.fact);
    case 'some':
    case 'every':
      return `${c.word === 'some' ? `${w.some} ${w[c.scope]}` : `${w.every} ${w[c.scope].split(' ').slice(1).join(' ')}`}${c.where ? ` (${w.of} ${render(c.where, language)})` : ''} ${w.that} ${wrap(c.that)}`;
    case 'meets':
      return `${w.meets} ${c.provision}`;
    case 'notEncoded':
      return `${w.gap}: ${c.what[language]}`;
  }
}

/** Every gap in a condition, for the coverage count. */
export function gaps(c: Condition, language: Language = 'en'): string[] {
  switch (c.word) {
    case 'notEncoded':
      return [c.what[language]];
    case 'allOf':
    case 'anyOf':
      return c.of.flatMap((one) => gaps(one, language));
    case 'not':
    case 'clause':
      return gaps(c.of, language);
    case 'some':
    case 'every':
      return [...(c.where ? gaps(c.where, language) : []), ...gaps(c.that, language)];
    default:
      return [];
  }
}

export { showNumber };
