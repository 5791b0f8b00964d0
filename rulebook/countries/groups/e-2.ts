import { type CountryGroup, t } from '@tolhuis/core/law';
import { standing } from '../membership.ts';

export const E_2: CountryGroup = {
  id: 'E:2',
  title: t('Unilateral embargo', 'Eenzijdig embargo'),
  cite: 'Supplement No. 1 to part 740',
  members: [...standing('CU')],
};
