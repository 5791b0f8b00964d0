import { badInput } from '@tolhuis/core/app/errors';
import type { Json } from '@tolhuis/core/app/records';
import type { Flip, Order, OrderLimitState, OrderVersion } from '@tolhuis/server/services/api/index.ts';
import type { Command } from 'commander';
import { columns, type DeskOptions, deskOptions, headed, show, withCalls } from '../desk.ts';
import { bringIn, orderLines, told } from '../orders/kept.ts';
import { languageOf } from '../shared.ts';
import { subject } from '../show/determination.ts';
import { counted } from '../show/numbers.ts';

type ListOptions = DeskOptions & {
  readonly state?: string;
  readonly outcome?: string;
  readonly text?: string;
  readonly limit: string;
  readonly after?: string;
};
type ImportOptions = DeskOptions & { readonly sheet?: string; readonly update?: boolean };
type ShowOptions = DeskOptions & { readonly lang?: string };
type StepOptions = DeskOptions & {
  readonly version?: string;
  readonly reason?: string;
  readonly reservation?: string;
};
type Page<T> = { readonly items: readonly T[]; readonly next: string | null };

const NO_ORDERS =
  'no order fits. `tolhuis orders import FILE` brings some in; the desk that `npm start` shows is another: --data ~/.tolhuis/demo.';
/** Orders that are named after an import; the others are counted. */
const MOST_NAMED = 20;
const rowOf = (o: Order): string[] => [o.id, o.reference, o.state, `v${o.version}`, o.status, subject(o.question)];
const whole = (text: string, path: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw badInput({ path, message: `'${text.slice(0, 40)}' is no whole number.` });
  return Number(text);
};

/** Steps of an order's life: the word, the operation, what it does, and whether a reason may or must be given. */
const STEPS = [
  ['prepare', 'prepare-order', 'Draft to prepared: ready for somebody else to approve', 'no reason'],
  ['approve', 'approve-order', 'Prepared to approved, by somebody else', 'may'],
  ['reject', 'reject-order', 'Back to draft, with a reason', 'must'],
  ['release', 'release-order', 'Approved to released; decided again at that moment', 'no reason'],
  ['ship', 'ship-order', 'Released to shipped', 'no reason'],
  ['cancel', 'cancel-order', 'Cancel an order, with a reason', 'must'],
] as const;

