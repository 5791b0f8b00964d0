import { allOf, anyOf, asked, destination, notEncoded, provision, t } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { IRAN_FDP_2023 } from './acts.ts';
import { foreignDirectProduct, foreignMade, onTheList } from './grounds.ts';

const item = (eccn: string, to: string) => ({
  from: 'TW',
  to,
  item: { kind: 'other', eccn, madeInUs: false, foreignDirectProduct: true },
});

export default provision({
  kind: 'jurisdiction',
  id: '734.9(j)',
  cite: '15 CFR § 734.9(j)',
  title: t('Foreign direct products to Iran', 'Buitenlandse directe producten naar Iran'),
  url: ecfr('734.9'),
  versions: [
    {
      from: '2023-02-24',
      by: IRAN_FDP_2023,
      confidence: 'S',
      when: allOf(
        foreignMade,
        foreignDirectProduct,
        destination.is('IR'),
        anyOf(
          onTheList,
          notEncoded(
            'EAR99 items of Supplement No. 7 to part 746 (tariff headings not read)',
            'EAR99-goederen van Supplement No. 7 bij deel 746 (tariefposten niet gelezen)',
          ),
        ),
      ),
      warnings: [
        t(
          'The rule names entries in categories 3 to 9; every entry of the Commerce Control List is counted here.',
          'De regel noemt posten in de categorieën 3 tot en met 9; hier telt elke post van de Commerce Control List.',
        ),
      ],
      effect: { result: 'subject' },
    },
  ],
  cases: asked(
    ['2023-02-23', item('3A991.p', 'IR'), 'no', 'the day before'],
    ['2023-02-24', item('3A991.p', 'IR'), 'yes', 'first day'],
    ['2026-11-21', item('4A994.l', 'IR'), 'yes', 'any entry of the list'],
    ['2026-11-21', item('EAR99', 'IR'), 'unknown', 'the tariff list is not encoded'],
    ['2026-11-21', item('3A991.p', 'IQ'), 'no', 'another destination'],
  ),
});
