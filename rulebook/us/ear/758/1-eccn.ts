import {
  allOf,
  anyOf,
  asked,
  clause,
  decided,
  destination,
  eccn,
  family,
  not,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { endUser, h100 } from '../740/fixtures.ts';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { eeiNeeded } from './eei-needed.ts';
import { tangibleExport } from './leaving-us.ts';

const worth = (usd: number) => ({ quantity: 1, unitValue: { amount: String(usd), currency: 'USD' } });
const server = { kind: 'computer', eccn: '4A994.l' } as const;

export default provision({
  kind: 'duty',
  id: '758.1-ECCN',
  cite: '15 CFR § 758.1(g)(1)-(3)',
  title: t('ECCN in the EEI filing', 'ECCN in de EEI'),
  url: ecfr('758.1'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        tangibleExport,
        clause('EEI', 'an EEI filing is needed', 'er is een EEI nodig', eeiNeeded),
        not(eccn.is('EAR99')),
        anyOf(
          clause(
            '(g)(1)-(2)',
            'under a licence or an exception',
            'onder een vergunning of uitzondering',
            decided.isIn(values('licence-required', 'exception')),
          ),
          clause(
            '(g)(3)',
            'controlled for more than anti-terrorism',
            'voor meer dan terrorismebestrijding gecontroleerd',
            not(family.isIn(values('at-only', 'ear99'))),
          ),
          clause(
            '(g)(3) country',
            'to China (with Hong Kong), Russia or Venezuela',
            'naar China (met Hongkong), Rusland of Venezuela',
            destination.isIn(values('CN', 'RU', 'VE')),
          ),
        ),
      ),
      effect: {
        duty: 'EEI-ECCN',
        due: 'before-export',
        text: t(
          'Report the ECCN in any EEI filing. To China, Russia and Venezuela also for items that are controlled for anti-terrorism only.',
          'Meld het ECCN in elke EEI. Naar China, Rusland en Venezuela ook voor goederen die alleen voor terrorismebestrijding gecontroleerd zijn.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'JP', item: server, parties: endUser('JP'), 'fact:decided': 'free' }, 'no', 'AT only, Japan'],
    [
      '2026-11-21',
      { to: 'HK', item: server, parties: endUser('HK'), 'fact:decided': 'free' },
      '(g)(3) country',
      'AT only, Hong Kong',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: h100, parties: endUser('JP'), ...worth(2501), 'fact:decided': 'not-enforced' },
      '(g)(3)',
      'RS control',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: h100, parties: endUser('JP'), ...worth(2500), 'fact:decided': 'not-enforced' },
      'no',
      'RS control, and no EEI',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: h100, parties: endUser('JP'), 'fact:decided': 'not-enforced' },
      'unknown',
      'RS control, value not stated',
    ],
    [
      '2026-11-21',
      { to: 'SY', item: server, parties: endUser('SY'), 'fact:decided': 'licence-required' },
      '(g)(1)-(2)',
      'licensed',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: { ...server, eccn: 'EAR99' }, parties: endUser('CN'), 'fact:decided': 'free' },
      'no',
      'EAR99',
    ],
  ),
});
