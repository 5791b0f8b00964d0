// The 50 % Affiliates Rule (90 FR 47201) applied to the owners that a question states.
import type { Listing, Owner, Share } from '../contract.ts';
import { listedForAffiliates } from './affiliate-lists.ts';
import { type OwnershipEdge, ownershipStatus, type ShareInterval } from './ownership.ts';
import { openShare, restOf, shareInterval } from './share.ts';
import type { Truth } from './truth.ts';

/** One link of the chain that decided: who holds how much of whom, and on which list the holder stands. */
export type ChainLink = {
  owner: string;
  of: string;
  sharePercent: Share;
  counts: Truth;
  depth: number;
  listed?: Listing[];
};

/** What the stated owners of the party, or of one of its owners, add up to: the step of the rule, without a product of shares. */
export type OwnersSum = {
  /** Whose owners they are; absent: the party's. */
  owned?: Owner;
  depth: number;
  /** Whether what counts comes to 50 %, so that `owned` counts whole one level down. */
  answer: Truth;
  /** What counts of it, in per cent. */
  share: ShareInterval;
  /** The owners that count or may count, the largest first. */
  parts: { owner: Owner; share: ShareInterval; counts: Truth }[];
  /** Per cent that no stated owner accounts for. */
  rest: ShareInterval;
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
  /** Each owner list that was stated, the highest first, down to the party's own; those of a listed owner say nothing more. */
  sums: OwnersSum[];
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
      sums: [],
      listings: [],
    };
  const edges: OwnershipEdge[] = [];
  const byNode = new Map<string, { owner: Owner; of: string; depth: number }>();
  const walk = (list: Owner[], owned: string, ownedLabel: string, depth: number): void => {
    for (const [i, owner] of list.entries()) {
      const node = `${owned}/${i}`; // a tree: the same name twice is two holdings, and both add up
      edges.push({ owner: node, owned, share: shareInterval(owner.sharePercent) });
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
  const sums: OwnersSum[] = [];
  const sum = (list: Owner[], node: string, owned: Owner | undefined, depth: number): void => {
    const status = statuses.get(node);
    if (!status || own.get(node) === 'yes') return;
    const parts = status.parts.flatMap(({ owner: at, share }) => {
      const holder = byNode.get(at)?.owner;
      const counts = standing(at);
      return holder && counts !== 'no' ? [{ owner: holder, share, counts }] : [];
    });
    sums.push({
      ...(owned && { owned }),
      depth,
      answer: status.answer,
      share: status.share,
      parts,
      rest: restOf(list),
    });
    for (const [i, owner] of list.entries())
      if (owner.owners?.length) sum(owner.owners, `${node}/${i}`, owner, depth + 1);
  };
  sum(owners, '', undefined, 0);
  sums.sort((a, b) => b.depth - a.depth);
  const answer = top?.answer ?? 'no';
  const status: AffiliateStatus = {
    answer,
    share: top?.share ?? { lo: 0, hi: 0 },
    chain,
    stated: true,
    listedOwner,
    sums,
    listings,
  };
  if (answer === 'unknown') status.question = questionFor(chain);
  return status;
}

/** The answer that would hold if every share that no stated owner accounts for might be a listed party's. */
export function withRestListed(owners: Owner[]): Truth {
  const filled = (list: Owner[]): Owner[] => {
    const { hi } = restOf(list);
    const known = list.map((o) => (o.owners?.length ? { ...o, owners: filled(o.owners) } : o));
    return hi > 0 ? [...known, { sharePercent: { atMost: hi } }] : known;
  };
  return affiliateStatus(filled(owners)).answer;
}

/** The most decisive thing to ask: the nearest share that is not known, else the listing that is not known. */
function questionFor(chain: ChainLink[]): string {
  const share = chain.find((link) => openShare(link.sharePercent));
  if (share) return `What share of ${share.of} does ${share.owner} hold?`;
  const listing = chain.find((link) => link.counts === 'unknown');
  return `Is ${listing?.owner ?? 'the owner'} on the Entity List, the MEU List or the SDN List, or owned 50 % or more by parties that are?`;
}
