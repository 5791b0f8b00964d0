// Which lists the 50 % Affiliates Rule (90 FR 47201) reaches through ownership.
import type { Listing, Owner } from '../contract.ts';
import type { Truth } from './truth.ts';

/** SDN programs that § 744.8 reaches since March 2024, and with them the Affiliates Rule; spelled as `plainProgram` gives them. */
export const SECTION_744_8_PROGRAMS: ReadonlySet<string> = new Set([
  'BELARUS',
  'BELARUS-EO14038',
  'RUSSIA-EO14024',
  'UKRAINE-EO13660',
  'UKRAINE-EO13661',
  'UKRAINE-EO13662',
  'UKRAINE-EO13685',
  'FTO',
  'SDGT',
  'NPWMD',
  'ILLICIT-DRUGS-EO14059',
  'SDNT',
  'SDNTK',
  'TCO',
]);

/** A program of sanctions as OFAC spells it now: 'illicit drugs-eo14059' and '[ILLICIT-DRUGS-EO14059]' are one. */
export const plainProgram = (program: string): string =>
  program.replace(/[[\]]/g, '').trim().toUpperCase().replace(/\s+/g, '-');

/** Whether one listing is of a kind that the Affiliates Rule reaches: EL, MEU, or SDN under a program of § 744.8. */
export function listingCountsForAffiliates(listing: Listing): Truth {
  if (listing.list === 'EL' || listing.list === 'MEU') return 'yes';
  if (listing.list !== 'SDN') return 'no';
  if (!listing.programs) return 'unknown';
  return listing.programs.some((program) => SECTION_744_8_PROGRAMS.has(plainProgram(program))) ? 'yes' : 'no';
}

/** Whether an owner is blocked by OFAC itself, under whatever program; 'unknown' where nobody has screened it. */
export function isBlocked({ listed }: Owner): Truth {
  if (listed === undefined) return 'unknown';
  return listed.some(({ list }) => list === 'SDN') ? 'yes' : 'no';
}

/** An owner's standing by its stated `listed`: absent means nobody has screened it, hence 'unknown'. */
export function listedForAffiliates(owner: Owner): Truth {
  if (owner.listed === undefined) return 'unknown';
  const answers = owner.listed.map(listingCountsForAffiliates);
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
}
