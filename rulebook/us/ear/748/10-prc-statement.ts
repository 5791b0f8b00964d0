import {
  allOf,
  anyOf,
  asked,
  clause,
  decided,
  destination,
  eccn,
  kind,
  less,
  not,
  orderValueUsd,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { endUser, h200 } from '../740/fixtures.ts';
import { BEFORE_2022, ecfr } from '../acts.ts';

const computer = { kind: 'computer', eccn: '4A090.a' } as const;
const worth = (usd: number) => ({
  quantity: 1,
  unitValue: { amount: String(usd), currency: 'USD' },
  'fact:decided': 'licence-required',
});

export default provision({
  kind: 'duty',
  id: '748.10-PRC-EUS',
  cite: '15 CFR § 748.10(a)',
  title: t('PRC End-User Statement', 'PRC End-User Statement'),
  url: ecfr('748.10'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        clause('licence', 'a licence is required', 'er is een vergunning nodig', decided.is('licence-required')),
        // Note 5: not for Hong Kong. Macau is a destination of its own.
        clause(
          'prc',
          'to mainland China',
          'naar het vasteland van China',
          destination.isIn(less(values('CN'), values('HK'))),
        ),
        anyOf(
          clause('(a)(2)', 'a computer, whatever its value', 'een computer, ongeacht de waarde', kind.is('computer')),
          clause(
            '(a)(3)',
            'another CCL commodity, worth more than US$50,000',
            'een ander goed op de CCL, meer dan US$ 50.000 waard',
            allOf(
              not(eccn.is('EAR99')),
              not(kind.isIn(values('technology', 'software', 'model-weights'))),
              orderValueUsd.above(50_000),
            ),
          ),
        ),
      ),
      effect: {
        duty: 'PRC-EUS',
        due: 'with-application',
        text: t(
          'Let the importer obtain an End-User Statement from MOFCOM for every item of the application that needs a licence. For replacement parts of at most US$75,000 for servicing, a statement by ultimate consignee and purchaser (BIS-711) may take its place (§ 748.11(a)(2)). Orders may not be split to avoid it.',
          'Laat de importeur bij MOFCOM een End-User Statement halen voor elk goed van de aanvraag dat een vergunning nodig heeft. Voor vervangingsdelen van ten hoogste US$ 75.000 voor onderhoud mag een verklaring van eindontvanger en koper (BIS-711) in de plaats komen (§ 748.11(a)(2)). Orders splitsen om dit te ontgaan mag niet.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'CN', item: computer, parties: endUser('CN'), ...worth(20_000) }, '(a)(2)', 'a computer'],
    ['2026-11-21', { to: 'HK', item: computer, parties: endUser('HK'), ...worth(20_000) }, 'no', 'Hong Kong'],
    ['2026-11-21', { to: 'MO', item: computer, parties: endUser('MO'), ...worth(20_000) }, 'no', 'Macau'],
    ['2026-11-21', { to: 'CN', item: h200, parties: endUser('CN'), ...worth(50_000) }, 'no', 'exactly US$50,000'],
    ['2026-11-21', { to: 'CN', item: h200, parties: endUser('CN'), ...worth(50_001) }, '(a)(3)', 'above US$50,000'],
    [
      '2026-11-21',
      { to: 'CN', item: h200, parties: endUser('CN'), 'fact:decided': 'licence-required' },
      'unknown',
      'value not stated',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: computer, parties: endUser('CN'), 'fact:decided': 'free' },
      'no',
      'no licence needed',
    ],
  ),
});
