import { type CountryGroup, t } from '@tolhuis/core/law';
import { BELARUS_2022, CAMBODIA_2021 } from '../acts.ts';
import { joined } from '../membership.ts';

// § 744.22 names Belarus, Burma, Cambodia, China, Russia, Venezuela and the countries of E:1 and E:2.
export const MIEU_COUNTRIES: CountryGroup = {
  id: 'MIEU-countries',
  title: t('Countries of the military-intelligence rule', 'Landen van de regel voor militaire inlichtingen'),
  cite: '15 CFR § 744.22',
  members: [
    joined('BY', '2022-03-02', BELARUS_2022, 'M'),
    { country: 'MM', confidence: 'P' },
    joined('KH', '2021-12-09', CAMBODIA_2021, 'S'),
    { country: 'CN', confidence: 'P' },
    { country: 'RU', confidence: 'P' },
    { country: 'VE', confidence: 'P' },
    { country: 'IR', confidence: 'P' },
    { country: 'KP', confidence: 'P' },
    { country: 'SY', confidence: 'P' },
    { country: 'CU', confidence: 'P' },
  ],
};
