// Which lists the 50 % Affiliates Rule (90 FR 47201) reaches through ownership.
import type { Listing, Owner } from '../contract.ts';
import type { Truth } from './truth.ts';

/** SDN programs that § 744.8 reaches, and with them the Affiliates Rule. */
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

/** Whether one listing is of a kind that the Affiliates Rule reaches: EL, MEU, or SDN under a program of § 744.8. */
export function listingCountsForAffiliates(listing: Listing): Truth {
  if (listing.list === 'EL' || listing.list === 'MEU') return 'yes';
  if (listing.list !== 'SDN') return 'no';
  if (!listing.programs) return 'unknown';
  return listing.programs.some((program) => SECTION_744_8_PROGRAMS.has(program.toUpperCase())) ? 'yes' : 'no';
}

/** An owner's standing by its stated `listed`: absent means nobody has screened it, hence 'unknown'. */
export function listedForAffiliates(owner: Owner): Truth {
  if (owner.listed === undefined) return 'unknown';
  const answers = owner.listed.map(listingCountsForAffiliates);
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
}
