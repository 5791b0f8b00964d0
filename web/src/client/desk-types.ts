import type { Determination, Question } from '@tolhuis/core/contract';
import type { Hit } from '@tolhuis/core/screen';

// What the desk answers as JSON, as server/operations has it. Amounts of the ledger are whole numbers written as text.

export type Role = 'viewer' | 'analyst' | 'approver' | 'officer' | 'admin' | 'auditor';
export const ROLES: readonly Role[] = ['viewer', 'analyst', 'approver', 'officer', 'admin', 'auditor'];
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null };

/** Who asks, as /desk.json tells it. */
export type Who = {
  readonly id: string;
  readonly login?: string;
  readonly roles: readonly Role[];
  readonly via: 'session' | 'api-key' | 'local' | 'system';
  readonly mustChangePassword: boolean;
};
export type ListReliance = {
  readonly state: 'fresh' | 'stale' | 'too-old' | 'starter-only' | 'missing' | 'from-the-future';
  readonly effect: 'none' | 'warning' | 'hold';
  readonly ageDays?: number;
};
/** Options of operator switches, by the id of the switch. */
export type Assumed = Readonly<Record<string, string>>;
export type DeskInfo = {
  readonly version: string;
  readonly oidc: boolean;
  readonly lists: ListReliance;
  /** A session cookie came and is no longer valid. */
  readonly over: boolean;
  readonly who: Who | null;
  /** What the desk assumes where a question does not say; told to whoever may read its orders. */
  readonly assumed?: Assumed;
  /** Operations that the caller may use. */
  readonly may: readonly string[];
};

export const ORDER_STATES = ['draft', 'prepared', 'approved', 'released', 'shipped', 'cancelled'] as const;
export type OrderState = (typeof ORDER_STATES)[number];
export type Order = {
  readonly id: string;
  readonly reference: string;
  readonly state: OrderState;
  readonly version: number;
  readonly question: Question;
  readonly determinationId: string | null;
  readonly outcome: string;
  readonly status: string;
  readonly preparedBy: string | null;
  readonly approvedBy: string | null;
  readonly releasedBy: string | null;
  readonly reservation: string | null;
  readonly approvalReason: string | null;
  readonly recordedAt: string;
  readonly openFlips: number;
};
export type OrderVersion = Pick<
  Order,
  'version' | 'state' | 'question' | 'determinationId' | 'outcome' | 'recordedAt'
> & { readonly by: string; readonly because: string };
/** Why open orders are decided again. */
export type Because = 'rulebook' | 'lists' | 'assumptions' | 'hits';
export type Flip = {
  readonly id: string;
  readonly orderId: string;
  readonly reference: string;
  readonly state: OrderState;
  readonly before: string;
  readonly after: string;
  readonly because: 'facts' | Because;
  readonly recordedAt: string;
  readonly acknowledgedBy: string | null;
};
export type StoredDetermination = {
  readonly id: string;
  readonly on: string;
  readonly recordedAt: string;
  readonly question: Question;
  readonly answer: Determination;
  readonly language: 'en' | 'nl';
  readonly outcome: string;
  readonly status: string;
  readonly rulebook: { readonly version: string; readonly hash: string };
  readonly lists: readonly string[];
  readonly by: string;
};
export type Replay = { readonly result: 'same' | 'defect' | 'other-rulebook'; readonly message: string };

export type Account = {
  readonly id: string;
  readonly unit: string;
  readonly title: string;
  readonly cite: string;
  readonly bound: { readonly kind: 'granted' | 'ratio' | 'counted' };
  readonly from: string;
  readonly until: string | null;
  readonly steps: readonly { readonly id: string; readonly from: string; readonly requires: string }[];
  readonly licence: {
    readonly licence: string;
    readonly line: string;
    readonly parties: readonly string[];
    readonly conditions: readonly string[];
  } | null;
};
export type Balance = {
  readonly account: string;
  readonly unit: string;
  readonly authorised: string | null;
  readonly used: string;
  readonly reserved: string;
  readonly available: string | null;
};
type Recorded = { readonly id: string; readonly commandId: string; readonly recordedAt: string };
export type Transfer = Recorded & {
  readonly type: 'transfer';
  readonly phase: 'post' | 'pending' | 'post-pending' | 'void-pending';
  readonly reason: 'grant' | 'tolerance' | 'adjust' | 'reserve' | 'use' | 'release' | 'expire' | 'correct';
  readonly unit: string;
  readonly amount: string;
  readonly debit: string;
  readonly credit: string;
  readonly effectiveOn: string;
  readonly pending: { readonly entry: string } | null;
  readonly expiresAt: string | null;
};
export type LedgerEntry =
  | Transfer
  | (Recorded & { readonly type: 'command'; readonly text: string })
  | (Recorded & { readonly type: 'account'; readonly account: Account });

