import { allOf, asked, family, notEncoded, provision, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { moves } from '../definitions.ts';
import { notEmbargoed, noUnverifiedParty } from './bars.ts';
import { endUser, h100 } from './fixtures.ts';

export default provision({
  kind: 'exception',
  id: '740.10-RPL',
  cite: '15 CFR § 740.10 (License Exception RPL)',
  title: t('Servicing and one-for-one replacement (RPL)', 'Onderhoud en vervanging één op één (RPL)'),
  url: ecfr('740.10'),
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
          '§ 740.10: that it comes back from servicing, or replaces one for one, free of charge and without improving it, what was exported under a licence or authorisation and proved defective (not worn out, not for stock), and that the old one is destroyed or returned, is not a fact of the question',
          '§ 740.10: dat het terugkomt van onderhoud, of één voor één, kosteloos en zonder verbetering vervangt wat onder een vergunning of toelating is uitgevoerd en gebrekkig bleek (niet versleten, niet voor voorraad), en dat het oude is vernietigd of teruggestuurd, is geen feit van de vraag',
        ),
        noUnverifiedParty,
        notEmbargoed,
      ),
      effect: {
        exception: 'RPL',
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
      'one-for-one is not a fact: it never frees',
    ],
    ['2026-11-21', { to: 'SY', item: h100, parties: endUser('SY') }, 'no', 'E:1'],
  ),
});
