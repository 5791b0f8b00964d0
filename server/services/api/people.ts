import type { ApiKey, User } from '@tolhuis/core/app/records';
import type { Page, PageRequest, Permission, Principal, Role } from './principal.ts';

export type { ApiKey, User } from '@tolhuis/core/app/records';

export type SessionToken = { readonly token: string; readonly expiresAt: string; readonly user: User };

export interface PeopleService {
  /** Where there is no user yet: makes 'admin' and gives its one-time password, this once. Otherwise null. */
  firstStart(): Promise<{ readonly login: string; readonly password: string } | null>;
  /** The same time and the same refusal whether the login exists or not; slows down after failures. */
  signIn(login: string, password: string): Promise<SessionToken>;
  /** Signs in who an OIDC provider vouches for; only a user that an admin linked before. */
  signInOidc(issuer: string, subject: string): Promise<SessionToken>;
  signOut(token: string): Promise<void>;
  /** Null for an unknown, expired or revoked session. */
  bySession(
    token: string,
  ): Promise<(Principal & { readonly mustChangePassword: boolean; readonly login: string }) | null>;
  byApiKey(secret: string): Promise<Principal | null>;
  changePassword(who: Principal, current: string, next: string): Promise<void>;
  createUser(
    who: Principal,
    user: { login: string; roles: readonly Role[]; oidc?: { issuer: string; subject: string } },
  ): Promise<{ readonly user: User; readonly password: string | null }>;
  updateUser(who: Principal, id: string, change: { roles?: readonly Role[]; disabled?: boolean }): Promise<User>;
  resetPassword(who: Principal, id: string): Promise<string>;
  users(who: Principal, page?: PageRequest): Promise<Page<User>>;
  /** `secret` is shown this once; only its hash is kept. Roles: at most those of its owner. */
  createKey(
    who: Principal,
    key: { name: string; roles?: readonly Role[]; expiresAt?: string },
  ): Promise<{ readonly key: ApiKey; readonly secret: string }>;
  revokeKey(who: Principal, keyId: string): Promise<ApiKey>;
  keys(who: Principal, page?: PageRequest): Promise<Page<ApiKey>>;
}

/** Denies by default. */
export type Allows = (who: Principal, permission: Permission) => boolean;
