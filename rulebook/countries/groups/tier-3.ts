import { type CountryGroup, t } from '@tolhuis/core/law';
import { D_5 } from './d-5.ts';

// A name of the press, not of the law: D:5 and Macau. Tier 2 is every other country.
export const TIER_3: CountryGroup = {
  id: 'tier-3',
  title: t('Tier 3 of January 2025', 'Trede 3 van januari 2025'),
  cite: '90 FR 4544; Supplement No. 1 to part 740',
  members: [...D_5.members, { country: 'MO', confidence: 'P' }],
};
