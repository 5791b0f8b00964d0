import { readFileSync } from 'node:fs';
import { badInput } from '@tolhuis/core/app';
import type { Command } from 'commander';
import { columns, type DeskOptions, deskOptions, headed, show, withCalls } from '../desk.ts';
import { parseJson } from '../orders/json.ts';
import { dayOf } from '../shared.ts';
import { counted } from '../show/numbers.ts';

type BalanceOptions = DeskOptions & { readonly on?: string; readonly prefix?: string; readonly knownAt?: string };
type EntryOptions = DeskOptions & {
  readonly account?: string;
  readonly command?: string;
  readonly limit?: string;
  readonly after?: string;
};
type ReserveOptions = DeskOptions & {
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

function wholeNumber(text: string, path: string): string {
  if (!/^\d{1,30}$/.test(text)) throw badInput({ path, message: `'${text.slice(0, 40)}' is no whole number.` });
  return String(BigInt(text));
}

/** A command in JSON, as the HTTP door takes it: amounts are whole numbers as text. @throws OperationError 'bad-input' */
function readCommand(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw badInput({ path: file, message: `cannot be read: ${why}.`, remedy: 'Name a file that holds one command.' });
  }
  return parseJson(text);
}

/** The ledger's answers as JSON: amounts are decimal text. */
type Balance = {
  readonly account: string;
  readonly unit: string;
  readonly authorised: string | null;
  readonly used: string;
  readonly reserved: string;
  readonly available: string | null;
};
type Entry = { readonly type: string; readonly [member: string]: unknown };
type Receipt = { readonly entries: readonly Entry[]; readonly replayed: boolean };
type Verified = { readonly accounts: number; readonly entries: number; readonly differ: readonly string[] };
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const amount = (n: string | null): string => (n === null ? 'no limit' : BigInt(n).toLocaleString('en-US'));
const lineOf = (b: Balance): string[] => [
  b.account,
  b.unit,
  amount(b.authorised),
  amount(b.used),
  amount(b.reserved),
  amount(b.available),
];

/** What an entry that moves nothing is about. */
const subjectOf = (e: Entry): string =>
  e.type === 'account' ? text((e['account'] as { id?: unknown } | undefined)?.id) : text(e['commandId']);

