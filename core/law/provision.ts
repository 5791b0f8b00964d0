import type { Condition } from './condition.ts';
import type { Counted } from './counted.ts';
import type { Day } from './day.ts';
import type { Text } from './text.ts';

/** How sure we are of a statement: P primary text read, S secondary source, M from memory, I our own inference. */
export type Confidence = 'P' | 'S' | 'M' | 'I';

/** The act that made a version: where it can be read, and the day from which it could be known. */
export type Act = {
  /** Federal Register citation ('88 FR 73458'), proclamation, announcement or bill number. */
  readonly citation: string;
  /** Federal Register document number, when there is one. */
  readonly document?: string;
  /** Publication day; a question with `knownOn` before it does not see the version. */
  readonly published: Day;
  readonly url?: string;
};

/** What is done about the text, apart from what the text says. */
export type EnforcementState =
  | 'enforced' // applied
  | 'not-yet-due' // in effect, compliance date not reached
  | 'not-enforced' // codified; the authority has said that it does not enforce it
  | 'stayed' // suspended by a published instrument
  | 'letter' // binds addressees only
  | 'announced' // announced, no instrument
  | 'informal' // an arrangement without a published instrument
  | 'proposed';

/** From a day on, how the text is enforced. `when` narrows it: where the condition does not hold, `otherwise` applies. */
export type EnforcementPeriod = {
  readonly from: Day;
  readonly state: EnforcementState;
  readonly when?: Condition;
  readonly otherwise?: EnforcementState;
  /** Operator switch for what cannot be known: `assume: { [id]: option }` picks; the default is the published text. */
  readonly switch?: {
    readonly id: string;
    readonly options: Readonly<Record<string, EnforcementState>>;
    readonly default: string;
  };
  readonly by?: Act;
  readonly confidence: Confidence;
  /** Shown as a warning with every answer that rests on this period. */
  readonly warning?: Text;
};

/** One whole version of a provision; the next version in force ends it (half-open interval). */
export type Version<Effect> = {
  readonly from: Day;
  /** Last version only: first day on which nothing takes its place. */
  readonly until?: Day;
  /** The act that ended it; absent: it named its own end. Whoever did not know that act did not know of the end. */
  readonly endedBy?: Act;
  readonly by: Act;
  readonly confidence: Confidence;
  readonly when: Condition;
  /** Exceptions with their own place: when this holds, the provision does not apply. */
  readonly unless?: Condition;
  /** Default: enforced from `from`. */
  readonly enforcement?: readonly [EnforcementPeriod, ...EnforcementPeriod[]];
  readonly effect: Effect;
  /** Shown with an answer that this version decided: a contested reading, a gap, a drafting oddity. */
  readonly warnings?: readonly Text[];
};

export type ReviewPolicyName =
  | 'policy-of-denial'
  | 'presumption-of-denial'
  | 'case-by-case'
  | 'presumption-of-approval';

/** What each kind of provision does; the kinds are a closed set. */
export type Effects = {
  /** Classification: the paragraph reached. The lowest rank is looked at first. */
  classification: {
    readonly eccn: string;
    readonly family: 'a' | 'b' | 'c' | 'weights' | 'at-only' | 'ear99' | 'other';
    readonly rank: number;
    readonly presumed?: true;
  };
  /** `overcomable`: exceptions and authorisations may cover it (part 744 lists, for example, may not be). */
  'licence-requirement': {
    readonly requirement: string;
    readonly appliesTo?: 'item' | 'party' | 'end-use' | 'embargo';
  };
  /** `covers`: ids of the requirements that it overcomes. Closed world: nothing else. */
  /** `notBeside`: parts (by the beginning of a requirement's id) of which no other requirement may stand: § 740.8(b). */
  exception: { readonly exception: string; readonly covers: readonly string[]; readonly notBeside?: readonly string[] };
  authorisation: { readonly authorisation: string; readonly covers: readonly string[] };
  /** `for`: the requirements that it speaks of. `prevails`: wins even over a stricter one. 'listing': the policy that the list entry states. */
  'review-policy': {
    readonly policy: ReviewPolicyName | 'from-listing';
    readonly for: readonly string[];
    readonly prevails?: true;
  };
  prohibition: { readonly prohibition: string };
  /**
   * hold: a person must decide. `warning` level only warns. A hold that turns on a fact that is missing keeps the answer
   * open, unless it is `whenKnown`: raised by what the exporter knows and by nothing else (Supplement No. 3 to part 732).
   * `letter`: a letter to others speaks of such an item; wherever the answer is shown in short, it is marked.
   */
  'red-flag': {
    readonly flag: string;
    readonly level: 'hold' | 'warning';
    readonly text: Text;
    readonly whenKnown?: true;
    readonly letter?: true;
  };
  /**
   * `due` counts from the day of export, or from the end of the reporting period in which that day falls (`ends`: last days
   * of the periods, MM-DD, in the order of the year), is the last day of a month (`monthsAfter`: 1 is the month after that of the
   * export), or is a moment in words. `whenKnown`: said when it holds, not where it may.
   */
  duty: {
    readonly duty: string;
    readonly whenKnown?: true;
    readonly text: Text;
    readonly due?:
      | { readonly years: number }
      | { readonly days: number }
      | { readonly days: number; readonly ends: readonly [string, ...string[]] }
      | { readonly monthsAfter: number }
      | 'before-export'
      | 'with-shipment'
      | 'with-application';
  };
  /** `rate` per cent of `base`. */
  levy: {
    readonly levy: string;
    readonly payer: Text;
    readonly base: Text;
    readonly ratePercent: string;
    readonly on: 'order-value';
  };
  /**
   * A quota or cap as law; `counted`: how a desk adds its orders up under it. `measures` which number of the order counts against it.
   * `whenKnown`: said when it holds, not where it may.
   */
  limit: {
    readonly limit: string;
    readonly whenKnown?: true;
    readonly unit: 'TPP' | 'chips' | 'percent';
    readonly amount: number;
    readonly per: Text;
    readonly measures?: string;
    readonly text: Text;
    readonly counted?: Counted;
  };
  /** Another state's measure, reported beside the US answer, never mixed into it. */
  gate: { readonly gate: string; readonly state: string; readonly text: Text };
  /**
   * Jurisdiction: where the EAR stands. Order: not-an-export, not-subject, subject. `outright`: no export, reexport or transfer
   * at all, whatever is moved and to whom (§ 734.18), so that no duty on those can stand; what a denial order or a red flag says does.
   */
  jurisdiction: { readonly result: 'subject' | 'not-subject' | 'not-an-export'; readonly outright?: true };
};
export type Kind = keyof Effects;

