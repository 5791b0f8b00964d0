// The decision procedure of the regulation, written a second time and as briefly as it goes, for civil, screened buyers with
// no end use of part 744. It shares nothing with the rulebook: not the groups, not the conditions, not their order. Sources:
// §§ 740.8, 742.6(a)(6), (b)(1), (b)(10), 744.23(a)(3), (d), part 746, Supplement No. 1 to part 740 (24 September 2026).

const list = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));
const D1 = list('AM AZ BY MM KH CN GE IQ KZ KP KG LA LY MO MD MN NI RU TJ TM UZ VE VN YE');
const D4 = list('BH BY CN EG IR IQ IL JO KP KW LB LY MO OM PK QA RU SA SY VE YE');
const D5 = list('AF BY MM CF CN CD CU ER HT IR IQ KP LB LY NI RU SO SS SD SY VE ZW');
const A5 = list(
  'AR AU AT BE BG CA HR CZ DK EE FI FR DE GR HU IS IN IE IT JP KR LV LT LU NL NZ NO PL PT RO SK SI ES SE CH TR AE GB',
);
const A6 = list('AL CY IL MT MX SG ZA TW');
/** Whose place in a group the sources do not settle for some of the days asked about. */
export const UNSETTLED = list('ET CY');

export type Case = {
  readonly on: string;
  readonly to: string;
  readonly home: string;
  readonly item: 'h100' | 'rtx4090' | 'a30' | 'hbm' | 'h20' | 'ear99';
  readonly activity: 'export' | 'reexport' | 'in-country-transfer';
  readonly holds: 'nothing' | 'order' | 'order and notice';
};
/** `outcome`: one of these. `policy`: where the text leaves one. */
export type Answer = { readonly outcome: readonly string[]; readonly policy?: string };

const china = (country: string): string => (country === 'HK' ? 'CN' : country);
/** § 772.1: the territories and possessions are the United States. */
const HOME = ['US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI'];
const licence = (policy?: string): Answer => ({ outcome: ['licence-required'], ...(policy ? { policy } : {}) });
const DENIED = 'presumption-of-denial';
const only = (outcome: string): Answer => ({ outcome: [outcome] });

const EMBARGOED = ['CU', 'KP', 'IR', 'SY', 'RU', 'BY'];

/**
 * The answer of the regulation, or nothing where it hangs on what the sources do not tell (Iran's EAR99, older tariff lists). It
 * goes by the destination; whoever has his home in an embargoed country is for a person to decide, where no licence is asked.
 */
export function oracle(asked: Case): Answer | undefined {
  const answer = byDestination(asked);
  const { to, home } = asked;
  const elsewhere = EMBARGOED.includes(home) && home !== to && !HOME.includes(to);
  return answer && elsewhere && !answer.outcome.includes('licence-required') ? only('hold') : answer;
}

function byDestination(asked: Case): Answer | undefined {
  const { on, item, activity, holds } = asked;
  const [to, home] = [china(asked.to), china(asked.home)];
  const uaeLeft = on >= '2026-07-10';
  const d4 = D4.has(to) || (to === 'AE' && !uaeLeft);
  const a5a6 = (A5.has(to) && (to !== 'AE' || uaeLeft)) || A6.has(to);
  const d5 = (c: string): boolean => c === 'MO' || (c === 'KH' && on < '2025-11-07') || D5.has(c);
  const inD = D1.has(to) || d4 || d5(to);
  const dset = inD && !a5a6;
  const hq5 = d5(home);
  if (HOME.includes(to)) return only('not-an-export');

  // What it is on that day.
  const first = on < '2023-11-17';
  const later = on >= '2025-01-13';
  const family = item === 'h100' || (item === 'rtx4090' && !first) ? 'a' : item === 'a30' && !first ? 'b' : item;

  // Part 746.
  const listed = item !== 'ear99';
  if (to === 'IR' && !listed) return undefined;
  if (['RU', 'BY'].includes(to) && !listed && on < '2023-05-19') return undefined;
  if (to === 'SY' && !listed && on >= '2025-09-02' && activity !== 'in-country-transfer')
    return only('exception-available');
  const embargo = EMBARGOED.includes(to);
  const iraq = to === 'IQ' && ['a', 'b', 'hbm'].includes(family);

  // Regional stability.
  let required = false;
  let textOnly = false;
  if (family === 'a') {
    required = first ? to === 'CN' || (to === 'MO' && on >= '2023-01-17') : dset || hq5;
    if (to === 'AE' && uaeLeft) required = true;
    textOnly = !required && on >= '2025-05-15';
    if (!first && !later && inD && a5a6 && hq5) return { outcome: ['hold', 'licence-required'] };
  }
  if (family === 'b') {
    if (hq5 && inD && a5a6) return only('hold');
    required = dset || hq5 || (to === 'AE' && uaeLeft);
  }
  if (family === 'hbm') {
    if (on < '2024-12-02') return undefined;
    required = on >= '2024-12-31' && (d5(to) || hq5);
  }

  // § 740.8, one exception until 4 April 2024; no embargo, no § 746.3.
  const eligible = (item === 'rtx4090' || item === 'a30') && !first && !embargo && !iraq;
  const towards = d5(to) || hq5;
  const covered =
    on < '2024-04-04' || !(d5(to) && activity === 'in-country-transfer')
      ? towards
        ? holds === 'order and notice' && (on < '2024-04-04' || activity !== 'in-country-transfer')
        : holds !== 'nothing'
      : holds !== 'nothing';
  if (eligible && required && covered) return only('exception-available');
  if (eligible && textOnly && covered) return { outcome: ['exception-available', 'licence-not-enforced'] };
  if (!required && !embargo && !iraq) return only(textOnly ? 'licence-not-enforced' : 'no-licence-required');

  // Review policy: the strictest.
  if (['CU', 'KP', 'IR', 'RU', 'BY'].includes(to)) return licence('policy-of-denial');
  if (to === 'SY' || to === 'IQ' || !required) return licence();
  if (family === 'hbm') return licence(hq5 ? DENIED : 'presumption-of-approval');
  if (first) return licence();
  if (later) return licence(towards ? DENIED : family === 'a' ? 'presumption-of-approval' : 'case-by-case');
  if (item === 'rtx4090') return licence(towards ? 'case-by-case' : undefined);
  return licence(towards ? DENIED : 'presumption-of-approval');
}
