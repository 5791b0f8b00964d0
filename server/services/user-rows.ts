import { badInput } from '@tolhuis/core/app/errors';
import type { Reader, Row } from '../store/port.ts';
import { type ApiKey, ROLES, type Role, type User } from './api/index.ts';
import { missing } from './common.ts';

export const rolesOf = (text: unknown): Role[] => {
  const named = JSON.parse(String(text)) as string[];
  return ROLES.filter((role) => named.includes(role));
};

/** @throws OperationError 'bad-input' for an unknown role */
export function checkRoles(roles: readonly string[]): Role[] {
  const unknown = roles.find((r) => !ROLES.some((known) => known === r));
  if (unknown !== undefined || roles.length === 0)
    throw badInput({
      path: 'roles',
      message: unknown === undefined ? 'no role.' : `no role '${unknown.slice(0, 40)}'.`,
      remedy: `Roles: ${ROLES.join(', ')}.`,
    });
  return ROLES.filter((role) => roles.includes(role));
}

export const userOf = (row: Row): User => ({
  id: String(row['id']),
  login: String(row['login']),
  roles: rolesOf(row['roles']),
  disabled: row['disabled'] === 1,
  mustChangePassword: row['must_change'] === 1,
  createdAt: String(row['created_at']),
  signIn: row['oidc_issuer'] === null ? 'password' : 'oidc',
});

export const keyOf = (row: Row): ApiKey => ({
  id: String(row['id']),
  userId: String(row['user_id']),
  name: String(row['name']),
  roles: rolesOf(row['roles']),
  createdAt: String(row['created_at']),
  expiresAt: row['expires_at'] === null ? null : String(row['expires_at']),
  revokedAt: row['revoked_at'] === null ? null : String(row['revoked_at']),
});

/** @throws OperationError 'not-found' */
export async function readUser(reader: Reader, id: string): Promise<Row> {
  const row = await reader.get('SELECT * FROM user_account WHERE id = ?', [id]);
  if (row === undefined) throw missing('user', id);
  return row;
}

/** How many enabled administrators there are beside this one. */
export async function otherAdmins(reader: Reader, id: string): Promise<number> {
  const rows = await reader.all('SELECT roles FROM user_account WHERE disabled = 0 AND id <> ?', [id]);
  return rows.filter((r) => rolesOf(r['roles']).includes('admin')).length;
}
