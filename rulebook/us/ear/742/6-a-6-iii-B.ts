import { allOf, anyOf, asked, destination, family, provision, t } from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr, UAE_2026 } from '../acts.ts';
import { D1_D4_D5_LESS_A5_A6 } from '../definitions.ts';
import { a30, buyer, h100, party } from '../fixtures.ts';
import { deemedCarvedOut, movesOrReleased } from './6-a-6-iv.ts';

export default provision({
  kind: 'licence-requirement',
  id: '742.6(a)(6)(iii)(B)',
  cite: '15 CFR § 742.6(a)(6)(iii)(B)',
  title: t(
    'Regional stability: .b items to D:1, D:4, D:5 and the UAE',
    'Regionale stabiliteit: .b-goederen naar D:1, D:4, D:5 en de VAE',
  ),
  url: ecfr('742.6'),
  versions: [
    // The duty of 2023 under a new number: no waiting time and no non-enforcement reaches it.
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(family.is('b'), movesOrReleased, destination.isIn(D1_D4_D5_LESS_A5_A6)),
      unless: deemedCarvedOut,
      effect: { requirement: '742.6(a)(6)(iii)(B)', appliesTo: 'item' },
    },
    // The UAE left D:4 for A:5 and is named instead; who is approved is in Supplement No. 8 to part 740.
    {
      from: '2026-07-10',
      by: UAE_2026,
      confidence: 'P',
      when: allOf(family.is('b'), movesOrReleased, anyOf(destination.is('AE'), destination.isIn(D1_D4_D5_LESS_A5_A6))),
      unless: deemedCarvedOut,
      effect: { requirement: '742.6(a)(6)(iii)(B)', appliesTo: 'item' },
    },
  ],
  cases: asked(
    ['2025-01-12', { to: 'CN', item: a30, parties: buyer('CN') }, 'no', 'the paragraph did not exist'],
    ['2025-01-13', { to: 'CN', item: a30, parties: buyer('CN') }, 'yes', 'first day'],
    ['2026-11-21', { to: 'CN', item: h100, parties: buyer('CN') }, 'no', '.a items stand in (A)'],
    ['2026-07-09', { to: 'AE', item: a30, parties: buyer('AE') }, 'yes', 'the UAE through D:4'],
    ['2026-07-10', { to: 'AE', item: a30, parties: buyer('AE') }, 'yes', 'the UAE by name, although in A:5'],
    ['2026-11-21', { to: 'MO', item: a30, parties: buyer('MO') }, 'yes', 'Macau through D:1 and D:4'],
    ['2026-11-21', { to: 'SD', item: a30, parties: buyer('SD') }, 'yes', 'Sudan is in D:5'],
    ['2026-11-21', { to: 'IL', item: a30, parties: buyer('IL') }, 'no', 'D:4 but also A:6'],
    ['2026-11-21', { to: 'SG', item: a30, parties: buyer('SG') }, 'no', 'in none of the groups'],
    ['2026-11-21', { item: a30, parties: buyer('SG') }, 'unknown', 'destination not stated'],
    [
      '2026-11-21',
      {
        activity: 'deemed-reexport',
        from: 'DE',
        item: { kind: 'technology', technologyFor: '3A090.b' },
        parties: [party('foreign-person', 'DE', { citizenship: 'CN' })],
      },
      '742.6(a)(6)(iv)',
      'technology shown in Germany to a Chinese national',
    ],
    [
      '2026-11-21',
      { activity: 'remote-access', to: 'CN', item: a30, parties: buyer('CN') },
      'no',
      'renting compute moves nothing',
    ],
  ),
});
