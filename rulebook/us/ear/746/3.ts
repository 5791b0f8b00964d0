import { allOf, anyOf, asked, destination, endUse, family, notEncoded, provision, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { moves } from '../definitions.ts';
import { a30, buyer, ear99Computer, server } from '../fixtures.ts';

export default provision({
  kind: 'licence-requirement',
  id: '746.3',
  cite: '15 CFR § 746.3',
  title: t('Iraq', 'Irak'),
  url: ecfr('746.3'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'M',
      when: allOf(
        destination.is('IQ'),
        moves,
        anyOf(
          family.isIn(values('a', 'b', 'c', 'weights')),
          allOf(
            family.is('other'),
            notEncoded(
              'reasons for control of other entries to Iraq are not worked out',
              'de redenen voor controle van andere posten naar Irak zijn niet uitgewerkt',
            ),
          ),
          allOf(
            family.isIn(values('at-only', 'ear99')),
            endUse.is('military'),
            notEncoded(
              'military end use in Iraq (§ 746.3(a)) is not worked out',
              'militair eindgebruik in Irak (§ 746.3(a)) is niet uitgewerkt',
            ),
          ),
        ),
      ),
      warnings: [
        t(
          'Known from memory: a licence for items controlled for regional stability and most other reasons. Read § 746.3.',
          'Uit het hoofd: een vergunning voor goederen die om regionale stabiliteit en de meeste andere redenen gecontroleerd zijn. Lees § 746.3.',
        ),
      ],
      effect: { requirement: '746.3', appliesTo: 'embargo' },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'IQ', item: a30, parties: buyer('IQ'), endUse: [] },
      'yes',
      'controlled for regional stability',
    ],
    ['2026-11-21', { to: 'IQ', item: server, parties: buyer('IQ'), endUse: [] }, 'no', 'anti-terrorism only, civil'],
    [
      '2026-11-21',
      { to: 'IQ', item: ear99Computer, parties: buyer('IQ'), endUse: ['military'] },
      'unknown',
      'military end use',
    ],
    ['2026-11-21', { to: 'IQ', item: server, parties: buyer('IQ') }, 'unknown', 'end use not stated'],
    ['2026-11-21', { to: 'JO', item: a30, parties: buyer('JO') }, 'no', 'not Iraq'],
  ),
});
