import type { DoctorCheck, Job } from '@tolhuis/core/app/records';
import type { LogEntry, SignedHead } from '@tolhuis/core/audit';
import type { Language } from '@tolhuis/core/law';
import { deskState, forgetForms, refreshDesk, setDesk, signInAgain } from './desk.ts';
import type {
  Account,
  ApiKey,
  AssumptionChange,
  AssumptionPreview,
  AuditVerification,
  Balance,
  Because,
  Delivery,
  DeliveryState,
  DeskScreened,
  Flip,
  InLanguage,
  LedgerEntry,
  ListReliance,
  ListSource,
  Order,
  OrderLimitState,
  OrderVersion,
  Page,
  PartyFacts,
  Replay,
  Role,
  StandingSwitch,
  StoredDetermination,
  StoredHitDecision,
  StoredParty,
  User,
  Webhook,
} from './desk-types.ts';
import { Gone, Problem, problemOf } from './problem.ts';

export { Gone, Problem } from './problem.ts';

type Paging = { after?: string; limit?: number };
type Step = { id: string; version: number };

/** Operations of the desk that pages use: what goes in, what comes out. Those of the law run in the browser (index.ts). */
export type Operations = {
  orders: [Paging & { text?: string; state?: string; outcome?: string }, Page<Order>];
  order: [{ id: string }, Order];
  'order-limits': [{ id: string }, { items: readonly OrderLimitState[] }];
  'order-history': [{ id: string }, { items: readonly OrderVersion[] }];
  'create-order': [{ id?: string; reference: string; question: unknown }, Order];
  'import-orders': [
    { orders: readonly { id?: string; reference: string; question: unknown }[] },
    { items: readonly { id: string; outcome: string; status: string }[] },
  ];
  'update-order': [Step & { reference?: string; question?: unknown }, Order];
  'prepare-order': [Step, Order];
  'approve-order': [Step & { reason?: string; reservation?: string }, Order];
  'reject-order': [Step & { reason: string }, Order];
  'release-order': [Step, Order];
  'ship-order': [Step, Order];
  'cancel-order': [Step & { reason: string }, Order];
  'redecide-orders': [{ because: Because }, { examined: number; flips: readonly Flip[] }];
  flips: [Paging & { orderId?: string; open?: boolean }, Page<Flip>];
  'acknowledge-flip': [{ id: string; note: string }, Flip];
  determinations: [Paging & { orderId?: string }, Page<StoredDetermination>];
  'determination-in': [{ id: string; language: Language }, InLanguage];
  replay: [{ id: string }, Replay];
  assumptions: [object, { items: readonly StandingSwitch[] }];
  'assumption-history': [{ switch?: string }, { items: readonly AssumptionChange[] }];
  'preview-assumption': [{ switch: string; option: string | null }, AssumptionPreview];
  'propose-assumption': [{ switch: string; option: string | null; reason: string }, AssumptionChange];
  'confirm-assumption': [{ id: string }, { change: AssumptionChange; examined: number; flips: number }];
  'withdraw-assumption': [{ id: string }, AssumptionChange];
  parties: [Paging & { text?: string; country?: string }, Page<StoredParty>];
  party: [{ id: string }, StoredParty];
  'party-history': [{ id: string }, { items: readonly StoredParty[] }];
  'create-party': [{ id?: string; facts: PartyFacts; validFrom?: string }, StoredParty];
  'update-party': [Step & { facts: PartyFacts; validFrom?: string }, StoredParty];
  'hit-decisions': [Paging & { party?: string; name?: string }, Page<StoredHitDecision>];
  webhooks: [object, { items: readonly Webhook[] }];
  'create-webhook': [{ url: string; events: readonly string[] }, Webhook & { secret: string }];
  'remove-webhook': [{ id: string }, { removed: string }];
  'webhook-deliveries': [Paging & { state?: DeliveryState }, Page<Delivery>];
  'retry-webhook': [{ id: string }, { queued: string }];
  'ledger-apply': [object, { events: readonly Record<string, unknown>[]; replayed: boolean }];
  'ledger-accounts': [Paging & { prefix?: string }, Page<Account>];
  balances: [Paging & { on: string; prefix?: string }, Page<Balance>];
  'ledger-entries': [Paging & { account?: string; command?: string }, Page<LedgerEntry>];
  'ledger-verify': [object, { accounts: number; entries: number; differ: readonly string[] }];
  'audit-entries': [Paging & { about?: string; action?: string; actor?: string; newest?: boolean }, Page<LogEntry>];
  'audit-verify': [object, AuditVerification];
  'audit-heads': [object, { items: readonly SignedHead[] }];
  'sign-head': [object, SignedHead];
  'evidence-pack': [{ about: readonly string[]; disclose: boolean }, { format: string }];
  'change-password': [{ current: string; next: string }, { changed: true }];
  users: [Paging, Page<User>];
  'create-user': [
    { login: string; roles: readonly Role[]; oidc?: { issuer: string; subject: string } },
    { user: User; password: string | null },
  ];
  'update-user': [{ id: string; roles?: readonly Role[]; disabled?: boolean }, User];
  'reset-password': [{ id: string }, { password: string }];
  keys: [Paging, Page<ApiKey>];
  'create-key': [{ name: string; roles?: readonly Role[]; expiresAt?: string }, { key: ApiKey; secret: string }];
  'revoke-key': [{ id: string }, ApiKey];
  screen: [
    { queries: readonly object[]; details: boolean; limit: number; exposure?: object },
    { items: readonly DeskScreened[]; lists: ListReliance & { message: string } },
  ];
  'decide-hit': [
    {
      query?: object;
      party?: string;
      hit: { list: string; id: string };
      verdict: 'true-match' | 'false-match' | 'unsure';
      reason: string;
    },
    { id: string },
  ];
  lists: [object, { state: ListReliance & { message: string }; sources: readonly ListSource[] }];
  doctor: [object, { ok: boolean; checks: readonly DoctorCheck[] }];
  jobs: [Paging & { state?: string }, Page<Job>];
};
export type OperationId = keyof Operations;

