import { dayText } from '@tolhuis/core/app';
import { z } from 'zod';
import type { LedgerCommand } from '../services/api/index.ts';
import { ledgerCommandSchema } from './ledger-command.ts';
import type { DeskOperation } from './operation.ts';
import { deskOperation } from './operation.ts';
import { instant, pageOf, paging } from './schemas.ts';

const group = 'Ledger';
const account = z.string().min(1).max(300);
const amount = z.string().regex(/^-?\d{1,38}$/);
const balanceSchema = z.object({
  account,
  unit: z.string(),
  authorised: amount.nullable(),
  used: amount,
  reserved: amount,
  available: amount.nullable(),
});
const record = z.record(z.string(), z.unknown());

/** The ledger's amounts are bigints; as JSON they are decimal strings, since a JSON number loses digits beyond 2^53. */
export function amountsAsText(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(amountsAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, amountsAsText(member)]));
}

/** Licences, quotas and caps: reserve, use, release; what is available is derived from the entries. */
export const LEDGER: readonly DeskOperation[] = [
  deskOperation({
    name: 'ledger-apply',
    summary: 'Applies one ledger command, all of it or nothing; the same command id again changes nothing',
    group,
    input: ledgerCommandSchema,
    output: z.object({ entries: z.array(record), events: z.array(record), replayed: z.boolean() }),
    permission: 'ledger.reserve',
    effect: 'writes',
    run: async ({ desk, who }, command) => amountsAsText(await desk.ledger.apply(who, command as LedgerCommand)),
  }),
  deskOperation({
    name: 'ledger-accounts',
    summary: 'Accounts: licence lines, quotas, caps and counters',
    group,
    input: z.strictObject({ prefix: account.optional(), ...paging }),
    output: pageOf(record),
    permission: 'ledger.read',
    effect: 'reads',
    run: async ({ desk, who }, filter) => amountsAsText(await desk.ledger.accounts(who, filter)),
  }),
  deskOperation({
    name: 'balance',
    summary: 'What an account held at the end of a day, as known now or at an instant',
    group,
    input: z.strictObject({ account, on: dayText, knownAt: instant.optional() }),
    output: balanceSchema,
    permission: 'ledger.read',
    effect: 'reads',
    run: async ({ desk, who }, input) =>
      amountsAsText(await desk.ledger.balance(who, input.account, input.on, input.knownAt)),
  }),
  deskOperation({
    name: 'balances',
    summary: 'Balances of many accounts at the end of a day',
    group,
    input: z.strictObject({ on: dayText, prefix: account.optional(), ...paging }),
    output: pageOf(balanceSchema),
    permission: 'ledger.read',
    effect: 'reads',
    run: async ({ desk, who }, { on, ...filter }) => amountsAsText(await desk.ledger.balances(who, on, filter)),
  }),
  deskOperation({
    name: 'ledger-entries',
    summary: 'Journal entries of an account or a command, in order',
    group,
    input: z.strictObject({ account: account.optional(), command: z.string().max(200).optional(), ...paging }),
    output: pageOf(record),
    permission: 'ledger.read',
    effect: 'reads',
    run: async ({ desk, who }, filter) => amountsAsText(await desk.ledger.entries(who, filter)),
  }),
  deskOperation({
    name: 'ledger-verify',
    summary: 'Rebuilds every balance from the entries and names the accounts that differ from what is shown',
    group,
    input: z.strictObject({}),
    output: z.object({ accounts: z.int(), entries: z.int(), differ: z.array(account) }),
    permission: 'ledger.read',
    effect: 'reads',
    run: ({ desk, who }) => desk.ledger.verify(who),
  }),
];
