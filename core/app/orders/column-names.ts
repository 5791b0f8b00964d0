// The names of columns: paths of the contract, short names for the usual ones, and what kind of value stands in each.

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
export const PARTY_KEYS = [
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
  'endToEndEncrypted',
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
  'encryptionB1',
  'encryptionB3',
]);
const LISTS = new Set(['via', 'endUse', 'redFlags', 'scenarios', 'kinds', 'authorisations', 'aliases']);
const JSONS = new Set(['listed', 'owners', 'peakTops', 'dies', 'contains', 'assume', 'evidence', 'item', 'parties']);
const NULLABLE = new Set(['headquarters', 'ultimateParentHeadquarters']);

/** What stands in a column, by the last key of its path. @param pointsGroup a point may separate thousands */
export const typeOf = (key: string, pointsGroup: boolean): ColumnType =>
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

/** Every name but those of single facts and evidence, which the schema has. */
export const KNOWN = [
  ...Object.keys(SHORT),
  ...ROOT_KEYS,
  ...Object.keys(ROLE_COLUMNS).flatMap((r) => PARTY_KEYS.map((k) => `${r}.${k}`)),
];
/** True for a name as the contract spells it (whether its place exists, its row tells). */
export function isName(name: string): boolean {
  const [first = '', ...rest] = name.split('.');
  if (Object.hasOwn(SHORT, name)) return true;
  if (Object.hasOwn(ROLE_COLUMNS, first)) return rest.length === 1 && PARTY_KEYS.includes(rest[0]!);
  // '__proto__' and its like are names of the language, never of the contract.
  return ROOT_KEYS.includes(first) && !rest.some((key) => key === '' || key in Object.prototype);
}
