import type { Facts } from '../law/evaluate.ts';
import type { QuestionFacts } from './facts.ts';

// What a question's kind is made of, layer by layer; see plan.ts.

const ITEM = [
  'item.kind',
  'item.ownEccn',
  'item.hostEccn',
  'item.technologyFor',
  'item.madeInUs',
  'item.published',
  'item.commerciallyAvailableInUs',
];
const ROUTE = ['activity', 'destination', 'origin', 'via', 'endUse', 'redFlags', 'question.openRedFlag'];
/** Facts that classification settles. Whether a foreign direct product is presumed depends on it. */
const CLASSIFIED = ['item.family', 'item.eccn', 'item.isDotZ', 'item.foreignDirectProduct'];
/** Party facts of a profile: parties without listings and owners, names left out. */
const PROFILE = [
  'scope:party',
  'scope:listing',
  'party.role',
  'party.country',
  'party.headquarters',
  'party.ultimateParentHeadquarters',
  'party.citizenship',
  'party.kinds',
  'party.authorisations',
  'party.affiliateOfListed',
  'party.hasListedOwner',
  'party.opaqueOwnership',
  'party.opaqueHeadquarters',
  'listing.list',
  'listing.footnotes',
  'listing.programs',
  'listing.licenceRequirement',
  'listing.reviewPolicy',
  'listing.via',
  'listing.ownRequirement',
];

/** One layer of a plan: the facts that its key settles. */
export type Layer = {
  readonly facts: readonly string[];
  readonly key: (facts: QuestionFacts) => string | undefined;
  /** How often a key must be seen before a plan is worth making: few routes return often, many profiles never. */
  readonly worth: number;
};

const quoted = (v: unknown): string => (v === undefined ? '' : JSON.stringify(v));

export const item: Layer = {
  worth: 2,
  facts: ITEM,
  key: (facts) => {
    const { item: i } = facts.question;
    return `${facts.kind() ?? '?'}|${i.eccn ?? ''}|${i.hostEccn ?? ''}|${quoted(i.technologyFor)}|${i.madeInUs ?? ''}|${i.published ?? ''}|${i.commerciallyAvailableInUs ?? ''}`;
  },
};
export const route: Layer = {
  worth: 2,
  facts: ROUTE,
  key: (facts) => {
    const q = facts.question;
    return `${facts.activity()}|${q.from ?? ''}|${facts.destinationCode()}|${q.via?.join() ?? ''}|${q.endUse === undefined ? '?' : q.endUse.join()}|${quoted(q.redFlags)}`;
  },
};
export const classified: Layer = {
  worth: 2,
  facts: CLASSIFIED,
  key: (facts) =>
    `${facts.classified.eccn ?? ''}|${facts.classified.family ?? ''}|${facts.question.item.foreignDirectProduct ?? ''}`,
};
const letter = (facts: Facts, fact: string): string => facts.truth(fact).answer[0]!;
/** Yes-or-no facts of the integrated circuits that rules after classification ask. */
export const circuits: Layer = {
  worth: 3,
  facts: ['scope:ic', 'ic.designedInD5', 'ic.forDatacenters', 'item.datacenterA'],
  key: (facts) => {
    const { all, complete } = facts.members('ic');
    let key = `${letter(facts, 'item.datacenterA')}${complete ? '' : '?'}`;
    for (const ic of all) key += `|${letter(ic, 'ic.designedInD5')}${letter(ic, 'ic.forDatacenters')}`;
    // Asked of the item as a whole they mean the item itself, whatever is inside.
    return all.length === 1 && all[0]!.path === ''
      ? key
      : `${key}#${letter(facts, 'ic.designedInD5')}${letter(facts, 'ic.forDatacenters')}`;
  },
};
/** Text of the parties when all are plain (no listing, no owner stated); undefined otherwise: then they are asked one by one. */
export const profile: Layer = {
  worth: 4,
  facts: PROFILE,
  key: (facts) => {
    let key = '';
    for (const p of facts.question.parties ?? []) {
      if ((p.owners !== undefined && p.owners.length > 0) || (p.listed !== undefined && p.listed.length > 0))
        return undefined;
      key += `|${p.role},${p.country ?? ''},${p.headquarters === null ? '!' : (p.headquarters ?? '')},${p.ultimateParentHeadquarters === null ? '!' : (p.ultimateParentHeadquarters ?? '')},${p.citizenship ?? ''},${p.kinds === undefined ? '?' : p.kinds.join(' ')},${p.authorisations === undefined ? '?' : JSON.stringify(p.authorisations)},${p.listed === undefined ? '?' : ''},${p.owners === undefined ? '?' : ''}`;
    }
    return key;
  },
};
/** Questions that state no evidence at all: every piece of it is unknown for all of them. */
export const evidence: Layer = {
  worth: 2,
  facts: [
    'evidence.daysSinceNacNotice',
    'evidence.nacObjection',
    'evidence.purchaseOrder',
    'evidence.supplyInUs',
    'evidence.noFoundryDiversion',
    'evidence.recipientKyc',
    'evidence.remoteUsersListed',
    'evidence.thirdPartyTestInUs',
    'evidence.labIndependent',
    'evidence.volumeShareOfUsPercent',
    'evidence.hbmCommitments',
    'evidence.uvlStatement',
    'evidence.licence',
    'evidence.lppCumulativeTpp',
    'evidence.installedBaseTpp',
    'question.installedBaseStated',
    'attestation.by',
    'attestation.tpp',
    'attestation.transistorsBillion',
    'attestation.packagedBy',
    'attestation.packagedIn',
  ],
  key: (facts) => (facts.question.evidence === undefined ? '' : undefined),
};
export const outcome: Layer = {
  worth: 2,
  facts: ['decided'],
  key: (facts) => facts.decided ?? '?',
};
