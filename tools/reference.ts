// Makes docs/reference: commands, columns and operations, from the program itself. Usage: node tools/reference.ts [--check]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { COMMANDS } from '../cli/catalogue.ts';
import { questionSchema } from '../core/app/index.ts';
import { KNOWN, PARTY_KEYS, ROLE_COLUMNS, SHORT, typeOf } from '../core/app/orders/index.ts';
import { partySchema } from '../core/app/schemas.ts';
import { pathsBelow, schemaAt } from '../core/app/validate.ts';
import { OPERATION_ACCESS } from '../server/operations/access.ts';
import { DESK_OPERATIONS } from '../server/operations/index.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'reference');
const MADE = 'Made by `node tools/reference.ts`: change the program, not this page.';

/** Every command with all of its subcommands registered, and nothing that runs. */
export async function wholeProgram(): Promise<Command> {
  const program = new Command('tolhuis').exitOverride().configureOutput({ writeOut: () => {}, writeErr: () => {} });
  for (const [, , load] of COMMANDS) (await load()).register(program);
  return program;
}

/** Every command below one, itself first. */
export const commandsBelow = (command: Command): Command[] => [command, ...command.commands.flatMap(commandsBelow)];

function helpOf(command: Command): string {
  let text = '';
  command
    .configureHelp({ helpWidth: 100 })
    .configureOutput({ writeOut: (more) => (text += more), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return text.trim();
}

const fullName = (command: Command): string =>
  command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;

async function commands(): Promise<string> {
  const program = await wholeProgram();
  const each = program.commands.flatMap(commandsBelow).map((command) => {
    const name = fullName(command);
    return `${name.split(' ').length > 2 ? '###' : '##'} ${name}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`;
  });
  return `# Commands\n\n${MADE} \`tolhuis COMMAND --help\` says the same.\n\n${each.join('\n')}`;
}

const TYPES: Readonly<Record<ReturnType<typeof typeOf>, string>> = {
  text: 'text',
  number: 'a number',
  'whole-number': 'a number',
  boolean: 'yes or no',
  list: 'words set apart by `;`, or `none`',
  json: 'JSON, or `none`',
  amount: 'an amount, such as `27000.00`',
  'whole-amount': 'an amount',
  nullable: 'two-letter country, or `unknown`',
};
const COUNTRIES = ['from', 'to', 'country', 'citizenship', 'packagedIn'];
const DAYS = ['on', 'knownOn', 'filedOn', 'expiresOn'];

/** The words that a value is one of, where the contract has such. */
function wordsOf(schema: unknown): readonly string[] {
  const s = schema as { options?: unknown; element?: unknown; unwrap?: () => unknown } | undefined;
  if (Array.isArray(s?.options) && s.options.every((o) => typeof o === 'string')) return s.options as string[];
  if (s?.element !== undefined) return wordsOf(s.element);
  return typeof s?.unwrap === 'function' ? wordsOf(s.unwrap()) : [];
}

function row(name: string, schema: unknown, path: readonly string[]): string {
  const key = path.at(-1)!;
  const words = wordsOf(schemaAt(schema, path));
  const kind = DAYS.includes(key)
    ? 'a day, `2026-11-21`'
    : COUNTRIES.includes(key)
      ? 'two-letter country'
      : TYPES[typeOf(key, false)];
  const of = words.map((w) => `\`${w}\``).join(' ');
  return `| \`${name}\` | ${of === '' ? kind : kind === TYPES.text ? `one of ${of}` : `${kind}; of ${of}`} |`;
}

function columns(): string {
  const short = new Map(Object.entries(SHORT).map(([name, path]) => [path, name]));
  const table = (rows: readonly string[]): string => `| column | holds |\n|---|---|\n${rows.join('\n')}\n`;
  const own = ['item', 'unitValue', 'evidence'];
  const plain = KNOWN.filter(
    (name) => !name.includes('.') && !Object.hasOwn(SHORT, name) && ![...own, 'parties'].includes(name),
  );
  const below = (key: string): string[] =>
    pathsBelow(questionSchema, [key]).map((path) =>
      row(path === 'on' ? path : (short.get(path) ?? path), questionSchema, path.split('.')),
    );
  return `# Columns of a table of orders

${MADE} An empty cell is "not known"; \`none\` says "known to be none", \`unknown\` "known to be unknown". How cells are read, and what is refused: [files](../guides/files.md).

## The order

${table(['| `id` | your number; each once |', ...plain.map((name) => row(name, questionSchema, [name])), ...below('unitValue')])}
## What it is

${table(below('item'))}
## Parties

Each begins with the role: ${[...new Set(Object.keys(ROLE_COLUMNS))].map((r) => `\`${r}.\``).join(' ')} (\`buyer.\` is the purchaser, \`consignee.\` the ultimate
consignee). Several parties of one role, or more than columns can say, go into a column \`parties\` as JSON.

${table(PARTY_KEYS.map((key) => row(`endUser.${key}`, partySchema, [key])))}
## Evidence

${table(below('evidence'))}`;
}

function operations(): string {
  const groups = Map.groupBy(DESK_OPERATIONS.values(), (o) => o.group);
  const parts = [...groups].map(([group, some]) => {
    const rows = some.map((o) => {
      const access = OPERATION_ACCESS[o.name];
      const roles = access?.roles.join(', ') || 'none';
      return `| \`${o.name}\` | ${o.summary.replaceAll('|', '\\|')} | ${o.effect} | ${roles}${access?.open === 'loopback' ? '; open on this machine' : ''} |`;
    });
    return `## ${group}\n\n| call | does | | roles |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Operations\n\n${MADE} Each is \`POST /api/NAME\` with a JSON object (those that read also \`GET\`), and a tool of MCP where an assistant may use it.\nIn a terminal: \`tolhuis call NAME\` with JSON, and \`tolhuis operations NAME\` for what it takes. Schemas, with the meaning and unit of every member: \`/docs\` and \`/openapi.json\` of a desk.\n\n${parts.join('\n')}`;
}

/** The pages of the reference, by the name of the file. */
export const reference = async (): Promise<Record<string, string>> => ({
  'commands.md': await commands(),
  'columns.md': columns(),
  'operations.md': operations(),
});

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(await reference()))
    if (!process.argv.includes('--check')) writeFileSync(join(folder, name), text);
    else if (readFileSync(join(folder, name), 'utf8') !== text) {
      console.error(`docs/reference/${name} is not what the program says: run \`node tools/reference.ts\`.`);
      process.exitCode = 1;
    }
}
