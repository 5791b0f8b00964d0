import type { Command } from 'commander';

/** name → [summary, module that exports `register(program)`] */
export const COMMANDS: readonly (readonly [
  name: string,
  summary: string,
  load: () => Promise<{ register: (program: Command) => void }>,
])[] = [
  ['decide', 'May it go? One question, JSON Lines, a CSV or an XLSX of orders', () => import('./commands/decide.ts')],
  ['classify', 'The ECCN paragraph of a chip, with its margin to every line', () => import('./commands/classify.ts')],
  ['chips', 'The chip catalogue: list, search, compare', () => import('./commands/chips.ts')],
  ['countries', 'Countries with their groups on a day', () => import('./commands/countries.ts')],
  ['explain', 'A rule by its citation: versions, enforcement, worked cases', () => import('./commands/explain.ts')],
  ['timeline', 'How an answer changed over time', () => import('./commands/timeline.ts')],
  ['simulate', 'Which of my orders change under a proposal, and why', () => import('./commands/simulate.ts')],
  ['coverage', 'What is modelled, what is not', () => import('./commands/coverage.ts')],
  ['screen', 'Names against the restricted-party lists', () => import('./commands/screen.ts')],
  ['verdicts', 'What was decided about hits, and whether it still holds', () => import('./commands/verdicts.ts')],
  ['rescreen', 'What a list change means for your parties', () => import('./commands/rescreen.ts')],
  ['lists', 'The installed party lists: sync, import, status, changes', () => import('./commands/lists.ts')],
  ['start', 'Show the main job on the example orders', () => import('./commands/start.ts')],
  ['audit', 'The audit log: verify, sign its head, export evidence', () => import('./commands/audit.ts')],
  ['orders', 'Orders that are kept: import, list, bring on, decide again', () => import('./commands/orders.ts')],
  [
    'assumptions',
    'What the desk assumes where the sources leave the law open',
    () => import('./commands/assumptions.ts'),
  ],
  ['ledger', 'Licence and quota balances', () => import('./commands/ledger.ts')],
  ['users', 'People of this desk and their roles', () => import('./commands/users.ts')],
  ['backup', 'One consistent copy of the store', () => import('./commands/backup.ts')],
  ['restore', 'A backup into an empty store, of either database', () => import('./commands/restore.ts')],
  ['doctor', 'What can be wrong with this installation, and what to do', () => import('./commands/doctor.ts')],
  ['serve', 'The desk over HTTP: API, its reference, the web application', () => import('./commands/serve.ts')],
  ['mcp', 'The desk as an MCP server for assistants', () => import('./commands/mcp.ts')],
  ['call', 'Any operation of the desk by name, with JSON', () => import('./commands/call.ts')],
  ['operations', 'What a desk can do, with inputs and roles', () => import('./commands/operations.ts')],
  ['completion', 'Completion for bash, zsh or fish', () => import('./commands/completion.ts')],
];
