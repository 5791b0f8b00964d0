import { OperationError } from '@tolhuis/core/app/errors';
import type { Permission, Principal, Role } from './api/index.ts';

const READS: readonly Permission[] = ['determination.read', 'order.read', 'party.read', 'lists.read', 'ledger.read'];
const VIEWER: readonly Permission[] = ['decide', ...READS, 'key.own'];
const ANALYST: readonly Permission[] = [
  ...VIEWER,
  'screen',
  'determination.replay',
  'order.write',
  'order.prepare',
  'party.write',
  'ledger.reserve',
];
const APPROVER: readonly Permission[] = [...VIEWER, 'determination.replay', 'order.approve', 'assumption.confirm'];

/**
 * What each role may do; what is not listed is denied. An administrator keeps people and machines and decides no order;
 * an auditor reads everything and changes nothing.
 */
const ALLOWED: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  viewer: new Set(VIEWER),
  analyst: new Set(ANALYST),
  approver: new Set(APPROVER),
  officer: new Set([
    ...ANALYST,
    ...APPROVER,
    'order.release',
    'assumption.propose',
    'ledger.write',
    'lists.write',
    'audit.read',
    'audit.export',
    'webhook.read',
    'job.read',
    'retention.run',
  ]),
  admin: new Set([
    ...READS,
    'key.own',
    'user.read',
    'user.write',
    'webhook.read',
    'webhook.write',
    'job.read',
    'job.run',
    'lists.write',
    'audit.read',
    'retention.run',
    'backup',
  ]),
  auditor: new Set([
    ...READS,
    'key.own',
    'determination.replay',
    'user.read',
    'audit.read',
    'audit.export',
    'job.read',
    'webhook.read',
  ]),
};

/** True where one of the roles has the permission. */
export const allows = (who: Pick<Principal, 'roles'>, permission: Permission): boolean =>
  who.roles.some((role) => ALLOWED[role]?.has(permission) === true);

/** @throws OperationError 'forbidden' */
export function need(who: Principal, permission: Permission): void {
  if (!allows(who, permission))
    throw new OperationError({
      code: 'forbidden',
      what: `This needs the permission '${permission}', which your roles (${who.roles.join(', ') || 'none'}) do not give.`,
      remedy: 'Ask an administrator for the role, or somebody who has it to do this.',
    });
}

/** Who stands in the log: the person, and the key that was used. */
export const actorOf = (who: Principal): string => (who.keyId === undefined ? who.id : `${who.id}/${who.keyId}`);

/** The system itself, for a job. Its writes are in the log as anybody's; it can neither prepare nor approve. */
export const systemPrincipal = (job: string): Principal => ({
  id: `system:${job}`,
  roles: ['auditor'],
  via: 'system',
});
