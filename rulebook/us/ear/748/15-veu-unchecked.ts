import { allOf, asked, authorisation, decided, provision, some, t, values } from '@tolhuis/core/law';
import { endUser, h100, party } from '../740/fixtures.ts';
import { DC_VEU_2024, ecfr } from '../acts.ts';
import { moves } from '../definitions.ts';

const holder = (kind: string) =>
  ['ultimate-consignee', 'end-user'].map((r) => party(r, 'IN', 'IN', { authorisations: [kind] }));
const asksLicence = { to: 'IN', item: h100, 'fact:decided': 'licence-required' };

export default provision({
  kind: 'red-flag',
  id: '748.15-VEU-unchecked',
  cite: '15 CFR § 748.15; Supplement No. 7 to part 748',
  title: t('A stated VEU authorisation that is not checked', 'Een opgegeven VEU-toelating die niet is gecontroleerd'),
  url: ecfr('748.15'),
  versions: [
    {
      // The general authorisation is older than the one for data centres; what is said of both holds from here on.
      from: '2024-10-02',
      by: DC_VEU_2024,
      confidence: 'P',
      when: allOf(
        moves,
        decided.is('licence-required'),
        some('party', authorisation.isIn(values('general-veu', 'data-center-veu', 'uveu', 'nveu'))),
      ),
      effect: {
        flag: 'veu-not-checked',
        level: 'warning',
        whenKnown: true,
        text: t(
          'A VEU authorisation is stated, and it frees nothing here: whether item, site, quantity and consignee are within it could not be checked, since the entries of Supplement No. 7 to part 748 are not modelled. Decide by hand, with the letter of authorisation.',
          'Er is een VEU-toelating opgegeven, en zij maakt hier niets vrij: of goed, locatie, hoeveelheid en ontvanger erbinnen vallen kon niet worden gecontroleerd, want de vermeldingen van Supplement No. 7 bij deel 748 zijn niet gemodelleerd. Beslis met de hand, met de toelatingsbrief.',
        ),
      },
    },
  ],
  cases: asked(
    ['2024-10-01', { ...asksLicence, parties: holder('nveu') }, 'no', 'the day before'],
    ['2024-10-02', { ...asksLicence, parties: holder('data-center-veu') }, 'yes', 'the first day'],
    ['2026-11-21', { ...asksLicence, parties: holder('uveu') }, 'yes', 'a universal authorisation'],
    ['2026-11-21', { ...asksLicence, parties: holder('nveu') }, 'yes', 'a national one'],
    ['2026-11-21', { ...asksLicence, parties: holder('general-veu') }, 'yes', 'a general one'],
    ['2026-11-21', { ...asksLicence, parties: holder('uae-supplement-8') }, 'no', 'an approval of another kind'],
    ['2026-11-21', { ...asksLicence, parties: endUser('IN', 'IN', { authorisations: [] }) }, 'no', 'none is held'],
    [
      '2026-11-21',
      { ...asksLicence, 'fact:decided': 'free', parties: holder('nveu') },
      'no',
      'free without one: nothing hangs on it',
    ],
  ),
});
