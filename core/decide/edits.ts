import type { Party, Question } from '../contract.ts';
import { withValue } from './telling.ts';

// Where in a question a fact is stated, so that it can be asked for by its contract name and tried with other values.

/** Contract key of a fact, below its place in the question. Facts that are derived from others have the key to ask for. */
const KEYS: Readonly<Record<string, string>> = {
  'ic.tpp': 'tpp',
  'ic.legacyPerformance': 'tpp',
  'ic.performanceDensity': 'performanceDensity',
  'ic.tops': 'peakTops',
  'ic.ioBandwidth': 'ioBandwidthGBps',
  'ic.dramBandwidth': 'dramBandwidthGBps',
  'ic.dramPlusIoBandwidth': 'dramBandwidthGBps',
  'ic.memoryBandwidthDensity': 'memoryBandwidthDensity',
  'ic.forDatacenters': 'designedOrMarketedForDatacenters',
  'ic.nonPlanarDie': 'dies',
  'ic.advancedNode': 'nodeNm',
  'ic.transistorsBillion': 'transistorsBillion',
  'ic.containsHbm': 'containsHbm',
  'ic.isLogic': 'kind',
  'ic.isHbm': 'kind',
  'ic.designedInD5': 'chip',
  'ic.chip': 'chip',
  'item.kind': 'kind',
  'item.ownEccn': 'eccn',
  'item.hostEccn': 'hostEccn',
  'item.technologyFor': 'technologyFor',
  'item.eccn': 'eccn',
  'item.family': 'eccn',
  'item.isDotZ': 'hostEccn',
  'item.datacenterA': 'designedOrMarketedForDatacenters',
  'item.published': 'published',
  'item.endToEndEncrypted': 'endToEndEncrypted',
  'item.trainingOperations': 'trainingOperations',
  'item.madeInUs': 'madeInUs',
  'item.foreignDirectProduct': 'foreignDirectProduct',
  'item.usContentPercent': 'controlledUsContentPercent',
  'item.appWeightedTeraflops': 'appWeightedTeraflops',
  'item.commerciallyAvailableInUs': 'commerciallyAvailableInUs',
};
const EVIDENCE: Readonly<Record<string, string>> = {
  'evidence.daysSinceNacNotice': 'nacNotification.filedOn',
  'evidence.nacObjection': 'nacNotification.objection',
  'evidence.purchaseOrder': 'purchaseOrder',
  'evidence.supplyInUs': 'jan2026Certifications.supplyInUs',
  'evidence.noFoundryDiversion': 'jan2026Certifications.noFoundryDiversion',
  'evidence.recipientKyc': 'jan2026Certifications.recipientKyc',
  'evidence.remoteUsersListed': 'jan2026Certifications.remoteUsersListed',
  'evidence.thirdPartyTestInUs': 'jan2026Certifications.thirdPartyTestInUs',
  'evidence.labIndependent': 'jan2026Certifications.labIndependent',
  'evidence.volumeShareOfUsPercent': 'jan2026Certifications.volumeShareOfUsPercent',
  'evidence.hbmCommitments': 'hbmCommitments',
  'evidence.uvlStatement': 'uvlStatement',
  'evidence.encryptionB1': 'encryptionB1',
  'evidence.encryptionB3': 'encryptionB3',
  'evidence.licence': 'licence',
  'evidence.lppCumulativeTpp': 'lppCumulativeTpp',
  'evidence.installedBaseTpp': 'installedBaseTpp',
  'attestation.by': 'foundryAttestation.by',
  'attestation.tpp': 'foundryAttestation.tpp',
  'attestation.transistorsBillion': 'foundryAttestation.transistorsBillion',
  'attestation.packagedBy': 'foundryAttestation.packagedBy',
  'attestation.packagedIn': 'foundryAttestation.packagedIn',
};
const ROOT: Readonly<Record<string, string>> = {
  destination: 'to',
  'transaction.consigneeNamed': 'parties',
  origin: 'from',
  'order.valueUsd': 'unitValue',
  'order.tpp': 'quantity',
  'order.chips': 'quantity',
};
const PARTY: Readonly<Record<string, string>> = {
  'party.affiliateOfListed': 'owners',
  'party.hasListedOwner': 'owners',
  'party.ownerOnList': 'owners',
  'party.ownedByBlocked': 'owners',
  'party.opaqueOwnership': 'owners',
  'party.listed': 'listed',
  'party.names': 'name',
};

