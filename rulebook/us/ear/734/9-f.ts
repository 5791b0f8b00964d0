import { allOf, anyOf, asked, destination, notEncoded, provision, t, values } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { RUSSIA_FDP_2022 } from './acts.ts';
import { foreignDirectProduct, foreignMade, onTheList } from './grounds.ts';

const item = (eccn: string, to: string) => ({
  from: 'TW',
  to,
  item: { kind: 'other', eccn, madeInUs: false, foreignDirectProduct: true },
});

export default provision({
  kind: 'jurisdiction',
  id: '734.9(f)',
  cite: '15 CFR § 734.9(f)',
  title: t('Foreign direct products to Russia and Belarus', 'Buitenlandse directe producten naar Rusland en Belarus'),
  url: ecfr('734.9'),
  versions: [
    {
      from: '2022-02-24',
      by: RUSSIA_FDP_2022,
      confidence: 'M',
      when: allOf(
        foreignMade,
        foreignDirectProduct,
        destination.isIn(values('RU', 'BY')),
        anyOf(
          onTheList,
          notEncoded(
            'EAR99 items of Supplements No. 6 and 7 to part 746 (tariff headings not read)',
            'EAR99-goederen van Supplements No. 6 en 7 bij deel 746 (tariefposten niet gelezen)',
          ),
        ),
      ),
      effect: { result: 'subject' },
    },
  ],
  cases: asked(
    ['2022-02-23', item('4A994', 'RU'), 'no', 'the day before'],
    ['2022-02-24', item('4A994', 'RU'), 'yes', 'first day; Belarus from 2 March 2022 is not told apart'],
    ['2026-11-21', item('3A991.p', 'BY'), 'yes', 'any entry of the list'],
    ['2026-11-21', item('EAR99', 'RU'), 'unknown', 'the tariff lists are not encoded'],
    ['2026-11-21', item('4A994', 'KZ'), 'no', 'another destination'],
  ),
});
