import type { AuditVerification } from '@tolhuis/core/app/records';
import type { LogEntry, SignedHead } from '@tolhuis/core/audit';
import type { Page, PageRequest, Principal } from './principal.ts';

export type { AuditVerification } from '@tolhuis/core/app/records';

export interface AuditService {
  entries(
    who: Principal,
    /** `newest`: the newest first, and `after` then leads to older ones. */
    filter: { about?: string; action?: string; actor?: string; newest?: boolean } & PageRequest,
  ): Promise<Page<LogEntry>>;
  /**
   * Examines the whole log against its heads; `heads`: others, kept elsewhere. `records`: what lies beside the log too, which
   * reads every question and answer.
   */
  verify(
    who: Principal,
    heads?: readonly SignedHead[],
    options?: { readonly records?: boolean },
  ): Promise<AuditVerification>;
  /** Signs the log as it is now and keeps the head. */
  signHead(who: Principal): Promise<SignedHead>;
  heads(who: Principal): Promise<readonly SignedHead[]>;
  /** An evidence pack (bytes of canonical JSON) about these things, with the personal data of `disclose`. Logged. */
  exportPack(
    who: Principal,
    request: { about: readonly string[]; disclose: boolean },
  ): Promise<Uint8Array<ArrayBuffer>>;
  /** Logs that sensitive data was read or exported, for doors that read around a service. */
  note(who: Principal, action: string, about: readonly string[]): Promise<void>;
}
