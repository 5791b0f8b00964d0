import type { Listing, Owner, Party } from '../../contract.ts';
import { isBlocked } from '../../law/affiliate-lists.ts';
import type { Scope } from '../../law/condition.ts';
import type { Facts, SetValue, TextValue, TruthValue } from '../../law/evaluate.ts';
import type { Interval } from '../../law/interval.ts';
import { affiliateStatus } from '../../law/owners.ts';
import { asListed } from '../../law/rulebook.ts';
import { straddlesHalf } from '../../law/share.ts';
import { type Truth, truthOf } from '../../law/truth.ts';
import { ListingFacts } from './listing.ts';
import type { QuestionFacts } from './question.ts';
import { answerOf, incomplete, stated } from './values.ts';

type Members = { all: readonly Facts[]; complete: boolean };

/** Names of the regions of § 746.6 and of their cities, as addresses spell them. */
const OCCUPIED =
  /crimea|krym\b|sevastopol|simferopol|kerch\b|yalta|feodosi[ay]|y?evpatori[ay]|donetsk|donec'?k|[lL]u[hg]ans[’']?k|mariupol|makii?vka|makeyevka|[hg]orli?vka|gorlovka|alchevsk|\b[dl]nr\b|\b[dl]pr\b|крым|крим|севастопол|с[иі]мферопол|донец|луганс|мариупол|маріупол|\b[дл]нр\b/iu;

/** What is known of a party that is stated to have no owners. */
const NO_OWNERS = affiliateStatus([]);

const NO_LISTING: Members = { all: [], complete: true };
const NO_LISTING_STATED: Members = { all: [], complete: false };

/** One party to the transaction. */
export class PartyFacts implements Facts {
  readonly path: string;
  private readonly root: QuestionFacts;
  readonly party: Party;
  private listings: Members | undefined;
  private affiliate: ReturnType<typeof affiliateStatus> | undefined;

  constructor(root: QuestionFacts, path: string, party: Party) {
    this.root = root;
    this.path = path;
    this.party = party;
  }

  /** Ownership by listed parties. No owners stated: none is known, which § 744.11 asks about; the answer warns of it. */
  affiliation(): ReturnType<typeof affiliateStatus> | undefined {
    if (this.party.owners === undefined) return undefined;
    if (this.party.owners.length === 0) return NO_OWNERS;
    this.affiliate ??= affiliateStatus(this.ownersOnTheDay());
    return this.affiliate;
  }

  /** OFAC's own rule of 50 %. Asked once some owner is stated to be blocked: beside him one whom nobody has screened may be too. */
  private ownedByBlocked(): Truth {
    if (!listedOwners(this.party.owners ?? [], this.root.question.on).some(({ list }) => list === 'SDN')) return 'no';
    return affiliateStatus(this.ownersOnTheDay(), isBlocked).answer;
  }

  /** The stated owners, with the listings that are in effect on the day. */
  ownersOnTheDay(): Owner[] {
    return (this.party.owners ?? []).map((o) => inEffect(o, this.root.question.on));
  }

  /** What the party itself is listed for, on the day. */
  directListings(): Listing[] {
    return (this.party.listed ?? []).filter((l) => counts(l, this.root.question.on));
  }

  /** Not where the item stays (or, for a release, where it is released). */
  private elsewhere(): Truth {
    const { country } = this.party;
    const place = this.root.placeOfUse();
    if (place === 'nowhere') return 'no';
    return country === undefined || place === undefined ? 'unknown' : truthOf(asListed(country) !== place);
  }

  number(fact: string): Interval {
    return this.root.number(fact);
  }

  text(fact: string): TextValue {
    const p = this.party;
    switch (fact) {
      case 'party.role':
        return { is: p.role };
      case 'party.name':
        return stated(p.name);
      case 'party.country':
        return stated(p.country);
      case 'party.headquarters':
        return stated(p.headquarters);
      case 'party.ultimateParentHeadquarters':
        return stated(p.ultimateParentHeadquarters);
      case 'party.citizenship':
        return stated(p.citizenship);
      default:
        return this.root.text(fact);
    }
  }

