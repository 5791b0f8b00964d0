import {
  activity,
  allOf,
  anyOf,
  asked,
  type Condition,
  family,
  kind,
  not,
  notEncoded,
  provision,
  t,
  transit,
  values,
} from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { BELARUS_2022, RUSSIA_2022 } from '../acts-end-user.ts';
import { buyer, ear99, ear99Computer, h20 } from '../fixtures.ts';

const effect = { requirement: '736.2(b)(8)-embargo', appliesTo: 'embargo' } as const;
const travels = activity.isIn(values('export', 'reexport'));
const listed = not(family.is('ear99'));
/** EAR99 things that may be food, medicine or on no tariff list. */
const perhaps = (en: string, nl: string): Condition => allOf(family.is('ear99'), kind.is('other'), notEncoded(en, nl));
const machine = not(allOf(family.is('ear99'), kind.is('other')));
/** §§ 746.2, 746.4: every item, food and medicine apart. */
const everything = allOf(
  transit.isIn(values('CU', 'KP')),
  anyOf(
    machine,
    perhaps(
      'food and medicine in EAR99 are free (§§ 746.2, 746.4)',
      'voedsel en medicijnen in EAR99 zijn vrij (§§ 746.2, 746.4)',
    ),
  ),
);
/** § 746.8: every entry of the list; EAR99 by tariff number. */
const through = (...countries: [string, ...string[]]) =>
  allOf(
    transit.isIn(values(...countries)),
    anyOf(
      listed,
      allOf(
        family.is('ear99'),
        notEncoded(
          'EAR99 by the tariff lists of part 746 is not worked out for transit',
          'EAR99 volgens de tarieflijsten van deel 746 is niet uitgewerkt voor doorvoer',
        ),
      ),
    ),
  );
const sent = (via: string[], item: object = h20) => ({ to: 'SG', via, item, parties: buyer('SG') });

export default provision({
  kind: 'licence-requirement',
  id: '736.2(b)(8)-embargo',
  cite: '15 CFR § 736.2(b)(8) (General Prohibition Eight)',
  title: t(
    'In transit through Cuba, North Korea, Russia or Belarus',
    'In doorvoer door Cuba, Noord-Korea, Rusland of Belarus',
  ),
  url: ecfr('736.2'),
  versions: [
    { from: '2022-01-01', by: BEFORE_2022, confidence: 'P', when: allOf(travels, everything), effect },
    {
      from: '2022-02-24',
      by: RUSSIA_2022,
      confidence: 'P',
      when: allOf(travels, anyOf(everything, through('RU'))),
      effect,
    },
    {
      from: '2022-03-02',
      by: BELARUS_2022,
      confidence: 'P',
      when: allOf(travels, anyOf(everything, through('RU', 'BY'))),
      effect,
    },
  ],
  cases: asked(
    ['2021-12-31', sent(['KP']), 'no', 'before this rulebook'],
    ['2022-01-01', sent(['KP']), 'yes', 'North Korea'],
    ['2022-02-23', sent(['RU']), 'no', 'the day before'],
    ['2022-02-24', sent(['RU']), 'yes', 'Russia'],
    ['2022-03-01', sent(['BY']), 'no', 'Belarus not yet'],
    ['2022-03-02', sent(['BY']), 'yes', 'Belarus'],
    ['2026-11-21', sent(['CU'], ear99Computer), 'yes', 'Cuba: EAR99 too'],
    ['2026-11-21', sent(['CU'], ear99), 'unknown', 'food or medicine?'],
    ['2026-11-21', sent(['RU'], ear99Computer), 'unknown', 'by tariff number'],
    ['2026-11-21', sent(['IR']), 'no', 'Iran is not among the seventeen; OFAC has its own rule'],
    ['2026-11-21', sent(['JP']), 'no', 'through Japan'],
  ),
});
