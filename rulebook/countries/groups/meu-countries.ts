import { type CountryGroup, t } from '@tolhuis/core/law';
import { BELARUS_2022, CAMBODIA_2021, NICARAGUA_2024 } from '../acts.ts';
import { joined } from '../membership.ts';

/**
 * Every country that § 744.21 names. For Belarus and Russia it reaches all items, for the others those of Supplement
 * No. 2 to part 744: the rule says which, this set only who.
 */
export const MEU_COUNTRIES: CountryGroup = {
  id: 'MEU-countries',
  title: t('Countries of the military end-use rule', 'Landen van de regel voor militair eindgebruik'),
  cite: '15 CFR § 744.21',
  members: [
    { country: 'CN', confidence: 'P' },
    { country: 'VE', confidence: 'P' },
    { country: 'MM', confidence: 'P' },
    joined('KH', '2021-12-09', CAMBODIA_2021, 'S'),
    joined('NI', '2024-03-15', NICARAGUA_2024, 'S'),
    { country: 'RU', confidence: 'P' },
    joined('BY', '2022-03-02', BELARUS_2022, 'M'),
  ],
};