/** One step of a switch; `option` null: back to what the published text says. */
export type AssumptionChange = {
  readonly id: string;
  readonly switch: string;
  readonly option: string | null;
  readonly reason: string;
  readonly state: 'proposed' | 'confirmed' | 'withdrawn';
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
};
export type StandingSwitch = {
  readonly id: string;
  readonly options: readonly string[];
  readonly default: string;
  readonly from: string;
  readonly provisions: readonly { readonly cite: string; readonly title: string }[];
  readonly warning?: string;
  readonly standing: AssumptionChange | null;
  readonly proposed: AssumptionChange | null;
};
export type AssumptionPreview = {
  readonly examined: number;
  readonly counts: readonly { readonly before: string; readonly after: string; readonly orders: number }[];
  readonly orders: readonly {
    readonly orderId: string;
    readonly reference: string;
    readonly state: OrderState;
    readonly before: string;
    readonly after: string;
  }[];
  readonly undecidable: readonly string[];
};

/** A party on file, in one version; the facts are those of a question, without the role. */
export type PartyFacts = Omit<NonNullable<Question['parties']>[number], 'role'>;
export type StoredParty = {
  readonly id: string;
  readonly version: number;
  readonly facts: PartyFacts;
  readonly validFrom: string;
  readonly recordedAt: string;
  readonly by: string;
};
export type StoredHitDecision = {
  readonly id: string;
  readonly partyId: string | null;
  readonly decision: {
    readonly verdict: 'true-match' | 'false-match' | 'unsure';
    readonly reason: string;
    readonly by: string;
    readonly at: string;
    readonly expiresOn?: string;
    readonly entryKey: string;
  };
};

export type Webhook = {
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly disabled: boolean;
  readonly createdAt: string;
};
export const DELIVERY_STATES = ['pending', 'delivered', 'dead'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
export type Delivery = {
  readonly id: string;
  readonly endpointId: string;
  readonly event: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAt: string;
  readonly lastError: string | null;
};
/** An answer of the desk in a language; null where its words cannot be vouched for. */
export type InLanguage = {
  readonly result: 'as-kept' | 'asked-again' | 'other-rulebook' | 'defect';
  readonly answer: Determination | null;
};

export type User = {
  readonly id: string;
  readonly login: string;
  readonly roles: readonly Role[];
  readonly disabled: boolean;
  readonly mustChangePassword: boolean;
  readonly createdAt: string;
  readonly signIn: 'password' | 'oidc';
};
export type ApiKey = {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
};
/** A hit of the desk's lists, with what the list says of the party (`details`) and how urgent it is (`exposure`). */
export type DeskHit = Hit & {
  readonly standing?: string;
  readonly confirmed?: true;
  readonly priority?: { readonly priority: number };
  readonly entry?: {
    readonly countries: string[];
    readonly addresses: string[];
    readonly programs?: string[];
    readonly footnotes?: number[];
    readonly licenceRequirement?: string;
    readonly licencePolicy?: string;
    readonly federalRegister?: string[];
    readonly startDate?: string;
    readonly sourceUrl?: string;
  };
};
export type DeskScreened = {
  readonly name: string;
  readonly hits: readonly DeskHit[];
  readonly note?: string;
  /** Hits that a person found to be somebody else. */
  readonly dismissed?: number;
  readonly reopened?: readonly { readonly id: string; readonly list: string; readonly because: string }[];
};
export type ListSource = {
  readonly source: string;
  readonly origin: string;
  readonly takenAt: string;
  readonly publishedOn?: string;
  readonly sha256: string;
  readonly entries: number;
  readonly changes?: { readonly added: number; readonly removed: number; readonly changed: number };
};
export type AuditVerification = {
  readonly ok: boolean;
  readonly entries: number;
  readonly heads: number;
  readonly publicKey: string;
  readonly afterLastHead: number;
  readonly findings: readonly { readonly kind: string; readonly sequence: number; readonly message: string }[];
};
