import {
  activity,
  allOf,
  anyOf,
  asked,
  clause,
  datacenterA,
  daysSinceNacNotice,
  destination,
  family,
  nacObjection,
  not,
  provision,
  purchaseOrder,
  t,
  values,
} from '@tolhuis/core/law';
import { AC_2023, CORRECTIONS_2024, ecfr } from '../acts.ts';
import { forMacauOrD5Entity, MACAU_OR_D5 } from '../definitions.ts';

const eligibleItem = clause(
  'item',
  'in 3A090.a or .b, 4A090 or .z, and not a data-centre item that meets 3A090.a',
  'in 3A090.a of .b, 4A090 of .z, en geen datacentergoed dat aan 3A090.a voldoet',
  allOf(family.isIn(values('a', 'b')), not(datacenterA)),
);
const notice = clause(
  'notice',
  'notification filed 25 calendar days ago or more, and BIS has not objected',
  'melding ten minste 25 kalenderdagen geleden ingediend, en BIS heeft geen bezwaar gemaakt',
  allOf(daysSinceNacNotice.atLeast(25), not(nacObjection)),
);
const a30 = {
  kind: 'integrated-circuit',
  tpp: 2640,
  performanceDensity: 3.196,
  designedOrMarketedForDatacenters: true,
} as const;
const rtx4090 = {
  kind: 'integrated-circuit',
  tpp: 5285,
  performanceDensity: 8.68,
  designedOrMarketedForDatacenters: false,
} as const;
const h100 = {
  kind: 'integrated-circuit',
  tpp: 15832,
  performanceDensity: 19.45,
  designedOrMarketedForDatacenters: true,
} as const;
const chinese = [
  {
    role: 'end-user',
    country: 'CN',
    headquarters: 'CN',
    ultimateParentHeadquarters: 'CN',
    kinds: ['civil'],
    listed: [],
  },
];
const filed = (filedOn: string, objection = false) => ({
  nacNotification: { filedOn, objection },
  purchaseOrder: true,
});

export default provision({
  kind: 'exception',
  id: '740.8-NAC',
  cite: '15 CFR § 740.8 (License Exception NAC)',
  title: t('Notified Advanced Computing', 'Gemelde geavanceerde rekenschakelingen (NAC)'),
  url: ecfr('740.8'),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'S',
      when: allOf(
        eligibleItem,
        clause('order', 'written purchase order', 'schriftelijke bestelling', purchaseOrder),
        anyOf(
          allOf(anyOf(destination.isIn(MACAU_OR_D5), forMacauOrD5Entity), notice),
          allOf(not(destination.isIn(MACAU_OR_D5)), not(forMacauOrD5Entity)),
        ),
      ),
      effect: { exception: 'NAC', covers: ['742.6(a)(6)(iii)-2023', '744.23(a)(3)(i)(A)'] },
    },
    {
      from: '2024-04-04',
      by: CORRECTIONS_2024,
      confidence: 'P',
      when: allOf(
        eligibleItem,
        activity.isIn(values('export', 'reexport')),
        anyOf(destination.isIn(MACAU_OR_D5), forMacauOrD5Entity),
        clause('order', 'written purchase order', 'schriftelijke bestelling', purchaseOrder),
        notice,
      ),
      effect: {
        exception: 'NAC',
        covers: ['742.6(a)(6)(iii)-2023', '742.6(a)(6)(iii)(A)', '742.6(a)(6)(iii)(B)', '744.23(a)(3)(i)(A)'],
      },
    },
  ],
  cases: asked(
    [
      '2023-11-16',
      { to: 'CN', item: rtx4090, parties: chinese, evidence: filed('2023-10-01') },
      'no',
      'not in force yet',
    ],
    [
      '2024-02-01',
      { to: 'CN', item: rtx4090, parties: chinese, evidence: filed('2024-01-02') },
      'yes',
      '30 days after the notice',
    ],
    [
      '2026-11-21',
      { to: 'CN', activity: 'export', item: a30, parties: chinese, evidence: filed('2026-10-27') },
      'yes',
      'day 25',
    ],
    [
      '2026-11-21',
      { to: 'CN', activity: 'export', item: a30, parties: chinese, evidence: filed('2026-10-28') },
      'no',
      'day 24',
    ],
    [
      '2026-11-21',
      { to: 'CN', activity: 'export', item: a30, parties: chinese, evidence: filed('2026-10-01', true) },
      'no',
      'BIS objected',
    ],
    ['2026-11-21', { to: 'CN', activity: 'export', item: a30, parties: chinese }, 'unknown', 'no evidence stated'],
    [
      '2026-11-21',
      { to: 'CN', activity: 'export', item: h100, parties: chinese, evidence: filed('2026-10-01') },
      'no',
      'a data-centre .a item',
    ],
    [
      '2026-11-21',
      { to: 'CN', activity: 'in-country-transfer', item: a30, parties: chinese, evidence: filed('2026-10-01') },
      'no',
      'transfers inside China are for ACA',
    ],
  ),
});
