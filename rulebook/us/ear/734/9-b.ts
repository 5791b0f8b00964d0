import { allOf, asked, destination, family, groups, notEncoded, provision, t } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SCOPE_BEFORE_2022 } from './acts.ts';
import { foreignDirectProduct, foreignMade } from './grounds.ts';

const item = (eccn: string, to: string, direct = true) => ({
  from: 'TW',
  to,
  item: { kind: 'computer', eccn, madeInUs: false, foreignDirectProduct: direct },
});

export default provision({
  kind: 'jurisdiction',
  id: '734.9(b)',
  cite: '15 CFR § 734.9(b)',
  title: t('National security foreign direct products', 'Buitenlandse directe producten om nationale veiligheid'),
  url: ecfr('734.9'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'S',
      when: allOf(
        foreignMade,
        foreignDirectProduct,
        family.is('other'),
        destination.isIn(groups('D:1', 'E:1', 'E:2')),
        notEncoded(
          'whether the entry is controlled for national security, and the technology needed a written assurance',
          'of de post om nationale veiligheid wordt gecontroleerd, en de technologie een schriftelijke verzekering nodig had',
        ),
      ),
      effect: { result: 'subject' },
    },
  ],
  cases: asked(
    ['2026-11-21', item('5A002.a', 'VN'), 'unknown', 'not encoded'],
    ['2026-11-21', item('5A002.a', 'MY'), 'no', 'another destination'],
    ['2026-11-21', item('5A002.a', 'VN', false), 'no', 'not a direct product'],
    ['2026-11-21', item('4A994', 'VN'), 'no', 'not controlled for national security'],
  ),
});
