import { type CountryGroup, t } from '@tolhuis/core/law';
import { DIFFUSION_2025 } from '../acts.ts';
import { joined } from '../membership.ts';
import { SUPP_5A } from './supp-5a.ts';

// A name of the press, not of the law: the favoured destinations with the United States.
export const TIER_1: CountryGroup = {
  id: 'tier-1',
  title: t('Tier 1 of January 2025', 'Trede 1 van januari 2025'),
  cite: '90 FR 4544; Supplement No. 5(a) to part 740',
  members: [...SUPP_5A.members, joined('US', '2025-01-13', DIFFUSION_2025, 'P')],
};
