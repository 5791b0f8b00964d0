import {
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  groups,
  meets,
  not,
  provision,
  t,
  usContentPercent,
} from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SCOPE_BEFORE_2022 } from './acts.ts';
import { abroad } from './grounds.ts';

const GROUNDS = [
  '734.3(a)(1)',
  '734.3(a)(2)',
  '734.4(a)',
  '734.9(b)',
  '734.9(e)(1)',
  '734.9(e)(2)',
  '734.9(e)(3)',
  '734.9(e)-affiliates',
  '734.9(f)',
  '734.9(g)',
  '734.9(h)',
  '734.9(i)',
  '734.9(j)',
  '734.9(l)',
] as const;

const terrorist = destination.isIn(groups('E:1', 'E:2'));
/** The complement of § 734.4(c) and (d) for what is foreign-made (§ 734.3(a)(2), asked below), under the paragraph that lets it out. */
const deMinimis = anyOf(
  clause(
    '734.4(c)',
    'at most 10 % controlled US content, to E:1 or E:2',
    'ten hoogste 10 % gecontroleerde Amerikaanse inhoud, naar E:1 of E:2',
    allOf(terrorist, usContentPercent.atMost(10)),
  ),
  clause(
    '734.4(d)',
    'at most 25 % controlled US content, elsewhere',
    'ten hoogste 25 % gecontroleerde Amerikaanse inhoud, elders',
    allOf(not(terrorist), usContentPercent.atMost(25)),
  ),
);

const analyser = (to: string, controlledUsContentPercent: number, facts: Record<string, unknown> = {}) => ({
  from: 'JP',
  to,
  via: [],
  endUse: [],
  item: {
    kind: 'other',
    eccn: '3A992',
    madeInUs: false,
    foreignDirectProduct: false,
    controlledUsContentPercent,
    ...facts,
  },
  parties: [{ role: 'end-user', country: to, headquarters: to, kinds: ['civil'], listed: [] }],
});

// No ground makes it subject: each one must be known not to hold. A fact that is not known leaves it subject.
export default provision({
  kind: 'jurisdiction',
  id: '734.3-not-subject',
  cite: '15 CFR §§ 734.3(a), 734.4, 734.9',
  title: t('Foreign-made, and no ground of jurisdiction holds', 'Elders gemaakt, en geen grond voor toepassing'),
  url: ecfr('734.3'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'P',
      when: clause(
        'no ground',
        'not in or from the United States, not US-origin, de minimis US content, no foreign direct product rule',
        'niet in of uit de Verenigde Staten, niet van Amerikaanse oorsprong, de-minimisinhoud, geen regel voor directe producten',
        allOf(abroad, deMinimis, ...GROUNDS.map((id) => not(meets(id)))),
      ),
      warnings: [
        t(
          'As stated, the item is outside the EAR. The law of the country that it leaves still applies, and General Prohibition 10 where a violation is known. The rules of § 734.9(c), (d) and (k) (military and space items, chip-making equipment) were not asked.',
          'Zoals opgegeven valt het goed buiten de EAR. Het recht van het land van vertrek blijft gelden, en General Prohibition 10 waar een overtreding bekend is. De regels van § 734.9(c), (d) en (k) (militaire en ruimtevaartgoederen, chipmachines) zijn niet gevraagd.',
        ),
      ],
      effect: { result: 'not-subject' },
    },
  ],
  cases: asked(
    ['2026-11-21', analyser('IR', 10), '734.4(c)', 'a Japanese analyser with 10 % to Iran'],
    ['2026-11-21', analyser('IR', 24), 'no', 'more than 10 % to Iran'],
    ['2026-11-21', analyser('VN', 25), '734.4(d)', 'exactly 25 % to Vietnam'],
    ['2026-11-21', analyser('VN', 26), 'no', 'more than 25 %'],
    ['2026-11-21', analyser('IR', 10, { foreignDirectProduct: true }), 'no', 'a direct product to Iran'],
    ['2026-11-21', { ...analyser('VN', 5), via: ['US'] }, 'no', 'through the United States'],
    ['2026-11-21', analyser('VN', 5, { madeInUs: true }), 'no', 'US-origin'],
    [
      '2026-11-21',
      { from: 'JP', to: 'VN', via: [], item: { kind: 'other', eccn: '3A992' } },
      'unknown',
      'origin unknown',
    ],
    ['2026-11-21', { ...analyser('VN', 5), from: 'US' }, 'no', 'leaves the United States'],
    ['2026-11-21', analyser('IR', 10.01), 'no', 'just above 10 % to Iran'],
    ['2026-11-21', analyser('VN', 25.01), 'no', 'just above 25 % to Vietnam'],
  ),
});
