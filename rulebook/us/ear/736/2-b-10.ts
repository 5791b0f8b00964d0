import { allOf, asked, designedInD5, family, provision, some, t, values } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { GUIDANCE_2025 } from '../acts-end-user.ts';
import { buyer, h20, h100, party } from '../fixtures.ts';

const chinese = [party('designer', 'CN'), ...buyer('MY')];

export default provision({
  kind: 'red-flag',
  id: '736.2(b)(10)',
  cite: '15 CFR § 736.2(b)(10) and BIS guidance of 13 May 2025',
  title: t(
    'General Prohibition Ten: 3A090-class chips designed in Macau or D:5',
    'Algemeen verbod tien: chips van klasse 3A090 ontworpen in Macau of D:5',
  ),
  url: ecfr('736.2'),
  versions: [
    {
      from: '2025-05-13',
      by: GUIDANCE_2025,
      confidence: 'S',
      when: allOf(family.isIn(values('a', 'b')), some('ic', designedInD5)),
      warnings: [
        t(
          'Guidance, not a rule. It names Ascend 910B, 910C and 910D, anywhere in the world; getting a part for analysis only is tolerated.',
          'Een richtsnoer, geen regel. Het noemt Ascend 910B, 910C en 910D, waar ook ter wereld; een exemplaar alleen om te onderzoeken wordt geduld.',
        ),
      ],
      effect: {
        flag: 'gp10-chinese-3a090',
        level: 'hold',
        whenKnown: true, // General Prohibition Ten binds those who act with knowledge
        text: t(
          'BIS presumes that such a chip was made abroad with US technology and without the licence that needs. Buying, using, moving, financing or servicing it with that knowledge breaks General Prohibition Ten: have the maker’s licence shown.',
          'BIS neemt aan dat zo’n chip in het buitenland met Amerikaanse technologie is gemaakt zonder de vergunning die daarvoor nodig is. Kopen, gebruiken, vervoeren, financieren of onderhouden met die kennis schendt algemeen verbod tien: laat de vergunning van de maker zien.',
        ),
      },
    },
  ],
  cases: asked(
    ['2025-05-12', { to: 'MY', item: h100, parties: chinese }, 'no', 'the day before the guidance'],
    ['2025-05-13', { to: 'MY', item: h100, parties: chinese }, 'yes', 'a Chinese design of 3A090 class'],
    ['2026-11-21', { to: 'MY', item: h20, parties: chinese }, 'no', 'below 3A090'],
    [
      '2026-11-21',
      { to: 'MY', item: h100, parties: [party('designer', 'US'), ...buyer('MY')] },
      'no',
      'an American design',
    ],
    ['2026-11-21', { to: 'MY', item: h100, parties: buyer('MY') }, 'unknown', 'designer not known'],
    [
      '2026-11-21',
      {
        activity: 'remote-access',
        to: 'MY',
        item: h100,
        parties: [party('designer', 'CN'), party('remote-user', 'MY')],
      },
      'yes',
      'renting it out is using it',
    ],
  ),
});
