import { OperationError } from '@tolhuis/core/app';
import { z } from 'zod';
import { type DeskOperation, deskOperation } from './operation.ts';
import { apiKeySchema, id, instant, pageOf, paging, roleSchema, userSchema } from './schemas.ts';

const group = 'People';
const login = z.string().min(1).max(200);
const password = z.string().min(1).max(1000);
const roles = z.array(roleSchema).max(6);

/** Users, keys and the caller's own sign-in. Signing in itself is a route of the HTTP door (server/http/sign-in.ts). */
export const PEOPLE: readonly DeskOperation[] = [
  deskOperation({
    name: 'who-am-i',
    summary: 'The caller: user id, roles, and how they came in',
    group,
    input: z.strictObject({}),
    output: z.object({ id, roles: z.array(roleSchema), via: z.enum(['session', 'api-key', 'local', 'system']) }),
    permission: null,
    effect: 'reads',
    run: async ({ who }) => ({ id: who.id, roles: who.roles, via: who.via }),
  }),
  deskOperation({
    name: 'change-password',
    summary: "Changes the caller's own password",
    group,
    input: z.strictObject({ current: password, next: password }),
    output: z.object({ changed: z.literal(true) }),
    permission: null,
    effect: 'writes',
    secret: true,
    httpOnly: true,
    async run({ desk, who }, { current, next }) {
      if (who.via !== 'session')
        throw new OperationError({
          code: 'forbidden',
          what: 'A password is changed in a session, not with an API key.',
          remedy: 'Sign in first.',
        });
      await desk.people.changePassword(who, current, next);
      return { changed: true };
    },
  }),
  deskOperation({
    name: 'users',
    summary: 'Users of this desk',
    group,
    input: z.strictObject(paging),
    output: pageOf(userSchema),
    permission: 'user.read',
    effect: 'reads',
    run: ({ desk, who }, page) => desk.people.users(who, page),
  }),
  deskOperation({
    name: 'create-user',
    summary: 'A new user, with a one-time password or linked to an OIDC identity',
    group,
    input: z.strictObject({
      login,
      roles,
      oidc: z.strictObject({ issuer: z.url().max(500), subject: z.string().min(1).max(500) }).optional(),
    }),
    output: z.object({ user: userSchema, password: z.string().nullable() }),
    permission: 'user.write',
    effect: 'writes',
    secret: true,
    run: ({ desk, who }, user) => desk.people.createUser(who, user),
  }),
  deskOperation({
    name: 'update-user',
    summary: 'Other roles for a user, or no more access',
    group,
    input: z.strictObject({ id, roles: roles.optional(), disabled: z.boolean().optional() }),
    output: userSchema,
    permission: 'user.write',
    effect: 'writes',
    run: ({ desk, who }, { id: user, ...change }) => desk.people.updateUser(who, user, change),
  }),
  deskOperation({
    name: 'reset-password',
    summary: 'A new one-time password for a user',
    group,
    input: z.strictObject({ id }),
    output: z.object({ password: z.string() }),
    permission: 'user.write',
    effect: 'writes',
    secret: true,
    run: async ({ desk, who }, input) => ({ password: await desk.people.resetPassword(who, input.id) }),
  }),
  deskOperation({
    name: 'keys',
    summary: 'API keys: the own ones, or all of them for an administrator',
    group,
    input: z.strictObject(paging),
    output: pageOf(apiKeySchema),
    permission: 'key.own',
    effect: 'reads',
    run: ({ desk, who }, page) => desk.people.keys(who, page),
  }),
  deskOperation({
    name: 'create-key',
    summary: 'A new API key, shown this once, with at most the roles of its owner',
    group,
    input: z.strictObject({ name: z.string().min(1).max(200), roles: roles.optional(), expiresAt: instant.optional() }),
    output: z.object({ key: apiKeySchema, secret: z.string() }),
    permission: 'key.own',
    effect: 'writes',
    secret: true,
    run: ({ desk, who }, key) => desk.people.createKey(who, key),
  }),
  deskOperation({
    name: 'revoke-key',
    summary: 'Revokes an API key',
    group,
    input: z.strictObject({ id }),
    output: apiKeySchema,
    permission: 'key.own',
    effect: 'writes',
    run: ({ desk, who }, input) => desk.people.revokeKey(who, input.id),
  }),
];
