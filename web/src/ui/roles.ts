import type { Role } from '../client/desk-types.ts';
import { type Message, t } from './text.ts';

/** Roles in words, with what each is for. */
export const ROLE_WORDS: Readonly<Record<Role, { readonly name: Message; readonly does: Message }>> = {
  viewer: { name: t('viewer'), does: t('reads everything but the log') },
  analyst: {
    name: t('analyst'),
    does: t('writes and prepares orders, reserves'),
  },
  approver: {
    name: t('approver'),
    does: t('approves what others prepared'),
  },
  officer: {
    name: t('compliance officer'),
    does: t('decides holds, releases, keeps licences'),
  },
  admin: {
    name: t('administrator'),
    does: t('keeps people and machines, decides no order'),
  },
  auditor: {
    name: t('auditor'),
    does: t('reads everything and changes nothing'),
  },
};

const ALL: readonly Role[] = ['viewer', 'analyst', 'approver', 'officer', 'admin', 'auditor'];
/** Whom each part of a page is for, as server/operations/access.ts has it (test/web/desk-parts.test.ts holds the two together). */
export const FOR = {
  balances: ALL,
  'audit-entries': ['officer', 'admin', 'auditor'],
  users: ['admin', 'auditor'],
  keys: ALL,
  lists: ALL,
  assumptions: ALL,
  parties: ALL,
  webhooks: ['officer', 'admin', 'auditor'],
  doctor: ['officer', 'admin', 'auditor'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
