import type {
  Json,
  OrderLimitState as KeptLimitState,
  StandingSwitch as KeptSwitch,
  Role,
} from '@tolhuis/core/app/records';
import type * as Ledger from '@tolhuis/core/ledger';
import type { ListState } from '@tolhuis/core/screen';

// What the desk answers as JSON. What it keeps is told by core/app/records, the one source of server and pages; here is
// what only travels: who asks, the ledger with its whole numbers as text, texts in the language of the page.

export {
  type ApiKey,
  type Assumed,
  type AssumptionChange,
  type AssumptionPreview,
  type AuditVerification,
  type Because,
  DELIVERY_STATES,
  type DeliveryState,
  type Flip,
  type InLanguage,
  type ListSource,
  ORDER_STATES,
  type Order,
  type OrderState,
  type OrderVersion,
  type Page,
  type PartyFacts,
  type Replay,
  ROLES,
  type Role,
  type Screened as DeskScreened,
  type ScreenedHit as DeskHit,
  type StoredDetermination,
  type StoredHitDecision,
  type StoredParty,
  type User,
  type WebhookDelivery as Delivery,
  type WebhookEndpoint as Webhook,
} from '@tolhuis/core/app/records';

/** Who asks, as /desk.json tells it. */
export type Who = {
  readonly id: string;
  readonly login?: string;
  readonly roles: readonly Role[];
  readonly via: 'session' | 'api-key' | 'local' | 'system';
  readonly mustChangePassword: boolean;
};
/** How far the lists may be relied on; `absent`: codes of those that are not there. */
export type ListReliance = Readonly<Pick<ListState, 'state' | 'effect' | 'ageDays'>> & {
  readonly absent?: readonly string[];
};
export type DeskInfo = {
  readonly version: string;
  readonly oidc: boolean;
  readonly lists: ListReliance;
  /** A session cookie came and is no longer valid. */
  readonly over: boolean;
  readonly who: Who | null;
  /** What the desk assumes where a question does not say; told to whoever may read its orders. */
  readonly assumed?: Readonly<Record<string, string>>;
  /** Operations that the caller may use. */
  readonly may: readonly string[];
};

export type OrderLimitState = Json<KeptLimitState>;
export type Account = Json<Ledger.Account & { readonly of?: string }>;
export type Balance = Json<Ledger.Balance>;
export type LedgerEntry = Json<Ledger.Entry>;
export type Transfer = Extract<LedgerEntry, { readonly type: 'transfer' }>;

/** A switch in the language of the page. */
export type StandingSwitch = Omit<KeptSwitch, 'provisions' | 'warning'> & {
  readonly provisions: readonly { readonly cite: string; readonly title: string }[];
  readonly warning?: string;
};
