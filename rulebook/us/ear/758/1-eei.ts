import { allOf, asked, provision, t } from '@tolhuis/core/law';
import { endUser, unverified } from '../740/fixtures.ts';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { eeiNeeded } from './eei-needed.ts';
import { tangibleExport } from './leaving-us.ts';

const server = { kind: 'computer', eccn: '4A994.l' } as const;
const worth = (usd: number) => ({ quantity: 1, unitValue: { amount: String(usd), currency: 'USD' } });
const free = { 'fact:decided': 'free' };

export default provision({
  kind: 'duty',
  id: '758.1-EEI',
  cite: '15 CFR § 758.1(b)',
  title: t('Electronic Export Information in AES (EEI)', 'Elektronische uitvoeraangifte in AES (EEI)'),
  url: ecfr('758.1'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(tangibleExport, eeiNeeded),
      effect: {
        duty: 'EEI',
        due: 'before-export',
        text: t(
          'File Electronic Export Information in AES before export, with the licence authority (licence number, exception symbol or NLR), the parties, Schedule B number, quantity and value.',
          'Dien vóór de uitvoer de elektronische uitvoeraangifte (EEI) in AES in, met de vergunningsgrond (vergunningnummer, symbool van de uitzondering of NLR), de partijen, het Schedule B-nummer, aantal en waarde.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'JP', item: server, parties: endUser('JP'), ...worth(2500), ...free },
      'no',
      'exactly US$2,500',
    ],
    ['2026-11-21', { to: 'JP', item: server, parties: endUser('JP'), ...worth(2501), ...free }, '(b)(5)', 'above'],
    ['2026-11-21', { to: 'CA', item: server, parties: endUser('CA'), ...worth(9000), ...free }, 'no', 'Canada'],
    [
      '2026-11-21',
      { to: 'CA', item: server, parties: endUser('CA'), ...worth(100), 'fact:decided': 'licence-required' },
      '(b)(2)',
      'a licence, whatever the value',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: server, parties: endUser('CN'), ...worth(10), ...free },
      '(b)(10)',
      'CCL to China',
    ],
    [
      '2026-11-21',
      { to: 'HK', item: server, parties: endUser('HK'), ...worth(10), ...free },
      '(b)(10)',
      'Hong Kong too',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: { ...server, eccn: 'EAR99' }, parties: endUser('CN'), ...worth(10), ...free },
      'no',
      'EAR99 is not on the CCL',
    ],
    [
      '2026-11-21',
      { to: 'MO', item: server, parties: endUser('MO'), ...worth(10), ...free },
      'no',
      'Macau is not China here',
    ],
    ['2026-11-21', { to: 'IR', item: server, parties: endUser('IR'), ...worth(10), ...free }, '(b)(1)', 'E:1'],
    ['2026-11-21', { to: 'JP', item: server, parties: unverified('JP'), ...worth(10), ...free }, '(b)(8)', 'UVL party'],
    ['2026-11-21', { to: 'JP', item: server, parties: endUser('JP'), ...free }, 'unknown', 'value not stated'],
    ['2026-11-21', { from: 'JP', to: 'CN', item: server, parties: endUser('CN'), ...free }, 'no', 'a reexport'],
    [
      '2026-11-21',
      { to: 'CN', item: { kind: 'technology', eccn: '3E001' }, parties: endUser('CN'), ...free },
      'no',
      'intangible',
    ],
  ),
});
