import { allOf, asked, endUse, family, provision, role, some, t, values } from '@tolhuis/core/law';
import { ecfrPart } from '../acts.ts';
import { GUIDANCE_2025 } from '../acts-end-user.ts';
import { headquarteredInMacauOrD5, moves } from '../definitions.ts';
import { buyer, h20, h100, party } from '../fixtures.ts';

const sold = (tenant: string, use: string) => ({
  to: 'MY',
  item: h100,
  parties: [...buyer('MY'), party('remote-user', tenant)],
  endUse: [use],
});

export default provision({
  kind: 'red-flag',
  id: '744-export-training',
  cite: 'BIS policy statement of 13 May 2025 (15 CFR §§ 744.6, 744.22, 744.23)',
  title: t(
    'Sold to a provider that trains models for a party of Macau or D:5',
    'Verkocht aan een aanbieder die modellen traint voor een partij uit Macau of D:5',
  ),
  url: ecfrPart(744),
  versions: [
    {
      from: '2025-05-13',
      by: GUIDANCE_2025,
      confidence: 'S',
      when: allOf(
        moves,
        family.isIn(values('a', 'b')),
        endUse.is('frontier-model-training'),
        some('party', headquarteredInMacauOrD5, role.is('remote-user')),
      ),
      effect: {
        flag: 'training-for-d5',
        level: 'warning',
        text: t(
          'A tenant headquartered in Macau or D:5 will train models on these items. A licence is needed with knowledge that the models serve weapons of mass destruction or military intelligence (§§ 744.6, 744.22, 744.23): find out for what they are trained, and keep what you found.',
          'Een huurder met hoofdkantoor in Macau of D:5 gaat hier modellen op trainen. Een vergunning is nodig bij kennis dat die modellen massavernietigingswapens of militaire inlichtingen dienen (§§ 744.6, 744.22, 744.23): zoek uit waarvoor ze worden getraind, en bewaar wat u vond.',
        ),
      },
    },
  ],
  cases: asked(
    ['2025-05-12', sold('CN', 'frontier-model-training'), 'no', 'the day before'],
    ['2025-05-13', sold('CN', 'frontier-model-training'), 'yes', 'a Chinese tenant'],
    ['2026-11-21', sold('MO', 'frontier-model-training'), 'yes', 'Macau'],
    ['2026-11-21', sold('GB', 'frontier-model-training'), 'no', 'a British tenant'],
    ['2026-11-21', sold('CN', 'inference'), 'no', 'no training'],
    ['2026-11-21', { ...sold('CN', 'frontier-model-training'), item: h20 }, 'no', 'not an advanced item'],
  ),
});
