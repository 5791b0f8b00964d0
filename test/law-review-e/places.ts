import {
  A30,
  APPROVAL,
  DENIAL,
  FREE,
  H20,
  H100,
  hbm,
  LICENCE,
  order,
  POLICY_OF_DENIAL,
  TEXT_ONLY,
} from '../law-review-c/ask.ts';
import type { Row } from './ask.ts';

// The machine lists of the dossier (2.5), of 24 September 2026, as they stand there.
const words = (text: string): string[] => text.split(' ');
const D1_D4_D5 = words(
  'AF AM AZ BH BY CD CF CN CU EG ER GE HT IQ IR JO KG KH KP KW KZ LA LB LY MD MM MN MO NI OM PK QA RU SA SD SO SS SY TJ TM UZ VE VN YE ZW',
);
const D5 = words('AF BY MM CF CN CD CU ER HT IR IQ KP LB LY NI RU SO SS SD SY VE ZW');
const EMBARGOED = words('BY RU IR KP CU');
const AT = words('BY RU IR KP SY CU');
const ELSEWHERE = words(
  'AR AU AT BE BG CA HR CZ DK EE FI FR DE GR HU IS IN IE IT JP KR LV LT LU MX NL NZ NO PL PT RO SK SI ZA ES SE CH TR GB AL CY IL MT SG TW MY TH ID BR KE NG PH BD LK CL CO PE MA TN DZ SN GH UY PA CR RS BA',
);
const D = '2026-11-21';

const strict = (country: string): Row[] => {
  const d5 = D5.includes(country) || country === 'MO';
  const embargoed = EMBARGOED.includes(country);
  const policy = embargoed ? POLICY_OF_DENIAL : d5 ? DENIAL : APPROVAL;
  return [
    [`${country}: H100`, order(country, H100, { on: D }), { outcome: LICENCE, eccn: '3A090.a', policy }],
    // Outside Macau and D:5 the policy of .b items is a reading of its own (decision 0004).
    [
      `${country}: A30, nothing held`,
      order(country, A30, { on: D, evidence: {} }),
      { outcome: LICENCE, eccn: '3A090.b', ...(d5 ? { policy } : {}) },
    ],
    [
      `${country}: memory`,
      order(country, hbm(3), { on: D }),
      d5 ? { outcome: LICENCE, policy } : { outcome: FREE, eccn: '3A090.c' },
    ],
    [
      `${country}: H20`,
      order(country, H20, { on: D }),
      { outcome: AT.includes(country) ? LICENCE : FREE, eccn: '3A991.p' },
    ],
    [
      `${country}: H100 in 2024`,
      order(country, H100, { on: '2024-06-01' }),
      { outcome: LICENCE, ...(embargoed || (d5 && country !== 'SY') ? { policy } : {}) },
    ],
    [
      `${country}: a parent there, A30 to Brazil`,
      order('BR', A30, { on: D, parent: country, evidence: {} }),
      d5 ? { outcome: LICENCE, policy: DENIAL } : { outcome: FREE },
    ],
    [
      `${country}: a parent there, H100 to Germany`,
      order('DE', H100, { on: D, parent: country, evidence: {} }),
      d5 ? { outcome: LICENCE, policy: DENIAL } : { outcome: TEXT_ONLY },
    ],
  ];
};
const lenient = (country: string): Row[] => [
  [`${country}: H100`, order(country, H100, { on: D }), { outcome: TEXT_ONLY, eccn: '3A090.a' }],
  [`${country}: A30`, order(country, A30, { on: D }), { outcome: FREE, eccn: '3A090.b' }],
  [`${country}: memory`, order(country, hbm(3), { on: D }), { outcome: FREE, eccn: '3A090.c' }],
  [`${country}: H20`, order(country, H20, { on: D }), { outcome: FREE, eccn: '3A991.p' }],
];
export const PLACES: readonly Row[] = [...D1_D4_D5.flatMap(strict), ...ELSEWHERE.flatMap(lenient)];