  set(fact: string): SetValue {
    switch (fact) {
      case 'party.kinds':
        return this.party.kinds ? { has: this.party.kinds, complete: true } : incomplete;
      case 'party.authorisations':
        return this.party.authorisations ? { has: this.party.authorisations, complete: true } : incomplete;
      case 'party.names': {
        const { name, aliases = [] } = this.party;
        return name === undefined ? { has: aliases, complete: false } : { has: [name, ...aliases], complete: true };
      }
      default:
        return fact.startsWith('party.') ? incomplete : this.root.set(fact);
    }
  }

  truth(fact: string): TruthValue {
    switch (fact) {
      case 'party.affiliateOfListed': {
        const a = this.affiliation();
        return a ? answerOf(a.answer, a.answer === 'unknown') : answerOf('no');
      }
      case 'party.hasListedOwner': {
        const a = this.affiliation();
        return a ? answerOf(a.listedOwner) : answerOf('no');
      }
      case 'party.ownerOnList':
        return answerOf(truthOf(listedOwners(this.party.owners ?? [], this.root.question.on).length > 0));
      case 'party.ownedByBlocked':
        return answerOf(this.ownedByBlocked());
      case 'party.named':
        return answerOf(truthOf((this.party.name ?? '') !== ''));
      case 'party.opaqueHeadquarters':
        return answerOf(truthOf(this.party.headquarters === null || this.party.ultimateParentHeadquarters === null));
      case 'party.occupiedUkraine':
        return answerOf(truthOf(OCCUPIED.test(this.party.address ?? '')));
      case 'party.elsewhere':
        return answerOf(this.elsewhere());
      case 'party.opaqueOwnership':
        return answerOf(
          truthOf(
            (this.party.owners ?? []).some(opaqueOwner) ||
              this.party.ultimateParentHeadquarters === null ||
              this.party.headquarters === null,
          ),
        );
      default:
        return this.root.truth(fact);
    }
  }

  members(scope: Scope): { all: readonly Facts[]; complete: boolean } {
    if (scope !== 'listing') return this.root.members(scope);
    if (!this.listings && !this.party.owners?.length && !this.party.listed?.length)
      this.listings = this.party.listed === undefined ? NO_LISTING_STATED : NO_LISTING;
    if (!this.listings) {
      const on = this.root.question.on;
      const direct = this.directListings().map(
        (l, i) => new ListingFacts(this, `${this.path}.listed.${i}`, l, 'direct'),
      );
      const owned = listedOwners(this.party.owners ?? [], on).map(
        (l, i) => new ListingFacts(this, `${this.path}.owners.${i}`, l, 'owner'),
      );
      this.listings = { all: [...direct, ...owned], complete: this.party.listed !== undefined };
    }
    return this.listings;
  }
}

/** A listing counts from the day it was added; an undated one counts. */
const counts = (listing: Listing, on: string): boolean => listing.addedOn === undefined || listing.addedOn <= on;

/** The owner with the listings that are in effect on the day, at every level. */
const inEffect = (owner: Owner, on: string): Owner => ({
  ...owner,
  ...(owner.listed ? { listed: owner.listed.filter((l) => counts(l, on)) } : {}),
  ...(owner.owners ? { owners: owner.owners.map((o) => inEffect(o, on)) } : {}),
});

const listedOwners = (owners: readonly Owner[], on: string): Listing[] =>
  owners.flatMap((o) => [...(o.listed ?? []).filter((l) => counts(l, on)), ...listedOwners(o.owners ?? [], on)]);

const opaqueOwner = (o: Owner): boolean => straddlesHalf(o.sharePercent) || (o.owners ?? []).some(opaqueOwner);
