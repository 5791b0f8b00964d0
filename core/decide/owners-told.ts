import type { Determination, Owner, Party } from '../contract.ts';
import { listedForAffiliates, listingCountsForAffiliates } from '../law/affiliate-lists.ts';
import { type OwnersSum, withRestListed } from '../law/owners.ts';
import type { ShareInterval } from '../law/ownership.ts';
import { showNumber } from '../law/show-number.ts';
import type { Language } from '../law/text.ts';
import type { PartyFacts } from './facts/party.ts';
import { partyInWords } from './roles.ts';

type Warnings = Determination['warnings'];
/** Shares that are written without their last decimals leave no more than this. */
const ROUNDING = 0.5;
/** Nobody that the Affiliates Rule asks about: the one who sends, and who merely carries. */
const BESIDE: ReadonlySet<Party['role']> = new Set(['exporter', 'carrier']);

const WORDS = {
  en: {
    unnamed: 'an unnamed owner',
    unscreened: 'not screened',
    program: 'program not stated',
    unknown: 'an unknown share',
    atLeast: 'at least',
    atMost: 'at most',
    to: 'to',
    and: ' and ',
    holds: 'holds',
    together: 'together hold',
    of: 'of',
    it: 'of it',
    counts: { yes: ', which counts whole', unknown: ', which may count', no: ', which does not count' },
    none: 'so no direct owner of it counts',
    line: 'the line of the 50 % rule, where it applies, is 50 %',
    reached: { yes: 'reached', unknown: 'not known whether it is reached', no: 'not reached by what is stated' },
    listed: 'is itself on a list:',
    undisclosed: 'is held by owners that were not stated',
    weak: 'Read as not listed: ask who they are.',
    strong:
      'With what listed parties are stated to hold it could come to 50 %: find out who owns the rest (red flag 29, where the 50 % rule applies).',
  },
  nl: {
    unnamed: 'een eigenaar zonder naam',
    unscreened: 'niet gescreend',
    program: 'programma niet vermeld',
    unknown: 'een onbekend aandeel',
    atLeast: 'ten minste',
    atMost: 'ten hoogste',
    to: 'tot',
    and: ' en ',
    holds: 'houdt',
    together: 'houden samen',
    of: 'van',
    it: 'ervan',
    counts: { yes: ', dat geheel meetelt', unknown: ', dat kan meetellen', no: ', dat niet meetelt' },
    none: 'zodat geen rechtstreekse eigenaar meetelt',
    line: 'de grens van de 50 %-regel, waar die geldt, is 50 %',
    reached: { yes: 'bereikt', unknown: 'niet bekend of die bereikt is', no: 'niet bereikt door wat vermeld is' },
    listed: 'staat zelf op een lijst:',
    undisclosed: 'is van eigenaren die niet zijn vermeld',
    weak: 'Gelezen als niet op een lijst: vraag wie het zijn.',
    strong:
      'Met wat partijen op een lijst volgens opgave houden kan het op 50 % komen: zoek uit van wie de rest is (signaal 29, waar de 50 %-regel geldt).',
  },
} as const;

const percent = (value: number, language: Language): string => `${showNumber(value, language)} %`;

/** "50 %", "at least 40 %", "40 to 60 %", "an unknown share". */
function share({ lo, hi }: ShareInterval, language: Language): string {
  const w = WORDS[language];
  if (lo === hi) return percent(lo, language);
  if (lo === 0) return hi === 100 ? w.unknown : `${w.atMost} ${percent(hi, language)}`;
  if (hi === 100) return `${w.atLeast} ${percent(lo, language)}`;
  return `${showNumber(lo, language)} ${w.to} ${percent(hi, language)}`;
}

const nameOf = (owner: Owner, language: Language): string => owner.name ?? WORDS[language].unnamed;

