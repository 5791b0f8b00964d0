// The 50 % Affiliates Rule (90 FR 47201) applied to the owners that a question states.
import type { Listing, Owner } from '../contract.ts';
import { type OwnershipEdge, ownershipStatus, type ShareInterval } from './ownership.ts';
import type { Truth } from './truth.ts';

/** One link of the chain that decided: who holds how much of whom, and on which list the holder stands. */
export type ChainLink = {
  owner: string;
  of: string;
  sharePercent: number | null;
  counts: Truth;
  depth: number;
  listed?: Listing[];
};

/** Whether listed parties own 50 % or more, what their summed share is, through whom, and what to ask when not known. */
export type AffiliateStatus = {
  answer: Truth;
  /** Percent of the party held by owners that count, lowest and highest that the stated facts allow. */
  share: ShareInterval;
  /** Owners that count or may count, nearest first, a listed owner's chain in order. */
  chain: ChainLink[];
  /** Set when the answer is 'unknown'. */
  question?: string;
  /** false: no owners were stated at all, so 'unknown' says nothing against the party. */
  stated: boolean;
  /** A listed owner has a part, or may have: a red flag (Supp. 3 to part 732 ¶ 29) even below 50 %. */
  listedOwner: Truth;
  /** Percent that no stated owner accounts for. */
  undisclosedPercent: number;
  /** Stated shares add up to more than 100 %. */
  contradiction: boolean;
  /** Listings of the owners that certainly count, for the most restrictive requirement. */
  listings: Listing[];
};

const PARTY = 'the party';
const label = (owner: Owner): string => owner.name ?? 'an unnamed owner';

/**
 * Applies the 50 % test to the stated owners of one party (direct, indirect, in aggregate).
 *
 * @param owners as in the contract; `undefined` means not stated (answer 'unknown', `stated: false`), `[]` no owners worth stating
 * @param isListed whether an owner is itself on a list that the rule reaches; see {@link listedForAffiliates}
 * @throws RangeError on a share outside 0–100
 */
export function affiliateStatus(
  owners: Owner[] | undefined,
  isListed: (owner: Owner) => Truth = listedForAffiliates,
): AffiliateStatus {
  if (owners === undefined)
    return {
      answer: 'unknown',
      share: { lo: 0, hi: 100 },
      chain: [],
      question: `Who owns ${PARTY}, and what share does each owner hold?`,
      stated: false,
      listedOwner: 'unknown',
      undisclosedPercent: 100,
      contradiction: false,
      listings: [],
    };
  const edges: OwnershipEdge[] = [];
  const byNode = new Map<string, { owner: Owner; of: string; depth: number }>();
  const walk = (list: Owner[], owned: string, ownedLabel: string, depth: number): void => {
    for (const [i, owner] of list.entries()) {
      const node = `${owned}/${i}`; // a tree: the same name twice is two holdings, and both add up
      const percent = owner.sharePercent;
      edges.push({ owner: node, owned, share: percent === null ? { lo: 0, hi: 100 } : { lo: percent, hi: percent } });
      byNode.set(node, { owner, of: ownedLabel, depth });
      walk(owner.owners ?? [], node, label(owner), depth + 1);
    }
  };
  walk(owners, '', PARTY, 1);
  const own = new Map([...byNode].map(([node, { owner }]) => [node, isListed(owner)]));
  const statuses = ownershipStatus(edges, (node) => own.get(node) ?? 'no');
  const top = statuses.get('');
  const standing = (node: string): Truth => {
    const listed = own.get(node) ?? 'no';
    const owned = statuses.get(node)?.answer ?? 'no';
    if (listed === 'yes' || owned === 'yes') return 'yes';
    return listed === 'unknown' || owned === 'unknown' ? 'unknown' : 'no';
  };
  const chain: ChainLink[] = [];
  const listings: Listing[] = [];
  let listedOwner: Truth = 'no';
  for (const [node, { owner, of, depth }] of byNode) {
    const counts = standing(node);
    if (own.get(node) === 'yes') listedOwner = 'yes';
    else if (own.get(node) === 'unknown' && listedOwner === 'no') listedOwner = 'unknown';
    if (counts === 'no') continue;
    const link: ChainLink = { owner: label(owner), of, sharePercent: owner.sharePercent, counts, depth };
    if (owner.listed?.length) link.listed = owner.listed;
    chain.push(link);
    if (own.get(node) === 'yes') listings.push(...(owner.listed ?? []));
  }
  chain.sort((a, b) => a.depth - b.depth);
  const answer = top?.answer ?? 'no';
  const status: AffiliateStatus = {
    answer,
    share: top?.share ?? { lo: 0, hi: 0 },
    chain,
    stated: true,
    listedOwner,
    undisclosedPercent: top?.undisclosed ?? 100,
    contradiction: [...statuses.values()].some((s) => s.contradiction),
    listings,
  };
  if (answer === 'unknown') status.question = questionFor(chain);
  return status;
}

/** The most decisive thing to ask: the nearest share that is not known, else the listing that is not known. */
function questionFor(chain: ChainLink[]): string {
  const share = chain.find((link) => link.sharePercent === null);
  if (share) return `What share of ${share.of} does ${share.owner} hold?`;
  const listing = chain.find((link) => link.counts === 'unknown');
  return `Is ${listing?.owner ?? 'the owner'} on the Entity List, the MEU List or the SDN List, or owned 50 % or more by parties that are?`;
}

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
