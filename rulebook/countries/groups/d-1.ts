import { type CountryGroup, t } from '@tolhuis/core/law';
import { NICARAGUA_2024 } from '../acts.ts';
import { joined, standing } from '../membership.ts';

export const D_1: CountryGroup = {
  id: 'D:1',
  title: t('National security', 'Nationale veiligheid'),
  cite: 'Supplement No. 1 to part 740',
  members: [
    ...standing(
      'AM',
      'AZ',
      'BY',
      'MM',
      'KH',
      'CN',
      'GE',
      'IQ',
      'KZ',
      'KP',
      'KG',
      'LA',
      'LY',
      'MO',
      'MD',
      'MN',
      'RU',
      'TJ',
      'TM',
      'UZ',
      'VE',
      'VN',
      'YE',
    ),
    joined('NI', '2024-03-15', NICARAGUA_2024, 'S'),
  ],
};