/** The owner with the lists for which it counts, or why that is not known. */
function holder(owner: Owner, language: Language): string {
  const w = WORDS[language];
  const lists = (owner.listed ?? []).filter((l) => listingCountsForAffiliates(l) !== 'no').map((l) => l.list);
  const why = owner.listed === undefined ? [w.unscreened] : [...new Set(lists)];
  if (lists.length > 0 && listedForAffiliates(owner) === 'unknown') why.push(w.program);
  return why.length > 0 ? `${nameOf(owner, language)} (${why.join(', ')})` : nameOf(owner, language);
}

/** "A (EL) 30 % and B (MEU) 20 % together hold 50 % of Mid BV, which counts whole". */
function told(sum: OwnersSum, language: Language): string {
  const w = WORDS[language];
  const [first, second] = sum.parts;
  const whole = sum.owned
    ? `${w.of} ${nameOf(sum.owned, language)}${w.counts[sum.answer]}`
    : first && !second && first.counts === 'unknown'
      ? `${w.it}${w.counts.unknown}`
      : w.it;
  if (!first) return w.none;
  if (!second) {
    const held = first.counts === 'yes' ? sum.share : first.share;
    return `${holder(first.owner, language)} ${w.holds} ${share(held, language)} ${whole}`;
  }
  const each = sum.parts.map((p) => `${holder(p.owner, language)} ${share(p.share, language)}`);
  const all = `${each.slice(0, -1).join(', ')}${w.and}${each.at(-1)}`;
  return `${all} ${w.together} ${share(sum.share, language)} ${whole}`;
}

/** Who holds the rest, where nobody says: undefined where there is none, or where what is stated decides alone. */
function restTold(party: PartyFacts, label: string, language: Language): Warnings[number] | undefined {
  const w = WORDS[language];
  const status = party.affiliation();
  if (!status || status.answer === 'yes') return undefined;
  const strong = status.listedOwner === 'yes' && withRestListed(party.ownersOnTheDay()) !== 'no';
  // Where no share at all is known, that is asked for, and there is no rest to speak of.
  const rests = status.sums.filter(({ rest }) => rest.hi > (strong ? 0 : ROUNDING) && rest.hi - rest.lo < 100);
  if (rests.length === 0) return undefined;
  const parts = rests.toReversed().map(({ rest, owned }) => {
    const much = share(rest, language);
    return owned ? `${much} ${w.of} ${nameOf(owned, language)}` : `${much} ${w.it}`;
  });
  return {
    id: 'owners-undisclosed',
    text: `${label}: ${parts.join(w.and)} ${w.undisclosed}. ${strong ? w.strong : w.weak}`,
    cite: strong ? '15 CFR Part 732, Supplement No. 3' : '15 CFR § 744.11(a)(1)',
  };
}

/**
 * Which party is listed, and who stands behind it: for each party its own lists, the chain of owners that count or may count
 * by the rule's own method (§ 744.11(a)(1): shares add up, at 50 % the whole share counts one level down, nothing is
 * multiplied), and what no stated owner accounts for. Whether the rule applies on the day is for the requirement to say.
 * Names stand in it: it is made for each question and never remembered.
 */
export function ownersTold(parties: readonly PartyFacts[], language: Language): Warnings {
  const w = WORDS[language];
  const found: Warnings = [];
  for (const party of parties) {
    const words = partyInWords(party.party)[language];
    const label = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
    const lists = [...new Set(party.directListings().map((l) => l.list))];
    if (lists.length > 0) found.push({ id: 'party-listed', text: `${label} ${w.listed} ${lists.join(', ')}.` });
    if (BESIDE.has(party.party.role)) continue;
    const status = party.affiliation();
    if (status && status.chain.length > 0) {
      const steps = status.sums.filter((sum) => sum.parts.length > 0 || sum.owned === undefined);
      const chain = steps.map((sum) => told(sum, language)).join('; ');
      found.push({
        id: 'owners',
        text: `${label}: ${chain}; ${w.line}: ${w.reached[status.answer]}.`,
        cite: '15 CFR § 744.11(a)(1)',
      });
    }
    const rest = restTold(party, label, language);
    if (rest) found.push(rest);
  }
  return found;
}
