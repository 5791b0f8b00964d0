import { asked, clause, decided, provision, t } from '@tolhuis/core/law';
import { endUser, h200 } from '../740/fixtures.ts';
import { BEFORE_2022, ecfrPart } from '../acts.ts';

export default provision({
  kind: 'duty',
  id: '748-application',
  cite: '15 CFR Part 748, Supplement No. 1',
  title: t('Licence application (BIS-748P in SNAP-R)', 'Vergunningaanvraag (BIS-748P in SNAP-R)'),
  url: ecfrPart(748),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: clause('licence', 'a licence is required', 'er is een vergunning nodig', decided.is('licence-required')),
      effect: {
        duty: 'licence-application',
        due: 'before-export',
        text: t(
          'Apply in SNAP-R and wait for the licence: name purchaser (16), intermediate consignee (17), ultimate consignee (18), end user (19), the specific end use (21), and the item (22) with ECCN, quantity, price, maker and technical description: TPP, performance density, DRAM and interconnect bandwidth, with the data sheet.',
          'Vraag aan in SNAP-R en wacht op de vergunning: noem koper (16), tussenpersoon (17), eindontvanger (18), eindgebruiker (19), het precieze eindgebruik (21) en het goed (22) met ECCN, aantal, prijs, maker en technische beschrijving: TPP, prestatiedichtheid, DRAM- en interconnectbandbreedte, met de datasheet.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'CN', item: h200, parties: endUser('CN'), 'fact:decided': 'licence-required' },
      'yes',
      'a licence',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: h200, parties: endUser('JP'), 'fact:decided': 'not-enforced' },
      'no',
      'not enforced',
    ],
  ),
});
