import { allOf, asked, family, notEncoded, provision, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { moves } from '../definitions.ts';
import { notEmbargoed, noUnverifiedParty } from './bars.ts';
import { endUser, h100 } from './fixtures.ts';

export default provision({
  kind: 'exception',
  id: '740.9-TMP',
  cite: '15 CFR § 740.9(a)(6) (License Exception TMP)',
  title: t(
    'Temporary: inspection, test, calibration and repair (TMP)',
    'Tijdelijk: inspectie, test, kalibratie en herstel (TMP)',
  ),
  url: ecfr('740.9'),
  versions: [
    {
      // One of the exceptions that § 740.2(a)(9)(ii) leaves open; the paragraph itself is older than this rulebook.
      from: '2022-10-21',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        moves,
        family.isIn(values('a', 'b', 'c')),
        notEncoded(
          '§ 740.9(a)(6): that the item goes abroad only for inspection, test, calibration or repair, without an order, and returns, is not a fact of the question',
          '§ 740.9(a)(6): dat het goed alleen voor inspectie, test, kalibratie of reparatie naar het buitenland gaat, zonder bestelling, en terugkomt, is geen feit van de vraag',
        ),
        noUnverifiedParty,
        notEmbargoed,
      ),
      effect: {
        exception: 'TMP',
        covers: [
          '742.6(a)(6)-2022',
          '742.6(a)(6)(iii)-2023',
          '742.6(a)(6)(iii)(A)',
          '742.6(a)(6)(iii)(B)',
          '742.6(a)(6)(i)(B)',
          // § 744.23(c): (a)(3)(i) yields to the exceptions that § 740.2(a)(9)(ii) names.
          '744.23(a)(3)(i)(A)',
          '744.23(a)(3)(i)(B)',
        ],
      },
    },
  ],
  cases: asked(
    ['2022-10-20', { to: 'CN', item: h100, parties: endUser('CN') }, 'no', 'before the controls that it could relieve'],
    ['2022-10-21', { to: 'CN', item: h100, parties: endUser('CN') }, 'unknown', 'the first day'],
    [
      '2026-11-21',
      { to: 'CN', item: h100, parties: endUser('CN') },
      'unknown',
      'the purpose is not a fact: it never frees',
    ],
    ['2026-11-21', { to: 'IR', item: h100, parties: endUser('IR') }, 'no', 'embargo'],
  ),
});
