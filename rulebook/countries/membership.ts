import type { Act, Confidence, Day, Membership } from '@tolhuis/core/law';

/** The day of the Country Groups table that was read (eCFR issue; the text was seen unchanged on 2026-09-24). */
export const TABLE_READ: Day = '2026-07-23';

/**
 * Countries that the table names, with no known change: members from the table's day as read, and before it as an
 * inference, because no older table was re-read.
 */
export const standing = (...countries: string[]): Membership[] =>
  countries.flatMap((country) => [
    { country, until: TABLE_READ, confidence: 'I' },
    { country, from: TABLE_READ, confidence: 'P' },
  ]);

/** A member from a day on. */
export const joined = (country: string, from: Day, by: Act, confidence: Confidence): Membership => ({
  country,
  from,
  by,
  confidence,
});

/** A member until a day (the first day without it). */
export const left = (country: string, until: Day, by: Act, confidence: Confidence, from?: Day): Membership => ({
  country,
  ...(from === undefined ? {} : { from }),
  until,
  by,
  confidence,
});
