import { readFileSync } from 'node:fs';
import { badInput, issuesOf } from '@tolhuis/core/app';
import type { Balance } from '@tolhuis/core/ledger';
import { ledgerCommandSchema } from '@tolhuis/server/operations/ledger-command.ts';
import type { LedgerCommand, LedgerReceipt } from '@tolhuis/server/services/api/index.ts';
import type { Command } from 'commander';
import { columns, LOCAL, type StoreOptions, show, storeOptions, withDesk } from '../desk.ts';
import { dayOf } from '../shared.ts';

type BalanceOptions = StoreOptions & { readonly on?: string; readonly prefix?: string; readonly knownAt?: string };
type EntryOptions = StoreOptions & {
  readonly account?: string;
  readonly command?: string;
  readonly limit?: string;
  readonly after?: string;
};
type ReserveOptions = StoreOptions & {
  readonly licence: string;
  readonly line: string;
  readonly units: string;
  readonly valueMinor: string;
  readonly currency: string;
  readonly party: string;
  readonly on?: string;
  readonly holdDays: string;
  readonly condition?: string[];
};

function wholeNumber(text: string, path: string): bigint {
  if (!/^\d{1,30}$/.test(text)) throw badInput({ path, message: `'${text.slice(0, 40)}' is no whole number.` });
  return BigInt(text);
}

/** A command in JSON, as the HTTP door takes it: amounts are whole numbers as text. @throws OperationError 'bad-input' */
function readCommand(file: string): LedgerCommand {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw badInput({ path: file, message: `no JSON: ${why}.`, remedy: 'See the ledger command in the API reference.' });
  }
  const parsed = ledgerCommandSchema.safeParse(value);
  if (parsed.success) return parsed.data as LedgerCommand;
  const [first, ...rest] = issuesOf(parsed.error, ledgerCommandSchema);
  throw badInput(first ?? { path: file, message: 'no ledger command.' }, ...rest);
}

const amount = (n: bigint | null): string => (n === null ? 'no limit' : n.toLocaleString('en-US'));
const lineOf = (b: Balance): string[] => [
  b.account,
  b.unit,
  amount(b.authorised),
  amount(b.used),
  amount(b.reserved),
  amount(b.available),
];

function receipt(options: StoreOptions, r: LedgerReceipt): void {
  const moved = r.entries.flatMap((e) =>
    e.type === 'transfer' ? [[e.reason, e.debit, '→', e.credit, amount(e.amount), e.unit, e.effectiveOn]] : [],
  );
  show(options, r, [
    ...columns(moved),
    ...(r.replayed ? ['The same command had been applied before: nothing changed.'] : []),
  ]);
}

export function register(program: Command): void {
  const ledger = program
    .command('ledger')
    .description('Licence and quota balances, and what moved them')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis ledger balances
  tolhuis ledger entries --json
  tolhuis ledger verify`,
    );
  storeOptions(ledger.command('balances'))
    .description('authorised − used − reserved = available, as of a day')
    .option('--on <day>', 'as of the end of this day (default: today)')
    .option('--prefix <text>', 'accounts that begin with this, such as licence/D123')
    .option('--known-at <instant>', 'as it was recorded then; with --prefix naming one account')
    .action((options: BalanceOptions) =>
      withDesk(options, async (desk) => {
        const on = dayOf(options.on);
        const { prefix, knownAt } = options;
        const found =
          knownAt === undefined
            ? (await desk.ledger.balances(LOCAL, on, { ...(prefix === undefined ? {} : { prefix }), limit: 1000 }))
                .items
            : [await desk.ledger.balance(LOCAL, prefix ?? '', on, knownAt)];
        show(
          options,
          found,
          columns([['account', 'unit', 'authorised', 'used', 'reserved', 'available'], ...found.map(lineOf)]),
        );
      }),
    );
  storeOptions(ledger.command('entries'))
    .description('The journal, oldest first: nothing in it is ever changed')
    .option('--account <id>', 'only of this account')
    .option('--command <id>', 'only of this command')
    .option('--after <position>', 'from this position on')
    .option('--limit <number>', 'how many', '100')
    .action((options: EntryOptions) =>
      withDesk(options, async (desk) => {
        const { account, command, after, limit } = options;
        const page = await desk.ledger.entries(LOCAL, {
          ...(account === undefined ? {} : { account }),
          ...(command === undefined ? {} : { command }),
          ...(after === undefined ? {} : { after }),
          limit: Number(limit),
        });
        const rows = page.items.map((e) =>
          e.type === 'transfer'
            ? [e.recordedAt, e.effectiveOn, e.reason, e.debit, e.credit, amount(e.amount)]
            : [e.recordedAt, '', e.type, e.type === 'account' ? e.account.id : e.commandId, '', ''],
        );
        show(options, page, columns(rows));
      }),
    );
  storeOptions(ledger.command('reserve'))
    .description('Hold units and value on a licence line that you choose')
    .argument('<id>', "the reservation's name; the same again changes nothing")
    .requiredOption('--licence <id>')
    .requiredOption('--line <line>')
    .requiredOption('--units <number>')
    .requiredOption('--value-minor <number>', 'in minor units: cents')
    .requiredOption('--party <id>', 'to whom it goes')
    .option('--currency <code>', 'of the value', 'USD')
    .option('--condition <id...>', 'conditions of the licence that are met')
    .option('--on <day>', 'day of the export (default: today)')
    .option('--hold-days <number>', 'how long it is held', '30')
    .action((id: string, o: ReserveOptions) =>
      withDesk(o, async (desk) => {
        const command: LedgerCommand = {
          type: 'reserve',
          id,
          note: '',
          effectiveOn: dayOf(o.on),
          holdSeconds: Number(wholeNumber(o.holdDays, '--hold-days')) * 86_400,
          draws: [],
          acceptedSteps: [],
          licences: [
            {
              units: wholeNumber(o.units, '--units'),
              valueMinor: wholeNumber(o.valueMinor, '--value-minor'),
              currency: o.currency,
              party: o.party,
              conditionsConfirmed: o.condition ?? [],
              choose: { by: 'user', line: { licence: o.licence, line: o.line } },
            },
          ],
        };
        receipt(o, await desk.ledger.apply(LOCAL, command));
      }),
    );
  storeOptions(ledger.command('release'))
    .description('Give a reservation back')
    .argument('<reservation>')
    .action((reservation: string, options: StoreOptions) =>
      withDesk(options, async (desk) =>
        receipt(
          options,
          await desk.ledger.apply(LOCAL, {
            type: 'release',
            id: `release ${reservation}`,
            note: '',
            reservation,
            legs: null,
          }),
        ),
      ),
    );
  storeOptions(ledger.command('apply'))
    .description('Apply a command from a JSON file, or - : open, amend, reserve, use, adjust, correct …')
    .argument('<file>')
    .action((file: string, options: StoreOptions) =>
      withDesk(options, async (desk) => receipt(options, await desk.ledger.apply(LOCAL, readCommand(file)))),
    );
  storeOptions(ledger.command('verify'))
    .description('Rebuild every balance from the entries and compare; exit status 1 where one differs')
    .action((options: StoreOptions) =>
      withDesk(options, async (desk) => {
        const result = await desk.ledger.verify(LOCAL);
        const { accounts, entries, differ } = result;
        const ok = differ.length === 0;
        show(options, result, [
          ok ? `OK: ${accounts} accounts equal their ${entries} entries.` : `NOT OK: ${differ.join(', ')}`,
        ]);
        if (!ok) process.exitCode = 1;
      }),
    );
}
