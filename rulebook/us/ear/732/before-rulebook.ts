import { always, asked, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart } from '../acts.ts';
import { a30, buyer, ear99, party } from '../fixtures.ts';

/** The first day whose law this rulebook knows as a whole: party lists, end uses, embargoes and duties begin here. */
const FIRST_DAY = '2022-01-01';
const listed = (list: string) => [party('end-user', 'CN', { listed: [{ list }] })];

export default provision({
  kind: 'red-flag',
  id: 'before-rulebook',
  cite: '15 CFR Part 732, Supplement No. 3',
  title: t('A day before this rulebook begins', 'Een dag voordat dit regelboek begint'),
  url: ecfrPart(732),
  versions: [
    {
      from: '1950-01-01',
      until: FIRST_DAY,
      by: BEFORE_2022,
      confidence: 'M',
      when: always,
      effect: {
        flag: 'before-rulebook',
        level: 'hold',
        text: t(
          `This rulebook begins on ${FIRST_DAY}; it does not know the party lists, end uses and embargoes of an earlier day, so it frees nothing then. Look the law of that day up.`,
          `Dit regelboek begint op ${FIRST_DAY}; de lijsten van partijen, eindgebruiken en embargo's van een eerdere dag kent het niet, dus geeft het dan niets vrij. Zoek het recht van die dag op.`,
        ),
      },
    },
  ],
  cases: asked(
    ['2019-05-01', { to: 'CN', item: ear99, parties: listed('EL') }, 'yes', 'listed then or not: not known here'],
    ['2021-12-31', { to: 'DE', item: a30, parties: buyer('DE') }, 'yes', 'the last day that is not known'],
    ['2022-01-01', { to: 'DE', item: a30, parties: buyer('DE') }, 'no', 'the first day that is'],
    ['2026-11-21', { to: 'CN', item: ear99, parties: listed('EL') }, 'no', 'known: the Entity List has its rule'],
  ),
});
