import type { Role } from '../services/api/index.ts';

/**
 * Who may use a route. `open`: 'everyone' also without signing in; 'loopback' on a desk that listens on loopback only,
 * whoever asks on this machine. Otherwise one of `roles`. What is not in the tables is denied. The services ask again for
 * themselves (server/services/allow.ts); a test holds the two together.
 */
export type Access = { readonly roles: readonly Role[]; readonly open?: 'everyone' | 'loopback' };

const READERS = ['viewer', 'analyst', 'approver', 'officer', 'admin', 'auditor'] as const;
const WRITERS = ['analyst', 'officer'] as const;
const DECIDERS = ['viewer', 'analyst', 'approver', 'officer'] as const;
const APPROVERS = ['approver', 'officer'] as const;
const REPLAYERS = ['analyst', 'approver', 'officer', 'auditor'] as const;
const AUDITORS = ['officer', 'admin', 'auditor'] as const;
const PACKERS = ['officer', 'auditor'] as const;
const KEEPERS = ['officer', 'admin'] as const;
const ADMIN = ['admin'] as const;

const to = (roles: readonly Role[]): Access => ({ roles });
const toAskers = (roles: readonly Role[] = READERS): Access => ({ roles, open: 'loopback' });
const EVERYONE: Access = { roles: READERS, open: 'everyone' };
const SIGNED_IN = to(READERS);

/** Operations: POST /api/<name>, GET where it reads, and the MCP tool of the same name. */
export const OPERATION_ACCESS: Readonly<Record<string, Access>> = {
  decide: toAskers(DECIDERS),
  'decide-many': to(DECIDERS),
  classify: toAskers(),
  chips: toAskers(),
  countries: toAskers(),
  explain: toAskers(),
  timeline: toAskers(),
  simulate: toAskers(),
  coverage: toAskers(),
  screen: toAskers(WRITERS),
  lists: toAskers(),
  'decide-hit': to(WRITERS),
  'hit-decisions': to(READERS),
  rescreen: to(WRITERS),
  'list-changes': to(READERS),
  determinations: to(READERS),
  determination: to(READERS),
  'determination-in': to(READERS),
  replay: to(REPLAYERS),
  orders: to(READERS),
  order: to(READERS),
  'order-at': to(READERS),
  'order-limits': to(READERS),
  'order-history': to(READERS),
  'create-order': to(WRITERS),
  'import-orders': to(WRITERS),
  'update-order': to(WRITERS),
  'prepare-order': to(WRITERS),
  'approve-order': to(APPROVERS),
  'reject-order': to(APPROVERS),
  'release-order': to(['officer']),
  'ship-order': to(['officer']),
  'cancel-order': to(WRITERS),
  'redecide-orders': to(WRITERS),
  flips: to(READERS),
  'acknowledge-flip': to(['officer']),
  assumptions: to(READERS),
  'assumption-history': to(READERS),
  'preview-assumption': to(READERS),
  'propose-assumption': to(['officer']),
  'confirm-assumption': to(APPROVERS),
  'withdraw-assumption': to(APPROVERS),
  parties: to(READERS),
  party: to(READERS),
  'party-at': to(READERS),
  'party-history': to(READERS),
  'create-party': to(WRITERS),
  'update-party': to(WRITERS),
  'erase-party': to(KEEPERS),
  'ledger-apply': to(WRITERS),
  'ledger-accounts': to(READERS),
  balance: to(READERS),
  balances: to(READERS),
  'ledger-entries': to(READERS),
  'ledger-verify': to(READERS),
  'audit-entries': to(AUDITORS),
  'audit-verify': to(AUDITORS),
  'audit-heads': to(AUDITORS),
  'sign-head': to(PACKERS),
  'evidence-pack': to(PACKERS),
  'who-am-i': SIGNED_IN,
  'change-password': SIGNED_IN,
  users: to(['admin', 'auditor']),
  'create-user': to(ADMIN),
  'update-user': to(ADMIN),
  'reset-password': to(ADMIN),
  keys: SIGNED_IN,
  'create-key': SIGNED_IN,
  'revoke-key': SIGNED_IN,
  webhooks: to(AUDITORS),
  'create-webhook': to(ADMIN),
  'remove-webhook': to(ADMIN),
  'webhook-deliveries': to(AUDITORS),
  'retry-webhook': to(ADMIN),
  jobs: to(AUDITORS),
  doctor: to(AUDITORS),
  'run-retention': to(KEEPERS),
  holds: to(AUDITORS),
  'place-hold': to(KEEPERS),
  'lift-hold': to(KEEPERS),
};

/** Every other route, as 'METHOD /path' in the router's words. */
export const ROUTE_ACCESS: Readonly<Record<string, Access>> = {
  'GET /healthz': EVERYONE,
  'GET /readyz': EVERYONE,
  'GET /desk.json': EVERYONE,
  'GET /metrics': toAskers(),
  'GET /openapi.json': EVERYONE,
  'GET /docs': EVERYONE,
  'GET /docs/:file': EVERYONE,
  'POST /api/sign-in': EVERYONE,
  'POST /api/sign-out': EVERYONE,
  'GET /auth/oidc': EVERYONE,
  'GET /auth/oidc/callback': EVERYONE,
  'POST /mcp': toAskers(),
  'POST /match/:dataset': toAskers(WRITERS),
  'GET /search/:dataset': toAskers(WRITERS),
  'GET /algorithms': EVERYONE,
  'GET /consolidated_screening_list/v1/search': toAskers(WRITERS),
  'GET /v1/search': toAskers(WRITERS),
  'GET /*': EVERYONE,
};

/** True where a caller with these roles is admitted; `roles` null: nobody signed in. */
export function admits(access: Access | undefined, roles: readonly Role[] | null, onLoopback: boolean): boolean {
  if (access === undefined) return false;
  if (access.open === 'everyone' || (access.open === 'loopback' && onLoopback)) return true;
  return roles !== null && access.roles.some((role) => roles.includes(role));
}
