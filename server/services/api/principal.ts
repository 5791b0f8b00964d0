/** Roles of people, as in issue 4; one person may have several. */
export const ROLES = ['viewer', 'analyst', 'approver', 'officer', 'admin', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks. `id` is always the person's pseudonymous user id, also through an API key: four eyes are two people. */
export type Principal = {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly via: 'session' | 'api-key' | 'local' | 'system';
  /** Id of the API key, when `via` is 'api-key'. */
  readonly keyId?: string;
};

/** What can be allowed; anything that is not listed for a role is denied. */
export const PERMISSIONS = [
  'decide',
  'screen',
  'determination.read',
  'determination.replay',
  'order.read',
  'order.write',
  'order.prepare',
  'order.approve',
  'order.release',
  'assumption.propose',
  'assumption.confirm',
  'party.read',
  'party.write',
  'lists.read',
  'lists.write',
  'ledger.read',
  'ledger.reserve',
  'ledger.write',
  'audit.read',
  'audit.export',
  'user.read',
  'user.write',
  'key.own',
  'webhook.read',
  'webhook.write',
  'job.read',
  'job.run',
  'retention.run',
  'backup',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** One page of a list in a stable order; `next` is the cursor of the page after it, null at the end. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null };
export type PageRequest = { readonly after?: string; readonly limit?: number };
