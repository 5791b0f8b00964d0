import { type CountryGroup, t } from '@tolhuis/core/law';

// § 740.7(d)(1), as it stood on 24 September 2026. Kosovo is on it too, and has no code in ISO 3166-1.
const LISTED =
  'AF DZ AD AO AM AZ BH BY BA MM KH CN KM DJ EG GE IN IQ IL JO KZ KW KG LA LB LY MO MK MR MD MN ME MA OM PK QA RU SA RS SD TJ TN TM UA AE UZ VU VN YE';

export const COMPUTER_TIER_3: CountryGroup = {
  id: 'Computer-Tier-3',
  title: t('Computer Tier 3', 'Computer Tier 3'),
  cite: '15 CFR § 740.7(d)(1)',
  members: LISTED.split(' ').map((country) => ({ country, confidence: 'P' })),
};