/**
 * A worked case: a partial question, the answer of this provision, and why. Expected: an answer, the clause reached, or
 * 'state:not-enforced' (any state); and what the version does: 'for:742.6(a)(6)(iii)(A)' and 'not-for:…' of a policy,
 * 'covers:…' and 'not-covers:…' of an exception or authorisation, '633000000 TPP' of a limit, the state of a gate, an ECCN.
 */
export type WorkedCase = {
  readonly on: Day;
  readonly given: Readonly<Record<string, unknown>>;
  readonly expect: string;
  readonly why: string;
};

export type Provision<K extends Kind = Kind> = {
  [P in K]: {
    readonly kind: P;
    /** Short id, unique in the rulebook; other provisions refer to it ('3A090.a', '742.6(a)(6)(iii)(A)'). */
    readonly id: string;
    /** Full citation: '15 CFR Part 774, Supplement No. 1, ECCN 3A090.a'. */
    readonly cite: string;
    readonly title: Text;
    readonly url?: string;
    readonly versions: readonly [Version<Effects[P]>, ...Version<Effects[P]>[]];
    readonly cases: readonly [WorkedCase, ...WorkedCase[]];
    /** Set by a proposal's overlay: which scenario brought it. */
    readonly scenario?: string;
  };
}[K];

/** Declares a provision. No citation, no version or no worked case: it does not compile. */
export const provision = <K extends Kind>(p: Provision<K>): Provision<K> => p;

/** A Federal Register act. `published` is the publication day. */
export const fr = (citation: string, document: string, published: Day): Act => ({
  citation,
  document,
  published,
  url: `https://www.federalregister.gov/d/${document}`,
});

/** A worked case in which the facts are given directly by id, for provisions about the item: '?' is a fact not known. */
export type CaseRow = readonly [on: Day, facts: readonly unknown[], expect: string, why: string];

/**
 * A typed table of worked cases: one column a fact, one row a case; '?' for a fact not known.
 * `cases([tpp, density], [['2023-11-17', [4800, '?'], 'a.1', 'exactly on the line']])`
 */
export function cases(
  columns: readonly { readonly id: string }[],
  rows: readonly [CaseRow, ...CaseRow[]],
): readonly [WorkedCase, ...WorkedCase[]] {
  const one = ([on, facts, expect, why]: CaseRow): WorkedCase => ({
    on,
    given: Object.fromEntries(
      columns.flatMap((c, i) => (facts[i] === '?' || facts[i] === undefined ? [] : [[`fact:${c.id}`, facts[i]]])),
    ),
    expect,
    why,
  });
  const [first, ...rest] = rows;
  return [one(first), ...rest.map(one)];
}

/** Worked cases as partial questions in contract form (everything but `on`). */
export function asked(
  ...rows: readonly [
    readonly [on: Day, question: Record<string, unknown>, expect: string, why: string],
    ...(readonly [Day, Record<string, unknown>, string, string])[],
  ]
): readonly [WorkedCase, ...WorkedCase[]] {
  const one = ([on, given, expect, why]: readonly [Day, Record<string, unknown>, string, string]): WorkedCase => ({
    on,
    given,
    expect,
    why,
  });
  const [first, ...rest] = rows;
  return [one(first), ...rest.map(one)];
}
