import type { Issue } from '../errors.ts';
import { questionSchema } from '../schemas.ts';
import { nearest } from '../suggest.ts';
import { pathsBelow } from '../validate.ts';
import { columnName as columnLetters } from '../workbook/reference.ts';
import { bareHeading, headingFinder } from './headings.ts';

// A row of an order file is a question: a column is named by its path in the contract, with short names for the usual
// ones. An empty cell says nothing (not known); "none" in a list says "known to be none"; "unknown" says that it is known
// to be unknown.

/** Short column names → contract paths. */
export const SHORT: Readonly<Record<string, string>> = {
  id: 'id',
  date: 'on',
  chip: 'item.chip',
  kind: 'item.kind',
  contains: 'item.contains',
  eccn: 'item.eccn',
  hostEccn: 'item.hostEccn',
  tpp: 'item.tpp',
  performanceDensity: 'item.performanceDensity',
  dramBandwidthGBps: 'item.dramBandwidthGBps',
  ioBandwidthGBps: 'item.ioBandwidthGBps',
  memoryBandwidthDensity: 'item.memoryBandwidthDensity',
  designedOrMarketedForDatacenters: 'item.designedOrMarketedForDatacenters',
  commerciallyAvailableInUs: 'item.commerciallyAvailableInUs',
  unitPrice: 'unitValue.amount',
  currency: 'unitValue.currency',
};
export const ROLE_COLUMNS: Readonly<Record<string, string>> = {
  exporter: 'exporter',
  purchaser: 'purchaser',
  buyer: 'purchaser',
  intermediateConsignee: 'intermediate-consignee',
  ultimateConsignee: 'ultimate-consignee',
  consignee: 'ultimate-consignee',
  endUser: 'end-user',
  foreignPerson: 'foreign-person',
  forwarder: 'forwarder',
  carrier: 'carrier',
  foundry: 'foundry',
  osat: 'osat',
  designer: 'designer',
  remoteUser: 'remote-user',
};
const PARTY_KEYS = [
  'name',
  'aliases',
  'address',
  'country',
  'headquarters',
  'ultimateParentHeadquarters',
  'citizenship',
  'kinds',
  'authorisations',
  'listed',
  'owners',
];
const ROOT_KEYS = [
  'on',
  'knownOn',
  'activity',
  'from',
  'to',
  'via',
  'quantity',
  'unitValue',
  'endUse',
  'evidence',
  'redFlags',
  'reading',
  'assume',
  'scenarios',
  'item',
  'parties',
];

export type ColumnType =
  | 'text'
  | 'number'
  | 'boolean'
  | 'list'
  | 'json'
  | 'amount'
  | 'nullable'
  /** A number or amount in which a point before three digits may separate thousands: such a cell is refused. */
  | 'whole-number'
  | 'whole-amount';
const NUMBERS = new Set([
  'quantity',
  'tpp',
  'performanceDensity',
  'applicableDieAreaMm2',
  'ioBandwidthGBps',
  'dramBandwidthGBps',
  'memoryBandwidthDensity',
  'trainingOperations',
  'controlledUsContentPercent',
  'transistorsBillion',
  'nodeNm',
  'appWeightedTeraflops',
  'volumeShareOfUsPercent',
  'lppCumulativeTpp',
  'installedBaseTpp',
  'remainingUnits',
  'remainingValueUsd',
]);
const BOOLEANS = new Set([
  'designedOrMarketedForDatacenters',
  'published',
  'madeInUs',
  'foreignDirectProduct',
  'containsHbm',
  'commerciallyAvailableInUs',
  'objection',
  'purchaseOrder',
  'supplyInUs',
  'noFoundryDiversion',
  'recipientKyc',
  'remoteUsersListed',
  'thirdPartyTestInUs',
  'labIndependent',
  'hbmCommitments',
  'uvlStatement',
]);
const LISTS = new Set(['via', 'endUse', 'redFlags', 'scenarios', 'kinds', 'authorisations', 'aliases']);
const JSONS = new Set(['listed', 'owners', 'peakTops', 'dies', 'contains', 'assume', 'evidence', 'item', 'parties']);
const NULLABLE = new Set(['headquarters', 'ultimateParentHeadquarters']);

export type Column = {
  readonly header: string;
  /** The name that the heading stands for, where it is another: 'quantity' for 'Aantal'. */
  readonly readAs?: string;
  readonly path: readonly string[];
  readonly role?: string;
  readonly type: ColumnType;
};

