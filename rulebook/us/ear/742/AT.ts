import { allOf, asked, destination, family, groups, not, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart } from '../acts.ts';
import { reachesItem } from '../definitions-end-user.ts';
import { buyer, ear99, h100, server } from '../fixtures.ts';

export default provision({
  kind: 'licence-requirement',
  id: '742-AT',
  cite: '15 CFR §§ 742.8, 742.9, 742.19 (Country Chart, AT column 1)',
  title: t('Anti-terrorism controls', 'Antiterrorismecontroles'),
  url: ecfrPart(742),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(not(family.is('ear99')), reachesItem, destination.isIn(groups('E:1', 'E:2'))),
      effect: { requirement: '742-AT', appliesTo: 'item' },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'IR', item: server, parties: buyer('IR') }, 'yes', 'AT column 1 to Iran'],
    ['2026-11-21', { to: 'KP', item: h100, parties: buyer('KP') }, 'yes', 'North Korea'],
    ['2026-11-21', { to: 'CU', item: server, parties: buyer('CU') }, 'yes', 'Cuba is E:2'],
    [
      '2026-11-21',
      { to: 'SD', item: server, parties: buyer('SD') },
      'no',
      'Sudan has not been in E:1 since January 2021',
    ],
    ['2026-11-21', { to: 'CN', item: server, parties: buyer('CN') }, 'no', 'China is not in E:1 or E:2'],
    ['2026-11-21', { to: 'IR', item: ear99, parties: buyer('IR') }, 'no', 'EAR99 has no AT column'],
    ['2022-01-01', { item: server, parties: buyer('JP') }, 'unknown', 'destination not stated'],
  ),
});
