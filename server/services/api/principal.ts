import type { Role } from '@tolhuis/core/app/records';

export { type Page, ROLES, type Role } from '@tolhuis/core/app/records';

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

export type PageRequest = { readonly after?: string; readonly limit?: number };
