// Parties that only the regulation's own text names, so that they are screened in the same run as the lists.
import type { ListEntry } from '@tolhuis/core/screen';
import { type ReadResult, result, Signals } from '../read.ts';
import { APPROVED_ALIASES, APPROVED_DESIGNERS, APPROVED_OSATS, APPROVED_UAE } from './approvals.ts';
import { MILITARY_INTELLIGENCE } from './military-intelligence.ts';

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The day whose text the names follow. */
export const REGULATION_AS_OF = '2026-11-21';

/**
 * § 744.22(f)(2) (list MIEU, restrictions) and Supplements No. 6, 7 and 8 to part 740 (lists APPROVED-*, approvals: see
 * `isApproval` of the catalogue). Approvals are marked in `remarks` too, so that no hit on one can pass for a restriction.
 */
export function regulationParties(): ReadResult {
  const signals = new Signals();
  signals.raise(
    'illustrative',
    '§ 744.22(f)(2) names examples, not all military-intelligence end users. For Belarus, which the paragraph reaches, no organisation is carried: its text was not at hand. Ask whether a Belarusian party does intelligence for the military',
    '15 CFR 744.22(f)(2)',
  );
  signals.raise(
    'trade-names',
    'approved parties are carried under trade names; the supplement’s legal names decide',
    'Supplements No. 6, 7, 8 to part 740',
  );
  const entries: ListEntry[] = [
    ...MILITARY_INTELLIGENCE.map(
      ([country, name, aliases, cite, from]): ListEntry => ({
        id: `744.22-f-2/${country.toLowerCase()}/${slug(name)}`,
        list: 'MIEU',
        type: 'organisation',
        name,
        aliases: aliases.map((alias) => ({ name: alias, ...(alias.length <= 4 && { weak: true }) })),
        addresses: [],
        countries: [country],
        licenceRequirement: 'For all items subject to the EAR (15 CFR 744.22(b))',
        licencePolicy: 'Presumption of denial',
        federalRegister: [cite],
        startDate: from,
      }),
    ),
    ...APPROVED_DESIGNERS.map((name) =>
      approval(
        'APPROVED-DESIGNER',
        's6',
        name,
        APPROVED_ALIASES[name] ?? [],
        '90 FR 5298',
        '2025-01-16',
        'approved integrated circuit designer, Supplement No. 6 to part 740',
      ),
    ),
    ...APPROVED_OSATS.map((name) =>
      approval(
        'APPROVED-OSAT',
        's7',
        name,
        APPROVED_ALIASES[name] ?? [],
        '90 FR 5298',
        '2025-01-16',
        'approved OSAT company, Supplement No. 7 to part 740',
      ),
    ),
    ...APPROVED_UAE.map(([name, aliases, until, covers]) => ({
      ...approval(
        'APPROVED-UAE',
        's8',
        name,
        aliases,
        '91 FR 43034',
        '2026-07-10',
        `Supplement No. 8 to part 740: ${covers}`,
        ['AE'],
      ),
      ...(until !== null && { endDate: until }),
    })),
  ];
  return result('regulation', entries.length, entries, signals, REGULATION_AS_OF);
}

function approval(
  list: string,
  supplement: string,
  name: string,
  aliases: readonly string[],
  cite: string,
  from: string,
  what: string,
  countries: string[] = [],
): ListEntry {
  return {
    id: `740-${supplement}/${slug(name)}`,
    list,
    type: 'organisation',
    name,
    aliases: aliases.map((alias) => ({ name: alias, ...(alias.length <= 4 && { weak: true }) })),
    addresses: [],
    countries,
    federalRegister: [cite],
    startDate: from,
    remarks: `APPROVAL, not a restriction: ${what}`,
  };
}
