import { allOf, asked, family, opaqueOwnership, provision, some, t, values } from '@tolhuis/core/law';
import { DECISIVE_ROLE } from '../ear/definitions.ts';
import { CASES, NOT_LAW } from './typology.ts';

const h100 = {
  kind: 'integrated-circuit',
  tpp: 15832,
  performanceDensity: 19.45,
  designedOrMarketedForDatacenters: true,
} as const;
const buyer = (more: object) => [{ role: 'end-user', country: 'MY', headquarters: 'MY', ...more }];

export default provision({
  kind: 'red-flag',
  id: 'typology-t8-opaque-ownership',
  cite: 'diversion pattern T8',
  title: t('Nobody can say who owns the buyer', 'Niemand kan zeggen van wie de koper is'),
  url: CASES.url!,
  versions: [
    {
      from: '2022-10-21',
      by: CASES,
      confidence: 'S',
      when: allOf(family.isIn(values('a', 'b')), some('party', opaqueOwnership, DECISIVE_ROLE)),
      effect: {
        flag: 'hidden-parent',
        level: 'warning',
        text: t(
          'An owner or a parent is stated to be unknown: get dated proof of ownership up to the ultimate parent.',
          'Een eigenaar of moeder is als onbekend opgegeven: vraag gedateerd bewijs van eigendom tot en met de uiteindelijke moeder.',
        ),
      },
      warnings: NOT_LAW,
    },
  ],
  cases: asked(
    [
      '2022-10-20',
      { to: 'MY', item: { ...h100, ioBandwidthGBps: 900 }, parties: buyer({ ultimateParentHeadquarters: null }) },
      'no',
      'before the first control',
    ],
    [
      '2022-10-21',
      { to: 'MY', item: { ...h100, ioBandwidthGBps: 900 }, parties: buyer({ ultimateParentHeadquarters: null }) },
      'yes',
      'the first day of 3A090',
    ],
    [
      '2026-10-15',
      { to: 'MY', item: h100, parties: buyer({ ultimateParentHeadquarters: null }) },
      'yes',
      'the parent is stated to be unknown',
    ],
    [
      '2026-10-15',
      { to: 'MY', item: h100, parties: buyer({ ultimateParentHeadquarters: 'MY', owners: [{ sharePercent: null }] }) },
      'yes',
      'a share is unknown',
    ],
    ['2026-10-15', { to: 'MY', item: h100, parties: buyer({ ultimateParentHeadquarters: 'MY' }) }, 'no', 'stated'],
    [
      '2026-10-15',
      { to: 'MY', item: { ...h100, tpp: 900 }, parties: buyer({ ultimateParentHeadquarters: null }) },
      'no',
      'not a controlled chip',
    ],
  ),
});
