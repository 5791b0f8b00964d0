import { allOf, asked, destination, eccn, endUse, provision, t, type ValueSet, values } from '@tolhuis/core/law';
import { AC_2022, AC_2023, ecfr, MACAU_2023 } from '../acts.ts';
import { MACAU_OR_D5, moves } from '../definitions.ts';
import { buyer, ear99, h20, server } from '../fixtures.ts';

/** Integrated circuits of (a)(1)(i)(A) and computers, assemblies and components of (a)(1)(i)(B), together. */
const items = eccn.isIn(values('3A001', '3A991', '4A003', '4A004', '4A994', '5A002', '5A004', '5A992'));
const forSupercomputer = (where: ValueSet) => allOf(moves, items, endUse.is('supercomputer'), destination.isIn(where));
const known = { endUse: ['supercomputer'] } as const;

export default provision({
  kind: 'licence-requirement',
  id: '744.23(a)(1)',
  cite: '15 CFR § 744.23(a)(1)',
  title: t('Items for a supercomputer', 'Goederen voor een supercomputer'),
  url: ecfr('744.23'),
  versions: [
    {
      from: '2022-10-21',
      by: AC_2022,
      confidence: 'S',
      when: forSupercomputer(values('CN')),
      effect: { requirement: '744.23(a)(1)', appliesTo: 'end-use' },
    },
    {
      from: '2023-01-17',
      by: MACAU_2023,
      confidence: 'S',
      when: forSupercomputer(values('CN', 'MO')),
      effect: { requirement: '744.23(a)(1)', appliesTo: 'end-use' },
    },
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'P',
      when: forSupercomputer(MACAU_OR_D5),
      effect: { requirement: '744.23(a)(1)', appliesTo: 'end-use' },
    },
  ],
  cases: asked(
    ['2022-10-20', { to: 'CN', item: h20, parties: buyer('CN'), ...known }, 'no', 'the day before'],
    ['2022-10-21', { to: 'CN', item: server, parties: buyer('CN'), ...known }, 'yes', 'China from the first day'],
    ['2023-01-16', { to: 'MO', item: server, parties: buyer('MO'), ...known }, 'no', 'Macau not yet'],
    ['2023-01-17', { to: 'MO', item: server, parties: buyer('MO'), ...known }, 'yes', 'Macau added'],
    ['2023-11-16', { to: 'VE', item: server, parties: buyer('VE'), ...known }, 'no', 'D:5 not yet'],
    ['2023-11-17', { to: 'VE', item: server, parties: buyer('VE'), ...known }, 'yes', 'all of D:5'],
    ['2026-11-21', { to: 'CN', item: h20, parties: buyer('CN'), ...known }, 'yes', '3A991 is on the list'],
    ['2026-11-21', { to: 'CN', item: h20, parties: buyer('CN') }, 'unknown', 'end use not stated'],
    ['2026-11-21', { to: 'CN', item: h20, parties: buyer('CN'), endUse: [] }, 'no', 'known to be none of these'],
    [
      '2026-11-21',
      { to: 'CN', item: h20, parties: buyer('CN'), endUse: ['unknown'] },
      'unknown',
      'stated to be unknown',
    ],
    ['2026-11-21', { to: 'DE', item: h20, parties: buyer('DE'), ...known }, 'no', 'a supercomputer in Germany'],
    ['2026-11-21', { to: 'CN', item: ear99, parties: buyer('CN'), ...known }, 'no', 'EAR99 is not on the list'],
  ),
});
