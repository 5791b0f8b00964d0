import { type CountryGroup, t } from '@tolhuis/core/law';
import { SUDAN_2021 } from '../acts.ts';
import { left, standing } from '../membership.ts';

export const E_1: CountryGroup = {
  id: 'E:1',
  title: t('Terrorist-supporting countries', 'Landen die terrorisme steunen'),
  cite: 'Supplement No. 1 to part 740',
  members: [...standing('IR', 'KP', 'SY'), left('SD', '2021-01-14', SUDAN_2021, 'M')],
};
