import type { Role } from '../client/desk-types.ts';
import { type Text, t } from './text.ts';

/** Roles in words, with what each is for. */
export const ROLE_WORDS: Readonly<Record<Role, { readonly name: Text; readonly does: Text }>> = {
  viewer: { name: t('viewer', 'lezer'), does: t('reads everything but the log', 'leest alles behalve het logboek') },
  analyst: {
    name: t('analyst', 'analist'),
    does: t('writes and prepares orders, reserves', 'schrijft orders en bereidt ze voor, reserveert'),
  },
  approver: {
    name: t('approver', 'goedkeurder'),
    does: t('approves what others prepared', 'keurt goed wat anderen voorbereidden'),
  },
  officer: {
    name: t('compliance officer', 'compliance officer'),
    does: t('decides holds, releases, keeps licences', 'beslist over aanhoudingen, geeft vrij, beheert vergunningen'),
  },
  admin: {
    name: t('administrator', 'beheerder'),
    does: t('keeps people and machines, decides no order', 'beheert mensen en machines, beslist over geen order'),
  },
  auditor: {
    name: t('auditor', 'auditor'),
    does: t('reads everything and changes nothing', 'leest alles en verandert niets'),
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
