import type { CountryGroup } from '@tolhuis/core/law';
import { A_1 } from './groups/a-1.ts';
import { A_5 } from './groups/a-5.ts';
import { A_6 } from './groups/a-6.ts';
import { COMPUTER_TIER_3 } from './groups/computer-tier-3.ts';
import { D_1 } from './groups/d-1.ts';
import { D_3 } from './groups/d-3.ts';
import { D_4 } from './groups/d-4.ts';
import { D_5 } from './groups/d-5.ts';
import { E_1 } from './groups/e-1.ts';
import { E_2 } from './groups/e-2.ts';
import { MEU_COUNTRIES } from './groups/meu-countries.ts';
import { MIEU_COUNTRIES } from './groups/mieu-countries.ts';
import { SUPP_5A } from './groups/supp-5a.ts';
import { TIER_1 } from './groups/tier-1.ts';
import { TIER_3 } from './groups/tier-3.ts';

export { COUNTRIES } from './names.ts';

/** Every country group that rules ask about, with dated members. */
export const GROUPS: readonly CountryGroup[] = [
  A_1,
  A_5,
  A_6,
  D_1,
  D_3,
  D_4,
  D_5,
  E_1,
  E_2,
  SUPP_5A,
  MEU_COUNTRIES,
  MIEU_COUNTRIES,
  TIER_1,
  TIER_3,
  COMPUTER_TIER_3,
];
