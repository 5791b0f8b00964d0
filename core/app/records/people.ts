/** Roles of people, as in issue 4; one person may have several. */
export const ROLES = ['viewer', 'analyst', 'approver', 'officer', 'admin', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

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
