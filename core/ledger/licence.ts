import { lineAccount } from './choose-licence.ts';
import type { OpenCommand, Opening } from './commands.ts';
import type { LicenceCover, LicenceParty } from './licence-cover.ts';
import type { Account, Day, LicenceTerms } from './types.ts';

/** One line item of a licence: a number of units and a value, which bind apart. */
export type LicenceLine = {
  readonly line: string;
  readonly title: string;
  /** What the line is for; see LicenceCover. */
  readonly eccns: readonly string[];
  readonly chips: readonly string[];
  readonly destinations: readonly string[];
  readonly units: bigint;
  readonly currency: string;
  readonly valueMinor: bigint;
  /**
   * Shipping tolerance on value, in whole per cent, granted apart and visibly; 0 unless the law gives one (15 CFR 750.11:
   * none on number, up to 25 on the value of items licensed by number). It ends with the units, as the paragraph says.
   */
  readonly valueTolerancePercent: bigint;
};
export type Licence = {
  readonly id: string;
  readonly cite: string;
  readonly from: Day;
  /** First day on which it is no longer valid (half-open). */
  readonly until: Day | null;
  readonly parties: readonly LicenceParty[];
  readonly conditions: readonly string[];
  readonly lines: readonly LicenceLine[];
};

/** The accounts of a licence: two a line, units and value. */
export function licenceOpenings(licence: Licence): Opening[] {
  const { id, cite, from, until, parties, conditions } = licence;
  return licence.lines.flatMap((item): Opening[] => {
    const { eccns, chips, destinations } = item;
    const covers: LicenceCover = { eccns, chips, destinations, parties };
    const names = parties.map(({ name }) => name);
    const terms: LicenceTerms = { licence: id, line: item.line, parties: names, conditions, covers };
    const account = (unit: Account['unit']): Account => ({
      id: lineAccount(terms, unit),
      unit,
      title: `Licence ${id}, line ${item.line}: ${item.title}`,
      cite,
      bound: { kind: 'granted' },
      from,
      until,
      steps: [],
      licence: terms,
    });
    const grant = (amount: bigint, reason: 'grant' | 'tolerance') => ({ amount, effectiveOn: from, reason });
    const tolerance = (item.valueMinor * item.valueTolerancePercent) / 100n;
    const value = [grant(item.valueMinor, 'grant'), ...(tolerance > 0n ? [grant(tolerance, 'tolerance')] : [])];
    return [
      { account: account('units'), grants: [grant(item.units, 'grant')] },
      { account: account(`minor:${item.currency}`), grants: value },
    ];
  });
}

/** The command that opens a licence's accounts. */
export function openLicence(licence: Licence, base: Pick<OpenCommand, 'id' | 'recordedAt' | 'note'>): OpenCommand {
  return { ...base, type: 'open', accounts: licenceOpenings(licence) };
}