/** Adds `tolhuis orders` to the program. */
export function register(program: Command): void {
  const orders = program
    .command('orders')
    .description('Orders that are kept: import, list, bring on, decide again')
    .addHelpText(
      'after',
      `
On the store of this machine you act as nobody in particular: what needs two people (approve) is done on a server, each
with a key of their own.

Examples:
  tolhuis orders import examples/orders.csv
  tolhuis orders list --state draft
  tolhuis orders import orders.csv --update
  tolhuis orders show o-17
  TOLHUIS_KEY=tk_… tolhuis orders approve o-17 --reason "seen the end-use statement" --server https://desk.example
  tolhuis orders re-decide --because lists`,
    );
  deskOptions(orders.command('list'))
    .description('Orders by text, state or outcome, the latest id first')
    .option('--text <words>', 'in reference, parties, destination or chip')
    .option('--state <state>', 'draft, prepared, approved, released, shipped or cancelled')
    .option('--outcome <outcome>', 'such as licence-required')
    .option('--after <id>', 'from this order on')
    .option('--limit <number>', 'how many', '100')
    .action((o: ListOptions) =>
      withCalls(o, async (call) => {
        const { text, state, outcome, after } = o;
        const page = await told<Page<Order>>(
          call('orders', { text, state, outcome, after, limit: whole(o.limit, '--limit') }),
        );
        show(o, page, headed(['id', 'reference', 'state', '', 'answer', 'what'], page.items.map(rowOf)), {
          none: NO_ORDERS,
          next: page.next,
        });
      }),
    );
  deskOptions(orders.command('show'))
    .description('One order as it is now: its state, what it waits for, and its answer')
    .argument('<id>')
    .option('--lang <language>', 'en or nl')
    .action((id: string, o: ShowOptions) =>
      withCalls(o, async (call) => {
        const order = await told<Order>(call('order', { id }));
        show(o, order, o.json ? [] : await orderLines(call, order, languageOf(o.lang)));
      }),
    );
  deskOptions(orders.command('history'))
    .description('Every version of an order: by whom, when, and why')
    .argument('<id>')
    .action((id: string, o: DeskOptions) =>
      withCalls(o, async (call) => {
        const page = await told<{ items: readonly OrderVersion[] }>(call('order-history', { id }));
        const rows = page.items.map((v) => [`v${v.version}`, v.recordedAt, v.by, v.because, v.state, v.outcome]);
        show(o, page, columns(rows));
      }),
    );
  deskOptions(orders.command('limits'))
    .description('What an order counts against under the law: what others have taken, and what is left')
    .argument('<id>')
    .action((id: string, o: DeskOptions) =>
      withCalls(o, async (call) => {
        const { items } = await told<{ items: readonly Json<OrderLimitState>[] }>(call('order-limits', { id }));
        const rows = items.map((l) => [
          l.limit,
          l.cite,
          l.name ?? '',
          `${l.order ?? '?'} ${l.unit}`,
          l.counted,
          l.most ?? '',
          `${l.binding ? 'binding' : 'counted'}${l.over ? ', over' : ''}`,
        ]);
        show(o, { items }, headed(['limit', 'paragraph', 'of', 'this order', 'others', 'most', ''], rows), {
          none: 'it counts against no limit that a desk can count.',
        });
      }),
    );
  deskOptions(orders.command('import'))
    .description(
      'Orders of a JSON Lines, CSV or XLSX file as drafts, decided; new ones all of a request of 10,000 or none',
    )
    .argument('<file>', 'the file, or - for standard input')
    .option('--sheet <name>', 'of a workbook (default: the first that is not hidden)')
    .option('--update', 'give orders that are there already the facts of the file, one by one: they go back to draft')
    .action((file: string, o: ImportOptions) =>
      withCalls(o, async (call) => {
        const brought = await bringIn(call, file, o.sheet, o.update === true);
        show(o, brought, importLines(brought.items));
      }),
    );
  for (const [word, operation, summary, reasoned] of STEPS) {
    const command = deskOptions(orders.command(word))
      .description(summary)
      .argument('<id>')
      .option('--version <number>', 'the version that you saw (default: as it is now)');
    if (reasoned === 'may') command.option('--reason <text>', 'why');
    if (reasoned === 'must') command.requiredOption('--reason <text>', 'why');
    if (word === 'approve') command.option('--reservation <id>', 'of licence lines, in the ledger');
    command.action((id: string, o: StepOptions) =>
      withCalls(o, async (call) => {
        const { reason, reservation } = o;
        const version =
          o.version === undefined ? (await told<Order>(call('order', { id }))).version : whole(o.version, '--version');
        const order = await told<Order>(call(operation, { id, version, reason, reservation }));
        show(o, order, columns([rowOf(order)]));
      }),
    );
  }
  deskOptions(orders.command('flips'))
    .description('Orders whose answer changed')
    .option('--open', 'only those that nobody has acknowledged')
    .addHelpText(
      'after',
      '\nA released order whose answer changed cannot be shipped until somebody has acknowledged the change.',
    )
    .action((o: DeskOptions & { open?: boolean }) =>
      withCalls(o, async (call) => {
        const page = await told<Page<Flip>>(call('flips', { ...(o.open && { open: true }), limit: 1000 }));
        show(o, page, columns(page.items.map(flipRow)), {
          none: o.open ? 'no changed answer waits to be seen.' : 'no answer has changed.',
          next: page.next,
        });
      }),
    );
  deskOptions(orders.command('acknowledge'))
    .description('Say that a changed answer has been seen')
    .argument('<change>', 'the first column of `orders flips`')
    .requiredOption('--note <text>', 'what follows from it')
    .action((id: string, o: DeskOptions & { note: string }) =>
      withCalls(o, async (call) => {
        const flip = await told<Flip>(call('acknowledge-flip', { id, note: o.note }));
        show(o, flip, columns([flipRow(flip)]));
      }),
    );
  deskOptions(orders.command('re-decide'))
    .description('Decide every open order again and report whose answer changed')
    .requiredOption('--because <what>', 'rulebook, lists, assumptions or hits')
    .action((o: DeskOptions & { because: string }) =>
      withCalls(o, async (call) => {
        const done = await told<{ examined: number; flips: readonly Flip[] }>(
          call('redecide-orders', { because: o.because }),
        );
        show(o, done, [
          ...columns(done.flips.map(flipRow)),
          `${counted(done.examined, 'order')} examined, ${counted(done.flips.length, 'answer')} changed.`,
        ]);
      }),
    );
}

const flipRow = (f: Flip): string[] => [
  f.id,
  f.orderId,
  f.reference,
  f.state,
  f.before,
  '→',
  // What may be approved hangs on what is open about parties too.
  f.before === f.after ? 'the same, with something else open' : f.after,
  f.because,
];

/** What an import made: the first orders by name, all of them by answer. */
function importLines(items: Awaited<ReturnType<typeof bringIn>>['items']): string[] {
  const some = items.slice(0, MOST_NAMED).map((m) => [m.id, m.was === 'new' ? '' : m.was, m.status]);
  const count = (by: (item: (typeof items)[number]) => string): string =>
    [...Map.groupBy(items, by)].map(([what, those]) => `${those.length} ${what}`).join(', ');
  const changed = items.some((m) => m.was !== 'new') ? ` (${count((m) => m.was)})` : '';
  return [
    ...columns(some),
    ...(items.length > MOST_NAMED ? [`… ${items.length - MOST_NAMED} more`] : []),
    `${counted(items.length, 'order')} imported${changed}: ${count((m) => m.outcome)}. Next: tolhuis orders list`,
  ];
}
