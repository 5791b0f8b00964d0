import { allOf, asked, clause, destination, family, not, provision, t } from '@tolhuis/core/law';
import { diffusionNotEnforced, SUPPLEMENT_5A } from '../740/diffusion.ts';
import { endUser, h100 } from '../740/fixtures.ts';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { forMacauOrD5Entity, MACAU_OR_D5, moves, outsideUs } from '../definitions.ts';

export default provision({
  kind: 'limit',
  id: '742.6-country-allocation',
  cite: '15 CFR § 742.6(b)(10)(iii)(B)-(C)',
  title: t('Country allocation 2025–2027', 'Landentoewijzing 2025–2027'),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2025-01-13',
      until: '2028-01-01',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(
        family.is('a'),
        moves,
        outsideUs,
        clause(
          'country',
          'a country outside Supplement No. 5(a), Macau and D:5',
          'een land buiten Supplement No. 5(a), Macau en D:5',
          allOf(not(destination.isIn(SUPPLEMENT_5A)), not(destination.isIn(MACAU_OR_D5))),
        ),
        not(forMacauOrD5Entity),
      ),
      enforcement: diffusionNotEnforced(),
      effect: {
        limit: 'country-allocation',
        unit: 'TPP',
        amount: 790_000_000,
        per: t('country, cumulative installed base 2025–2027', 'land, totale opgestelde basis 2025–2027'),
        measures: 'evidence.installedBaseTpp',
        counted: { per: ['country'], period: 'to-date', as: 'cap', under: { outcome: 'licence-required' } },
        text: t(
          'Up to 790,000,000 TPP for each country over 2025–2027 (twice that for Supplement No. 5(b), which is empty): presumption of approval below, policy of denial above. There is no public counter.',
          'Tot 790.000.000 TPP per land over 2025–2027 (het dubbele voor Supplement No. 5(b), dat leeg is): presumption of approval eronder, policy of denial erboven. Er is geen openbare teller.',
        ),
      },
    },
  ],
  cases: asked(
    ['2025-01-12', { to: 'IN', item: h100, parties: endUser('IN') }, 'no', 'the day before'],
    ['2025-01-13', { to: 'IN', item: h100, parties: endUser('IN') }, 'state:not-yet-due', 'the first day of the text'],
    [
      '2025-05-14',
      { to: 'IN', item: h100, parties: endUser('IN') },
      'state:not-yet-due',
      'the day before the compliance date',
    ],
    [
      '2025-05-15',
      { to: 'IN', item: h100, parties: endUser('IN') },
      'state:not-enforced',
      'the compliance date that is not enforced',
    ],
    ['2026-11-21', { to: 'IN', item: h100, parties: endUser('IN') }, 'yes', 'India'],
    ['2026-11-21', { to: 'JP', item: h100, parties: endUser('JP') }, 'no', 'Supplement No. 5(a) has no allocation'],
    ['2026-11-21', { to: 'CN', item: h100, parties: endUser('CN') }, 'no', 'D:5 has none either'],
    ['2027-12-31', { to: 'IN', item: h100, parties: endUser('IN') }, 'yes', 'the last day'],
    ['2028-01-01', { to: 'IN', item: h100, parties: endUser('IN') }, 'no', 'the text names 2025–2027'],
  ),
});
