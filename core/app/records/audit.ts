import type { LogFinding } from '../../audit/index.ts';

export type AuditVerification = {
  readonly ok: boolean;
  readonly entries: number;
  readonly heads: number;
  readonly publicKey: string;
  /** Entries after the last signed head: nothing outside the log vouches for them yet. Not a fault. */
  readonly afterLastHead: number;
  readonly findings: readonly LogFinding[];
};
