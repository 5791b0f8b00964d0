import type { Listing } from '../../contract.ts';
import { plainProgram } from '../../law/affiliate-lists.ts';
import type { Scope } from '../../law/condition.ts';
import type { Facts, SetValue, TextValue, TruthValue } from '../../law/evaluate.ts';
import type { Interval } from '../../law/interval.ts';
import { truthOf } from '../../law/truth.ts';
import type { PartyFacts } from './party.ts';
import { answerOf, incomplete, stated } from './values.ts';

/** One listing of a party, direct or through an owner. */
export class ListingFacts implements Facts {
  readonly path: string;
  private readonly party: PartyFacts;
  private readonly listing: Listing;
  private readonly via: 'direct' | 'owner';

  constructor(party: PartyFacts, path: string, listing: Listing, via: 'direct' | 'owner') {
    this.party = party;
    this.path = path;
    this.listing = listing;
    this.via = via;
  }

  number(fact: string): Interval {
    return this.party.number(fact);
  }
  truth(fact: string): TruthValue {
    return fact === 'listing.ownRequirement'
      ? answerOf(truthOf(ownRequirement(this.listing.licenceRequirement)))
      : this.party.truth(fact);
  }
  text(fact: string): TextValue {
    switch (fact) {
      case 'listing.list':
        return { is: this.listing.list };
      case 'listing.licenceRequirement':
        return stated(this.listing.licenceRequirement);
      case 'listing.reviewPolicy':
        return stated(this.listing.reviewPolicy);
      case 'listing.via':
        return { is: this.via };
      default:
        return this.party.text(fact);
    }
  }
  set(fact: string): SetValue {
    switch (fact) {
      case 'listing.footnotes':
        return this.listing.footnotes ? { has: this.listing.footnotes.map(String), complete: true } : incomplete;
      case 'listing.programs':
        return this.listing.programs ? { has: this.listing.programs.map(plainProgram), complete: true } : incomplete;
      default:
        return fact.startsWith('listing.') ? incomplete : this.party.set(fact);
    }
  }
  members(scope: Scope): { all: readonly Facts[]; complete: boolean } {
    return this.party.members(scope);
  }
}

/** The entry's own words cover less than all items subject to the EAR; an entry that says nothing covers all. */
function ownRequirement(said: string | undefined): boolean {
  if (said === undefined) return false;
  return (
    !/^\s*(for\s+)?all[\s-]items(\s+subject to the ear|[\s.]*$)/i.test(said) ||
    /\b(except|other than|excluding)\b/i.test(said)
  );
}
