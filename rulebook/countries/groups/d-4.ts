import { type CountryGroup, t } from '@tolhuis/core/law';
import { UAE_2026 } from '../acts.ts';
import { left, standing } from '../membership.ts';

export const D_4: CountryGroup = {
  id: 'D:4',
  title: t('Missile technology', 'Rakettechnologie'),
  cite: 'Supplement No. 1 to part 740',
  members: [
    ...standing(
      'BH',
      'BY',
      'CN',
      'EG',
      'IR',
      'IQ',
      'IL',
      'JO',
      'KP',
      'KW',
      'LB',
      'LY',
      'MO',
      'OM',
      'PK',
      'QA',
      'RU',
      'SA',
      'SY',
      'VE',
      'YE',
    ),
    left('AE', '2026-07-10', UAE_2026, 'P'),
  ],
};
