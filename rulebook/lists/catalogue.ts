// The lists by code: whose they are, what standing on one means, and between which counts a snapshot is believable.

/** What an entry on a list means: a restriction on dealing with the party, or an approval that lifts one. */
export type ListKind = 'restriction' | 'approval' | 'own';

/** One list. `severity` 1–5 ranks alerts (5: no participation at all), apart from how strong a match is.
 *  `min`/`max`: a snapshot outside these counts is refused; from the counts of 2026-07-31 with wide room. */
export type ListInfo = {
  code: string;
  title: string;
  authority: string;
  cite: string;
  kind: ListKind;
  severity: 1 | 2 | 3 | 4 | 5;
  min?: number;
  max?: number;
};

const list = (
  code: string,
  title: string,
  authority: string,
  cite: string,
  severity: ListInfo['severity'],
  min?: number,
  max?: number,
  kind: ListKind = 'restriction',
): ListInfo => ({
  code,
  title,
  authority,
  cite,
  kind,
  severity,
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

const BIS = 'Bureau of Industry and Security';
const OFAC = 'Treasury, Office of Foreign Assets Control';
const STATE = 'Department of State';

/** Every list that Tolhuis knows by name. An unknown code is kept and signalled, never dropped. */
export const LISTS: readonly ListInfo[] = [
  list('DPL', 'Denied Persons List', BIS, '15 CFR 764.3(a)(2), 736.2(b)(4)', 5, 400, 6000),
  list('EL', 'Entity List', BIS, 'Supplement No. 4 to part 744; 15 CFR 744.11', 5, 2500, 12000),
  list('MEU', 'Military End-User List', BIS, 'Supplement No. 7 to part 744; 15 CFR 744.21', 4, 30, 1500),
  list('MIEU', 'Military-intelligence end users named in the regulation', BIS, '15 CFR 744.22(f)(2)', 5),
  list('UVL', 'Unverified List', BIS, 'Supplement No. 6 to part 744; 15 CFR 744.15', 3, 60, 1500),
  list(
    'SDN',
    'Specially Designated Nationals and Blocked Persons',
    OFAC,
    '15 CFR 744.8; 31 CFR chapter V',
    5,
    12000,
    60000,
  ),
  list('FSE', 'Foreign Sanctions Evaders', OFAC, 'E.O. 13608', 4, 0, 500),
  list('SSI', 'Sectoral Sanctions Identifications', OFAC, 'E.O. 13662', 3, 150, 2000),
  list('PLC', 'Palestinian Legislative Council', OFAC, '31 CFR 594', 2, 30, 500),
  list('CAP', 'Foreign financial institutions under CAPTA', OFAC, '31 CFR 561', 3, 0, 300),
  list(
    'CMIC',
    'Chinese Military-Industrial Complex Companies',
    OFAC,
    'E.O. 13959 as amended by E.O. 14032',
    3,
    40,
    1000,
  ),
  list('MBS', 'Non-SDN Menu-Based Sanctions', OFAC, '31 CFR 587', 3, 0, 1000),
  list('ISN', 'Nonproliferation Sanctions', STATE, 'several statutes', 4, 80, 3000),
  list('DTC', 'ITAR Debarred', STATE, '22 CFR 127.7', 4, 400, 5000),
  list('1260H', 'Chinese Military Companies (section 1260H)', 'Department of War', 'Pub. L. 116-283 § 1260H', 2),
  list('1286', 'Academic institutions (section 1286)', 'Department of War', 'Pub. L. 115-232 § 1286', 2),
  list('UFLPA', 'UFLPA Entity List', 'Department of Homeland Security', 'Pub. L. 117-78', 2),
  list(
    'APPROVED-DESIGNER',
    'Approved integrated circuit designers',
    BIS,
    'Supplement No. 6 to part 740',
    1,
    undefined,
    undefined,
    'approval',
  ),
  list(
    'APPROVED-OSAT',
    'Approved OSAT companies',
    BIS,
    'Supplement No. 7 to part 740',
    1,
    undefined,
    undefined,
    'approval',
  ),
  list(
    'APPROVED-UAE',
    'Approved United Arab Emirates entities',
    BIS,
    'Supplement No. 8 to part 740',
    1,
    undefined,
    undefined,
    'approval',
  ),
  list('OWN', 'Own list', 'the user', 'own policy', 3, undefined, undefined, 'own'),
];

const byCode = new Map(LISTS.map((info) => [info.code, info]));

/** The list of this code; undefined when Tolhuis does not know it (its entries still screen, as a restriction). */
export function listInfo(code: string): ListInfo | undefined {
  return byCode.get(code);
}

/**
 * Lists without which no hit is not "no match": those of the Consolidated Screening List, which holds them all. 'hold': standing
 * on it stops an order or changes its answer (a test holds this to the rulebook); 'warning': it only warns.
 */
export const NEEDED_LISTS: readonly { code: string; effect: 'warning' | 'hold' }[] = [
  ...['EL', 'DPL', 'UVL', 'MEU', 'SDN', 'SSI', 'FSE', 'PLC', 'MBS', 'ISN', 'DTC'].map((code) => ({
    code,
    effect: 'hold' as const,
  })),
  { code: 'CMIC', effect: 'warning' },
  { code: 'CAP', effect: 'warning' },
];

/** Lists that OFAC publishes in one file beside the SDN List; a file that holds one of the first group holds the others too, be they empty. */
const NON_SDN = ['SSI', 'PLC', 'CMIC'];
const MAY_BE_EMPTY = ['FSE', 'CAP', 'MBS'];

/**
 * Which of the needed lists a file holds whole, by its counts, and which it holds short of what the list has ever been.
 * @param format of the file; a user's own list is never short: nobody knows what is missing
 */
export function listsHeld(
  format: string,
  counts: Readonly<Record<string, number>>,
): { whole: string[]; short: string[] } {
  const together =
    format.startsWith('csl-') ||
    (format !== 'own' && format !== 'usgov-json' && NON_SDN.some((code) => (counts[code] ?? 0) > 0));
  const whole: string[] = [];
  const short: string[] = [];
  for (const { code } of NEEDED_LISTS) {
    const count = counts[code] ?? 0;
    const least = byCode.get(code)?.min ?? 1;
    if (count >= Math.max(least, 1) || (count === 0 && together && MAY_BE_EMPTY.includes(code))) whole.push(code);
    else if (count > 0 && format !== 'own') short.push(code);
  }
  return { whole, short };
}

/** Whether standing on the list of this code is an approval. Unknown lists are restrictions: fail closed. */
export function isApproval(code: string): boolean {
  return byCode.get(code)?.kind === 'approval';
}
