import { type Act, fr } from '@tolhuis/core/law';

// Acts behind exceptions, levies and limits that are not in acts.ts. `published` is the day from which it could be known.

/** License Exception SPP and the eased policies for Syria. */
export const SYRIA_2025 = fr('90 FR 42320', '2025-16724', '2025-09-02');

/** Section 232 duty on certain advanced semiconductors: signed and released on 14 January 2026. */
export const PROCLAMATION_11002: Act = {
  citation: 'Proclamation 11002 of 14 January 2026',
  document: '2026-01052',
  published: '2026-01-14',
  url: 'https://www.federalregister.gov/d/2026-01052',
};
/** Reported on 11 August 2025; no text was ever published. */
export const REVENUE_SHARE_2025: Act = {
  citation: 'Arrangement reported on 11 August 2025 (no published instrument)',
  published: '2025-08-11',
};
/** The President's announcement that H200 may go to approved customers in China against 25 %. */
export const H200_ANNOUNCEMENT_2025: Act = {
  citation: 'Announcement of 8 December 2025 (no instrument)',
  published: '2025-12-08',
};
/** Press report of a cap for each Chinese customer. */
export const CUSTOMER_CAP_2026: Act = {
  citation: 'Press report of early March 2026 (no instrument)',
  published: '2026-03-04',
};