/** Facts that are worked out from others: they can be asked for by the key of what they come from, but not be set. */
const DERIVED: ReadonlySet<string> = new Set([
  'ic.tops',
  'ic.isLogic',
  'ic.isHbm',
  'ic.designedInD5',
  'ic.nonPlanarDie',
  'ic.advancedNode',
  'ic.dramPlusIoBandwidth',
  'ic.chip',
  'item.isDotZ',
  'item.family',
  'item.eccn',
  'item.kind',
  'item.ownEccn',
  'item.hostEccn',
  'item.technologyFor',
  'decided',
  'activity',
  'origin',
  'evidence.daysSinceNacNotice',
  'evidence.licence',
  'attestation.by',
  'attestation.packagedBy',
  'attestation.packagedIn',
  'order.valueUsd',
  'order.tpp',
  'order.chips',
  'via',
  'redFlags',
]);

/** Can a value of this fact be written into a question as it is? */
export const isEditable = (fact: string): boolean =>
  !DERIVED.has(fact) &&
  (KEYS[fact] !== undefined ||
    EVIDENCE[fact] !== undefined ||
    fact === 'destination' ||
    fact === 'endUse' ||
    fact === 'quantity' ||
    fact === 'party.listed' ||
    fact === 'party.kinds' ||
    fact === 'party.authorisations' ||
    fact === 'party.headquarters' ||
    fact === 'party.ultimateParentHeadquarters');

/** The contract path of a fact that is asked at `path`: 'item.performanceDensity', 'parties.0.headquarters', 'evidence.purchaseOrder'. */
export function contractPath(fact: string, path: string): string {
  if (KEYS[fact] !== undefined) return `${path.startsWith('item.contains') ? path : 'item'}.${KEYS[fact]}`;
  if (EVIDENCE[fact] !== undefined) return `evidence.${EVIDENCE[fact]}`;
  if (fact.startsWith('party.'))
    return `${path.split('.').slice(0, 2).join('.') || 'parties'}.${PARTY[fact] ?? fact.slice('party.'.length)}`;
  if (fact.startsWith('listing.')) return `${path}.${fact.slice('listing.'.length)}`;
  return ROOT[fact] ?? fact;
}

/** The value at a contract path. */
export function read(question: Question, path: string): unknown {
  let at: unknown = question;
  for (const key of path.split('.'))
    at = at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[key] : undefined;
  return at;
}

/**
 * The question with another value at a contract path; nothing else is touched. A path into a list that the question does
 * not state (what the catalogue says is inside a board) has no place to write to: the question comes back as it was.
 */
export function write(question: Question, path: string, value: unknown): Question {
  const list = /^(.*?)\.\d+(\.|$)/.exec(path);
  if (list && !Array.isArray(read(question, list[1]!))) return question;
  const put = (at: unknown, keys: readonly string[]): unknown => {
    const [key, ...rest] = keys;
    if (key === undefined) return value;
    if (Array.isArray(at)) return at.map((v, i) => (String(i) === key ? put(v, rest) : v));
    const object = at !== null && typeof at === 'object' ? (at as Record<string, unknown>) : {};
    return withValue(object, key, put(object[key], rest));
  };
  return put(question, path.split('.')) as Question;
}

/** How a party is spoken of in a question to the user: its role and name. */
export function partyAt(question: Question, path: string): Party | undefined {
  const m = /^parties\.(\d+)/.exec(path);
  return m ? question.parties?.[Number(m[1])] : undefined;
}
