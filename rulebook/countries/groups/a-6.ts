import { type CountryGroup, t } from '@tolhuis/core/law';
import { MEXICO_CYPRUS_2020 } from '../acts.ts';
import { joined, standing } from '../membership.ts';

export const A_6: CountryGroup = {
  id: 'A:6',
  title: t('Strategic Trade Authorization, second group', 'Strategic Trade Authorization, tweede groep'),
  cite: 'Supplement No. 1 to part 740',
  members: [
    ...standing('AL', 'IL', 'MT', 'SG', 'ZA', 'TW'),
    joined('CY', '2020-12-28', MEXICO_CYPRUS_2020, 'S'),
    joined('MX', '2020-12-28', MEXICO_CYPRUS_2020, 'S'),
  ],
};