/** `once`: a key under which a request that is sent again (after a lost answer) is done once. */
export type Asking = {
  readonly language?: Language;
  readonly signal?: AbortSignal | undefined;
  readonly once?: string;
};

async function send(path: string, body: unknown, { language, signal, once }: Asking): Promise<Response> {
  try {
    const response = await fetch(`./api/${path}`, {
      method: 'POST',
      // The cookie is SameSite=Strict and the server compares Origin and Sec-Fetch-Site: there is no token to carry.
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        'accept-language': language ?? document.documentElement.lang,
        ...(once === undefined ? {} : { 'idempotency-key': once }),
      },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
    if (deskState().server === 'gone') void refreshDesk();
    return response;
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown;
    if (deskState().server === 'there') setDesk({ server: 'gone' });
    throw new Gone();
  }
}

/** A key for `once`; kept by who asks, so that a second try has the same. */
export const newKey = (): string =>
  crypto.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** The answer's text, for what must be kept byte for byte. As {@link ask}. */
export async function askText(name: OperationId, input: unknown, asking: Asking = {}): Promise<string> {
  let response = await send(name, input, asking);
  // A session that is over is opened again under the form, and the same request goes out once more.
  if (response.status === 401 && (await signInAgain())) response = await send(name, input, asking);
  if (!response.ok) throw await problemOf(response);
  return response.text();
}

/**
 * Asks the desk. @throws Problem in the server's own words; Gone where it does not answer; AbortError where cancelled
 */
export async function ask<N extends OperationId>(
  name: N,
  input: Operations[N][0],
  asking: Asking = {},
): Promise<Operations[N][1]> {
  return JSON.parse(await askText(name, input, asking)) as Operations[N][1];
}

/** Every page of a list, `seen` told after each; can be aborted. */
export async function askAll<N extends OperationId, T>(
  name: N & (Operations[N][1] extends Page<unknown> ? N : never),
  input: Operations[N][0],
  { most = 100_000, seen, ...asking }: Asking & { most?: number; seen?: (items: readonly T[]) => void } = {},
): Promise<T[]> {
  const all: T[] = [];
  let after: string | null = '';
  while (after !== null && all.length < most) {
    const page: Page<T> = (await ask(
      name,
      { ...input, limit: 1000, ...(after ? { after } : {}) } as Operations[N][0],
      asking,
    )) as unknown as Page<T>;
    all.push(...page.items);
    seen?.(all);
    after = page.next;
  }
  return all;
}

/** Opens a session. @throws Problem | Gone */
export async function signIn(login: string, password: string): Promise<void> {
  const response = await send('sign-in', { login, password }, {});
  if (!response.ok) throw await problemOf(response);
  await refreshDesk();
}

/** Ends the session. @throws Problem | Gone */
export async function signOut(): Promise<void> {
  const response = await send('sign-out', {}, {});
  if (!response.ok) throw await problemOf(response);
  forgetForms();
  await refreshDesk();
}

/** Changes the own password; the server ends every session with it, so a new one is opened. @throws Problem | Gone */
export async function changePassword(login: string, current: string, next: string): Promise<void> {
  const response = await send('change-password', { current, next }, {});
  if (!response.ok) throw await problemOf(response);
  await signIn(login, next);
}

/** True for what a reader caused by cancelling. */
export const isAbort = (e: unknown): boolean => e instanceof DOMException && e.name === 'AbortError';
export const isProblem = (e: unknown, code?: string): e is Problem =>
  e instanceof Problem && (code === undefined || e.body.code === code);
