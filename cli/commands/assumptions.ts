import type { AssumptionChange, AssumptionPreview } from '@tolhuis/server/services/api/index.ts';
import type { Command } from 'commander';
import { columns, type DeskOptions, deskOptions, show, withCalls } from '../desk.ts';

/** A switch as the operation `assumptions` gives it. */
type Switch = {
  readonly id: string;
  readonly options: readonly string[];
  readonly default: string;
  readonly from: string;
  readonly warning?: string;
  readonly standing: AssumptionChange | null;
  readonly proposed: AssumptionChange | null;
};

/** The word for "assume nothing": what the published text says holds. */
const TEXT = 'as-published';
const optionOf = (word: string): string | null => (word === TEXT ? null : word);
const wordOf = (option: string | null): string => option ?? TEXT;
const changeRow = (c: AssumptionChange): string[] => [
  c.id,
  c.switch,
  wordOf(c.option),
  c.state,
  c.proposedAt,
  c.proposedBy,
  c.decidedBy ?? '',
];
const told = async <T>(answer: Promise<string>): Promise<T> => JSON.parse(await answer) as T;

function linesOf(s: Switch): string[] {
  const { standing, proposed } = s;
  return [
    `${s.id} (from ${s.from})`,
    `  assumed here: ${standing === null ? `nothing; the text says ${s.default}` : wordOf(standing.option)}`,
    `  options: ${[...s.options, TEXT].join(', ')}`,
    ...(proposed === null
      ? []
      : [`  proposed: ${wordOf(proposed.option)} (${proposed.id}), waits for a second person`]),
    ...(s.warning === undefined ? [] : [`  ${s.warning}`]),
  ];
}

/** Adds `tolhuis assumptions` to the program. */
export function register(program: Command): void {
  const assumptions = program
    .command('assumptions')
    .description('What the desk assumes where the sources leave the law open')
    .addHelpText(
      'after',
      `
An assumption holds for every question that has none of its own, and can let goods go: one person proposes it with a
reason, another confirms it on a server under a key of their own, and every open order is decided again.

Examples:
  tolhuis assumptions list
  tolhuis assumptions preview affiliates-rule-after-2026-11-09 stayed
  tolhuis assumptions propose affiliates-rule-after-2026-11-09 stayed --reason "counsel has seen the extension"
  TOLHUIS_KEY=tk_… tolhuis assumptions confirm asm_… --server https://desk.example`,
    );
  deskOptions(assumptions.command('list'))
    .description('Switches, what is assumed, what waits for a second person')
    .action((o: DeskOptions) =>
      withCalls(o, async (call) => {
        const page = await told<{ items: readonly Switch[] }>(call('assumptions', {}));
        show(o, page, page.items.flatMap(linesOf));
      }),
    );
  deskOptions(assumptions.command('history'))
    .description('Who proposed, confirmed or withdrew what; newest first')
    .action((o: DeskOptions) =>
      withCalls(o, async (call) => {
        const page = await told<{ items: readonly AssumptionChange[] }>(call('assumption-history', {}));
        show(o, page, columns(page.items.map(changeRow)));
      }),
    );
  deskOptions(assumptions.command('preview'))
    .description('Which open orders would get another answer; nothing is stored')
    .argument('<switch>')
    .argument('<option>', `an option of the switch, or ${TEXT}`)
    .action((id: string, option: string, o: DeskOptions) =>
      withCalls(o, async (call) => {
        const would = await told<AssumptionPreview>(
          call('preview-assumption', { switch: id, option: optionOf(option) }),
        );
        show(o, would, [
          ...columns(would.orders.map((w) => [w.orderId, w.reference, w.state, w.before, '→', w.after])),
          `${would.examined} open orders, ${would.counts.reduce((sum, c) => sum + c.orders, 0)} would change.`,
        ]);
      }),
    );
  deskOptions(assumptions.command('propose'))
    .description('Propose what the desk is to assume; nothing changes until somebody else confirms it')
    .argument('<switch>')
    .argument('<option>', `an option of the switch, or ${TEXT}`)
    .requiredOption('--reason <text>', 'why, in at least 20 characters')
    .action((id: string, option: string, o: DeskOptions & { readonly reason: string }) =>
      withCalls(o, async (call) => {
        const { reason } = o;
        const change = await told<AssumptionChange>(
          call('propose-assumption', { switch: id, option: optionOf(option), reason }),
        );
        show(o, change, columns([changeRow(change)]));
      }),
    );
  deskOptions(assumptions.command('confirm'))
    .description('Confirm what somebody else proposed; every open order is decided again')
    .argument('<change>')
    .action((id: string, o: DeskOptions) =>
      withCalls(o, async (call) => {
        const done = await told<{ change: AssumptionChange; examined: number; flips: number }>(
          call('confirm-assumption', { id }),
        );
        const { change, examined, flips } = done;
        show(o, done, [...columns([changeRow(change)]), `${examined} open orders decided again, ${flips} changed.`]);
      }),
    );
  deskOptions(assumptions.command('withdraw'))
    .description('Take a proposed assumption back')
    .argument('<change>')
    .action((id: string, o: DeskOptions) =>
      withCalls(o, async (call) => {
        const change = await told<AssumptionChange>(call('withdraw-assumption', { id }));
        show(o, change, columns([changeRow(change)]));
      }),
    );
}
