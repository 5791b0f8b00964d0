import { activity, allOf, anyOf, asked, clause, endUse, provision, some, t, values } from '@tolhuis/core/law';
import { ecfrPart } from '../acts.ts';
import { GUIDANCE_2025 } from '../acts-end-user.ts';
import { headquarteredInMacauOrD5 } from '../definitions.ts';
import { USER_ROLE } from '../definitions-end-user.ts';
import { h100, party } from '../fixtures.ts';

const rented = allOf(
  activity.isIn(values('remote-access', 'us-person-support')),
  some('party', headquarteredInMacauOrD5, USER_ROLE),
);
const rent = (endUses: string[] | undefined, country = 'CN') => ({
  activity: 'remote-access',
  to: country,
  item: h100,
  parties: [party('exporter', 'SG'), party('remote-user', country)],
  ...(endUses === undefined ? {} : { endUse: endUses }),
});

export default provision({
  kind: 'red-flag',
  id: '744-remote-training',
  cite: 'BIS policy statement of 13 May 2025 (15 CFR §§ 744.6, 744.22, 744.23)',
  title: t(
    'Compute for parties headquartered in Macau or D:5, for a use of concern',
    'Rekenkracht voor partijen met hoofdkantoor in Macau of D:5, voor een zorgwekkend gebruik',
  ),
  url: ecfrPart(744),
  versions: [
    {
      from: '2025-05-13',
      by: GUIDANCE_2025,
      confidence: 'S',
      when: allOf(
        rented,
        clause(
          'use',
          'known to be for military use, weapons of mass destruction, a supercomputer or chip making; or support by a US person for training frontier models',
          'bekend als voor militair gebruik, massavernietigingswapens, een supercomputer of chipfabricage; of steun van een Amerikaanse persoon aan het trainen van grensverleggende modellen',
          anyOf(
            // The statement names support by US persons for training; of renting out compute for it red flag 28 warns.
            allOf(activity.is('us-person-support'), endUse.is('frontier-model-training')),
            endUse.isIn(
              values(
                'military',
                'military-intelligence',
                'wmd',
                'nuclear',
                'missile',
                'chemical-biological',
                'supercomputer',
                'advanced-node-fab',
                'sme-development',
              ),
            ),
          ),
        ),
      ),
      effect: {
        flag: 'remote-training',
        level: 'hold',
        text: t(
          'Renting out compute is no export, and support needs no goods, but with knowledge of such a use for a party headquartered in Macau or D:5 a licence may be needed. A person must decide.',
          'Rekenkracht verhuren is geen uitvoer en steun vraagt geen goederen, maar met kennis van zo’n gebruik voor een partij met hoofdkantoor in Macau of D:5 kan een vergunning nodig zijn. Een mens moet beslissen.',
        ),
      },
    },
  ],
  cases: asked(
    ['2025-05-12', rent(['military']), 'no', 'the day before'],
    ['2025-05-13', rent(['military']), 'yes', 'military use'],
    ['2026-11-21', rent(['supercomputer']), 'yes', 'a supercomputer'],
    ['2026-11-21', rent(['inference']), 'no', 'ordinary use'],
    ['2026-11-21', rent(['frontier-model-training']), 'no', 'renting out for training: see red flag 28'],
    [
      '2026-11-21',
      { ...rent(['frontier-model-training']), activity: 'us-person-support' },
      'yes',
      'a US person helps to train',
    ],
    ['2026-11-21', rent(undefined), 'unknown', 'use not stated'],
    ['2026-11-21', rent(['military'], 'GB'), 'no', 'a British tenant'],
  ),
});
