import { allOf, asked, destination, family, not, provision, t } from '@tolhuis/core/law';
import { ecfr, HBM_2024 } from '../acts.ts';
import { forMacauOrD5Entity, MACAU_OR_D5, moves, outsideUs } from '../definitions.ts';
import { buyer, hbm, unknownHeadquarters } from '../fixtures.ts';

export default provision({
  kind: 'licence-requirement',
  id: '744.23(a)(3)(i)(B)',
  cite: '15 CFR § 744.23(a)(3)(i)(B)',
  title: t(
    'High-bandwidth memory for Macau or D:5 headquartered entities, anywhere',
    'HBM-geheugen voor partijen met hoofdkantoor in Macau of D:5, overal',
  ),
  url: ecfr('744.23'),
  versions: [
    {
      from: '2024-12-02',
      by: HBM_2024,
      confidence: 'P',
      when: allOf(family.is('c'), moves, outsideUs, not(destination.isIn(MACAU_OR_D5)), forMacauOrD5Entity),
      enforcement: [
        { from: '2024-12-02', state: 'not-yet-due', confidence: 'S' },
        { from: '2024-12-31', state: 'enforced', confidence: 'S' },
      ],
      effect: { requirement: '744.23(a)(3)(i)(B)', appliesTo: 'party' },
    },
  ],
  cases: asked(
    [
      '2024-12-01',
      { to: 'MY', item: hbm, parties: buyer('MY', { ultimateParentHeadquarters: 'CN' }) },
      'no',
      'the day before',
    ],
    [
      '2024-12-02',
      { to: 'MY', item: hbm, parties: buyer('MY', { ultimateParentHeadquarters: 'CN' }) },
      'state:not-yet-due',
      'the first day of the text',
    ],
    [
      '2024-12-30',
      { to: 'MY', item: hbm, parties: buyer('MY', { ultimateParentHeadquarters: 'CN' }) },
      'state:not-yet-due',
      'compliance from 31 December',
    ],
    [
      '2024-12-31',
      { to: 'MY', item: hbm, parties: buyer('MY', { ultimateParentHeadquarters: 'CN' }) },
      'state:enforced',
      'compliance date',
    ],
    [
      '2026-11-21',
      { to: 'VN', item: hbm, parties: buyer('VN', { headquarters: 'MO' }) },
      'yes',
      'Macau headquarters, in a D:1 country',
    ],
    ['2026-11-21', { to: 'CN', item: hbm, parties: buyer('CN') }, 'no', 'a D:5 destination has its own paragraph'],
    ['2026-11-21', { to: 'MY', item: hbm, parties: buyer('MY') }, 'no', 'no such headquarters'],
    ['2026-11-21', { to: 'MY', item: hbm, parties: unknownHeadquarters('MY') }, 'unknown', 'headquarters not stated'],
  ),
});