function receipt(options: DeskOptions, answer: string): void {
  const r = JSON.parse(answer) as Receipt;
  const moved = r.entries.flatMap((e) =>
    e.type === 'transfer'
      ? [
          [
            text(e['reason']),
            text(e['debit']),
            '→',
            text(e['credit']),
            amount(text(e['amount'])),
            text(e['unit']),
            text(e['effectiveOn']),
          ],
        ]
      : [],
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
  tolhuis ledger apply examples/ledger/open-licence.json
  tolhuis ledger balances
  tolhuis ledger entries --json
  tolhuis ledger verify
  TOLHUIS_KEY=tk_… tolhuis ledger balances --server https://desk.example`,
    );
  deskOptions(ledger.command('balances'))
    .description('authorised − used − reserved = available, as of a day')
    .option('--on <day>', 'as of the end of this day (default: today)')
    .option('--prefix <text>', 'accounts that begin with this, such as licence/D123')
    .option('--known-at <instant>', 'as it was recorded then; with --prefix naming one account')
    .action((options: BalanceOptions) =>
      withCalls(options, async (call) => {
        const on = dayOf(options.on);
        const { prefix, knownAt } = options;
        const found =
          knownAt === undefined
            ? (JSON.parse(await call('balances', { on, prefix, limit: 1000 })) as { items: Balance[] }).items
            : [JSON.parse(await call('balance', { account: prefix ?? '', on, knownAt })) as Balance];
        show(
          options,
          found,
          headed(['account', 'unit', 'authorised', 'used', 'reserved', 'available'], found.map(lineOf)),
          {
            none: 'no account yet. `tolhuis ledger apply --help` shows how to open one; so does Balances in the browser.',
          },
        );
      }),
    );
  deskOptions(ledger.command('entries'))
    .description('The journal, oldest first: nothing in it is ever changed')
    .option('--account <id>', 'only of this account')
    .option('--command <id>', 'only of this command')
    .option('--after <position>', 'from this position on')
    .option('--limit <number>', 'how many', '100')
    .action((options: EntryOptions) =>
      withCalls(options, async (call) => {
        const { account, command, after, limit } = options;
        const page = JSON.parse(await call('ledger-entries', { account, command, after, limit: Number(limit) })) as {
          items: Entry[];
          next?: string | number | null;
        };
        const rows = page.items.map((e) =>
          e.type === 'transfer'
            ? [
                ...['recordedAt', 'effectiveOn', 'reason', 'debit', 'credit'].map((k) => text(e[k])),
                amount(text(e['amount'])),
              ]
            : [text(e['recordedAt']), '', e.type, subjectOf(e), '', ''],
        );
        show(options, page, columns(rows), { none: 'no entry fits.', next: page.next });
      }),
    );
  deskOptions(ledger.command('reserve'))
    .description('Hold units and value on a licence line that you choose')
    .argument('<id>', "the reservation's name; the same again changes nothing")
    .requiredOption('--licence <id>', 'the licence')
    .requiredOption('--line <line>')
    .requiredOption('--units <number>')
    .requiredOption('--value-minor <number>', 'in minor units: cents')
    .requiredOption('--party <id>', 'to whom it goes')
    .option('--currency <code>', 'of the value', 'USD')
    .option('--condition <id...>', 'conditions of the licence that are met')
    .option('--on <day>', 'day of the export (default: today)')
    .option('--hold-days <number>', 'how long it is held', '30')
    .action((id: string, o: ReserveOptions) =>
      withCalls(o, async (call) => {
        const command = {
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
        receipt(o, await call('ledger-apply', command));
      }),
    );
  deskOptions(ledger.command('release'))
    .description('Give a reservation back')
    .argument('<reservation>')
    .action((reservation: string, options: DeskOptions) =>
      withCalls(options, async (call) =>
        receipt(
          options,
          await call('ledger-apply', {
            type: 'release',
            id: `release ${reservation}`,
            note: '',
            reservation,
            legs: null,
          }),
        ),
      ),
    );
  deskOptions(ledger.command('apply'))
    .description('Apply a command from a JSON file, or - : open, amend, reserve, use, adjust, correct …')
    .argument('<file>', 'one command, or - for standard input')
    .addHelpText(
      'after',
      `
examples/ledger/open-licence.json puts a licence of 1,000 units and US$30,000,000 (in cents) on the books: change it to
yours. \`covers\` says for which ECCN paragraphs or chips, countries and parties: an order that does not fit is not approved on it.
A licence without it takes an officer's written reason for each order, and \`use\` beside orders an officer and a note.
Amounts are whole numbers as text. Every command with its keys: /docs of \`tolhuis serve\`, ledger-apply.

Examples:
  tolhuis ledger apply examples/ledger/open-licence.json
  tolhuis ledger reserve PO-7001 --licence D1234567 --line 1 --units 150 --value-minor 420000000 --party "Made Up Cloud FZ-LLC" --condition "end-use statement on file"`,
    )
    .action((file: string, options: DeskOptions) =>
      withCalls(options, async (call) => receipt(options, await call('ledger-apply', readCommand(file)))),
    );
  deskOptions(ledger.command('verify'))
    .description('Rebuild every balance from the entries and compare; exit status 1 where one differs')
    .action((options: DeskOptions) =>
      withCalls(options, async (call) => {
        const result = JSON.parse(await call('ledger-verify', {})) as Verified;
        const { accounts, entries, differ } = result;
        const ok = differ.length === 0;
        show(options, result, [
          ok
            ? `OK: ${counted(accounts, 'account')} ${accounts === 1 ? 'equals' : 'equal'} the sum of ${counted(entries, 'entry', 'entries')}.`
            : `NOT OK: ${differ.join(', ')}`,
        ]);
        if (!ok) process.exitCode = 1;
      }),
    );
}
