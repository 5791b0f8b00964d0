import { allOf, asked, destination, family, provision, t } from '@tolhuis/core/law';
import { ecfr, HBM_2024 } from '../acts.ts';
import { MACAU_OR_D5 } from '../definitions.ts';
import { buyer, hbm, party } from '../fixtures.ts';
import { deemedCarvedOut, movesOrReleased } from './6-a-6-iv.ts';

export default provision({
  kind: 'licence-requirement',
  id: '742.6(a)(6)(i)(B)',
  cite: '15 CFR § 742.6(a)(6)(i)(B)',
  title: t('High-bandwidth memory to Macau and D:5', 'HBM-geheugen naar Macau en D:5'),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2024-12-02',
      by: HBM_2024,
      confidence: 'P',
      when: allOf(family.is('c'), movesOrReleased, destination.isIn(MACAU_OR_D5)),
      unless: deemedCarvedOut,
      enforcement: [
        { from: '2024-12-02', state: 'not-yet-due', confidence: 'S' },
        { from: '2024-12-31', state: 'enforced', confidence: 'S' },
      ],
      effect: { requirement: '742.6(a)(6)(i)(B)', appliesTo: 'item' },
    },
  ],
  cases: asked(
    ['2024-12-01', { to: 'CN', item: hbm, parties: buyer('CN') }, 'no', 'the entry did not exist'],
    ['2024-12-02', { to: 'CN', item: hbm, parties: buyer('CN') }, 'yes', 'the text holds'],
    ['2024-12-30', { to: 'CN', item: hbm, parties: buyer('CN') }, 'state:not-yet-due', 'compliance from 31 December'],
    ['2024-12-31', { to: 'CN', item: hbm, parties: buyer('CN') }, 'state:enforced', 'compliance date'],
    ['2026-11-21', { to: 'MO', item: hbm, parties: buyer('MO') }, 'yes', 'Macau is named beside D:5'],
    ['2026-11-21', { to: 'SA', item: hbm, parties: buyer('SA') }, 'no', 'D:4 alone is not enough for memory'],
    ['2026-11-21', { to: 'VN', item: hbm, parties: buyer('VN') }, 'no', 'D:1 alone is not enough for memory'],
    [
      '2026-11-21',
      { to: 'CN', item: { kind: 'hbm', memoryBandwidthDensity: 2 }, parties: buyer('CN') },
      'no',
      'exactly 2 GB/s per mm² is below the line',
    ],
    ['2026-11-21', { item: hbm, parties: buyer('SA') }, 'unknown', 'destination not stated'],
    [
      '2026-11-21',
      {
        activity: 'deemed-export',
        item: { kind: 'technology', technologyFor: '3A090.c' },
        parties: [party('foreign-person', 'US', { citizenship: 'CN' })],
      },
      '742.6(a)(6)(iv)',
      'memory technology shown to a Chinese national',
    ],
  ),
});
