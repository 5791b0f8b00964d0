import type { Listing, Owner, Party } from '@tolhuis/core/contract';
import type { Random } from './random.ts';

export const COUNTRIES = [
  ...'US CN HK MO DE NL GB JP TW KR SG MY TH AE SA QA IN IL TR RU BY IR KP SY CU VE KH PK VN MX CH BR'.split(' '),
  ...'AM GE KZ IQ LB ZW AF UA CY ET NI SD EG JO ID PL AU CA'.split(' '),
];
const PROGRAMS = ['RUSSIA-EO14024', 'IRAN', 'NPWMD', 'SDGT', 'FTO', 'CUBA'];
export const LISTS = 'EL DPL UVL MEU SDN ISN CMIC MIEU SSI DTC 1260H UFLPA CAP PLC MBS OWN'.split(' ');
const POLICIES = ['presumption-of-denial', 'policy-of-denial', 'case-by-case', 'presumption-of-approval'] as const;

export function listing(r: Random, list = r.pick(LISTS)): Listing {
  return {
    list,
    ...(r.chance(0.5) && { footnotes: r.some([1, 3, 4, 5], 2) }),
    ...(r.chance(0.5) && { programs: r.some(PROGRAMS, 2) }),
    ...(r.chance(0.3) && { addedOn: r.pick(['2020-01-01', '2024-06-01', '2026-06-01']) }),
    ...(r.chance(0.5) && {
      licenceRequirement: r.pick([
        'all-items',
        'For all items subject to the EAR (see § 744.11)',
        'See § 744.11 of the EAR',
      ]),
    }),
    ...(r.chance(0.5) && { reviewPolicy: r.pick(POLICIES) }),
  };
}

/** Lists that the 50 % rule reaches. */
export const badListing = (r: Random): Listing => ({
  list: 'EL',
  licenceRequirement: 'all-items',
  ...(r.chance(0.3) && { footnotes: [4] }),
});

export function owner(r: Random, depth = 0): Owner {
  return {
    name: r.pick(['Alpha Holding', 'Beta Fund']),
    sharePercent: r.chance(0.1) ? null : r.pick([0, 10, 25, 49.99, 50, 60, 100]),
    ...(r.chance(0.9) && { listed: r.chance(0.3) ? [listing(r)] : [] }),
    ...(depth < 2 && r.chance(0.2) && { owners: [owner(r, depth + 1)] }),
  };
}

const NAMES = ['Acme GmbH', 'NVIDIA Corporation', 'TSMC', 'G42', 'Alibaba Cloud', 'Humain', 'AMD', 'Intel', 'ASE'];

/** A civil party, screened and not listed, everything stated. */
export function party(r: Random, role: Party['role'], country: string): Party {
  const home = r.chance(0.75) ? country : r.pick(COUNTRIES);
  return {
    role,
    name: r.pick(NAMES),
    country,
    headquarters: home,
    ultimateParentHeadquarters: r.chance(0.85) ? home : r.pick(COUNTRIES),
    citizenship: country,
    kinds: r.chance(0.8)
      ? ['civil']
      : r.some(
          [
            'civil',
            'government',
            'state-owned',
            'datacenter-operator',
            'iaas-provider',
            'university',
            'approved-designer',
            'authorized-designer',
            'approved-osat',
            'is-informed',
          ] as const,
          2,
        ),
    authorisations: r.chance(0.15) ? [r.pick(['uae-supplement-8', 'general-veu', 'uveu', 'nveu'])] : [],
    listed: [],
    owners: r.chance(0.1) ? [owner(r)] : [],
  };
}
