import type { PartyScreening } from '@tolhuis/core/app/screening';
import type { Rulebook } from '@tolhuis/core/law';
import type { Store } from '../../store/port.ts';
import type { ListsHere } from '../desk-lists.ts';
import type { KeptRulebooks } from '../rulebooks.ts';
import type { Standing } from '../standing.ts';
import type { AssumptionService } from './assumptions.ts';
import type { AuditService } from './audit.ts';
import type { DeterminationService } from './determinations.ts';
import type { HitDecisionService } from './hit-decisions.ts';
import type { LedgerService } from './ledger.ts';
import type { HoldService, IdempotencyService, JobService, UpkeepService, WebhookService } from './operations.ts';
import type { OrderService } from './orders.ts';
import type { PartyService } from './parties.ts';
import type { PeopleService } from './people.ts';

export type * from './assumptions.ts';
export type * from './audit.ts';
export type * from './determinations.ts';
export type * from './hit-decisions.ts';
export type * from './ledger.ts';
export type * from './operations.ts';
export * from './orders.ts';
export type * from './parties.ts';
export type * from './people.ts';
export * from './principal.ts';

/** Installed lists, made ready; `InstalledScreening` (server/screening/party.ts) is one. */
export type ScreeningPort = {
  readonly on: (day: string) => PartyScreening;
  /** Ids of the list snapshots screened against, kept with each determination. */
  readonly snapshotIds: () => readonly string[];
  /** What is installed on this machine, for a desk that several machines share. */
  readonly here?: () => ListsHere;
};

/** What a desk needs: the store, the law, a clock, and where its keys lie. */
export type DeskOptions = {
  readonly store: Store;
  readonly rulebook: Rulebook;
  /** The rulebooks of before, for replay; `openDesk` adds it. */
  readonly rulebooks?: KeptRulebooks;
  /** Installed lists for parties that a question does not say to be listed or not; none: nothing is screened. */
  readonly screening?: ScreeningPort;
  /** What the desk assumes where a question does not; `openDesk` adds it. */
  readonly standing?: Standing;
  /** ISO instant of now; the system's clock by default. */
  readonly clock?: () => string;
  /** Years after which personal data is deleted, five or more; null: never. Default: five (15 CFR 762.6). */
  readonly retentionYears?: number | null;
  /** Folder for the signing key and the exported heads. */
  readonly home: string;
};

/** Every service over one store: what the HTTP, MCP and command line doors call. `openDesk` (server/desk.ts) makes it. */
export type Desk = {
  readonly store: Store;
  readonly rulebook: Rulebook;
  readonly determinations: DeterminationService;
  readonly orders: OrderService;
  readonly assumptions: AssumptionService;
  readonly parties: PartyService;
  readonly hitDecisions: HitDecisionService;
  readonly ledger: LedgerService;
  readonly people: PeopleService;
  readonly audit: AuditService;
  readonly idempotency: IdempotencyService;
  readonly webhooks: WebhookService;
  readonly jobs: JobService;
  readonly upkeep: UpkeepService;
  readonly holds: HoldService;
  readonly close: () => Promise<void>;
};