const typeOf = (key: string, pointsGroup: boolean): ColumnType =>
  key === 'amount'
    ? pointsGroup
      ? 'whole-amount'
      : 'amount'
    : key === 'quantity' || (pointsGroup && NUMBERS.has(key))
      ? 'whole-number'
      : NUMBERS.has(key)
        ? 'number'
        : BOOLEANS.has(key)
          ? 'boolean'
          : LISTS.has(key)
            ? 'list'
            : JSONS.has(key)
              ? 'json'
              : NULLABLE.has(key)
                ? 'nullable'
                : 'text';

const KNOWN = [
  ...Object.keys(SHORT),
  ...ROOT_KEYS,
  ...Object.keys(ROLE_COLUMNS).flatMap((r) => PARTY_KEYS.map((k) => `${r}.${k}`)),
];
/** Made when the first heading is not spelled as the contract spells it. */
let known: { readonly names: readonly string[]; readonly meantBy: (heading: string) => string | undefined } | undefined;
function knownColumns(): NonNullable<typeof known> {
  if (known === undefined) {
    const names = [...KNOWN, ...['item', 'evidence', 'unitValue'].flatMap((key) => pathsBelow(questionSchema, [key]))];
    known = { names, meantBy: headingFinder(names) };
  }
  return known;
}

/** True for a name as the contract spells it (whether its place exists, its row tells). */
function isName(name: string): boolean {
  const [first = '', ...rest] = name.split('.');
  if (Object.hasOwn(SHORT, name)) return true;
  if (Object.hasOwn(ROLE_COLUMNS, first)) return rest.length === 1 && PARTY_KEYS.includes(rest[0]!);
  // '__proto__' and its like are names of the language, never of the contract.
  return ROOT_KEYS.includes(first) && !rest.some((key) => key === '' || key in Object.prototype);
}

/**
 * The columns of a header row, or what is wrong with them.
 * @param line of the header, for what is wrong
 * @param pointsGroup the file is of a region that may write 1.000 for a thousand: it separates its cells by semicolons or tabs
 */
export function columnsOf(
  headers: readonly string[],
  line = 1,
  pointsGroup = false,
): { columns: Column[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const seen = new Map<string, string>();
  const unknown: string[] = [];
  // Spreadsheets leave separators behind; a cell below one is told of with its row.
  const used = headers.findLastIndex((h) => h.trim() !== '') + 1;
  const columns = headers.slice(0, used).flatMap((raw, i): Column[] => {
    const header = raw.trim();
    if (header === '') {
      issues.push({
        path: `column ${columnLetters(i)}`,
        line,
        message: 'a column without a name.',
        remedy: 'Name it or remove it.',
      });
      return [];
    }
    const name = isName(header) ? header : knownColumns().meantBy(header);
    if (name === undefined) {
      const near = nearest(header, knownColumns().names, 1)[0];
      if (near === undefined) unknown.push(header.slice(0, 80));
      else
        issues.push({ path: header.slice(0, 80), line, message: 'no such column.', remedy: `Did you mean '${near}'?` });
      return [];
    }
    const full = Object.hasOwn(SHORT, name) ? SHORT[name]! : name;
    const path = full.split('.');
    const role = Object.hasOwn(ROLE_COLUMNS, path[0]!) ? ROLE_COLUMNS[path[0]!] : undefined;
    const place = role === undefined ? full : [role, ...path.slice(1)].join('.');
    // Two columns for one place, or one inside the other, would overwrite each other without a word.
    const other = [...seen].find(([p]) => p === place || p.startsWith(`${place}.`) || place.startsWith(`${p}.`));
    if (other)
      issues.push({
        path: header.slice(0, 80),
        line,
        message: `says the same as the column '${other[1].slice(0, 80)}'.`,
        remedy: 'Remove one.',
      });
    seen.set(place, header);
    const named = { header, ...(name === header ? {} : { readAs: name }) };
    const type = typeOf(path.at(-1)!, pointsGroup);
    if (role !== undefined) return [{ ...named, path: path.slice(1), role, type }];
    return [{ ...named, path, type: full === 'id' ? 'text' : type }];
  });
  if (unknown.length > 0)
    issues.push({
      path: unknown.join(', ').slice(0, 300),
      line,
      message: `no such column${unknown.length === 1 ? '' : 's'}.`,
      remedy: `A column is a path of the contract, such as on, to, chip, quantity, endUser.country or evidence.purchaseOrder; rename or remove what is none.${columns.length === 0 ? ' The first row that says something must name the columns.' : ''}`,
    });
  return { columns, issues };
}

/** Which headings are read as something else than they say, for people; undefined when none is. */
export function headingsTold(columns: readonly Column[]): string | undefined {
  const told = columns.flatMap((c) =>
    c.readAs === undefined || bareHeading(c.readAs) === bareHeading(c.header)
      ? []
      : [`'${c.header.slice(0, 40)}' as ${c.readAs}`],
  );
  return told.length === 0 ? undefined : `headings are read so: ${told.join(', ')}`;
}
