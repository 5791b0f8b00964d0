import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { messageId } from '../src/ui/text.ts';

/** The sources of the pages: web/src. */
export const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');
/** The script that the page begins with. */
const ENTRY = 'main.tsx';

/** A message as the code has it: `files` say where, with a slash, in order, each once. */
export type Found = {
  readonly id: string;
  readonly message: string;
  readonly context?: string;
  readonly files: readonly string[];
  /** Needed by what the browser loads before it shows anything. */
  readonly first: boolean;
};

type Read = {
  readonly calls: readonly (readonly [message: string, context?: string])[];
  readonly imports: readonly string[];
};

/** The calls of `t` in one file, and the files of ours that it imports at once. @throws with file and line where a call is not plain */
export function readFile(file: string, code: string): Read {
  const { program, module, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const imported = module.staticImports.filter((i) => i.entries.length === 0 || i.entries.some((e) => !e.isType));
  const own = imported.filter((i) => /(^|\/)text\.ts$/.test(i.moduleRequest.value)).flatMap((i) => i.entries);
  const calls: [string, string?][] = [];
  new Visitor({
    CallExpression({ callee, arguments: given, start }) {
      if (callee.type !== 'Identifier' || callee.name !== 't' || !own.some((e) => e.localName.value === 't')) return;
      const [message, context, ...more] = given.map((g) =>
        g.type === 'Literal' && typeof g.value === 'string' && g.value !== '' ? g.value : undefined,
      );
      if (message === undefined || (given.length > 1 && context === undefined) || more.length > 0)
        throw new Error(
          `${file}:${code.slice(0, start).split('\n').length}: t() takes a text and, if need be, a context, both plain literals.`,
        );
      calls.push(context === undefined ? [message] : [message, context]);
    },
  }).visit(program);
  const reExported = module.staticExports.flatMap((e) =>
    e.entries.flatMap((x) => (x.moduleRequest && !x.isType ? [x.moduleRequest.value] : [])),
  );
  return { calls, imports: [...imported.map((i) => i.moduleRequest.value), ...reExported] };
}

/** Every message of the pages, by id. @throws where a call of `t` is not plain */
export function messagesOfSource(): Found[] {
  const read = new Map<string, Read>();
  for (const path of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }))
    if (/(?<!\.d)\.tsx?$/.test(path)) {
      const file = path.replaceAll('\\', '/');
      read.set(file, readFile(file, readFileSync(join(SOURCE, file), 'utf8')));
    }
  const first = new Set<string>();
  const reach = (file: string): void => {
    if (first.has(file)) return;
    first.add(file);
    for (const to of read.get(file)?.imports ?? [])
      if (to.startsWith('.')) reach(relative(SOURCE, join(SOURCE, dirname(file), to)).replaceAll('\\', '/'));
  };
  reach(ENTRY);
  const found = new Map<string, Found>();
  for (const [file, { calls }] of [...read].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const [message, context] of calls) {
      const id = messageId(message, context);
      const had = found.get(id);
      found.set(id, {
        id,
        message,
        ...(context !== undefined && { context }),
        files: had ? [...new Set([...had.files, file])] : [file],
        first: had?.first === true || first.has(file),
      });
    }
  return [...found.values()].sort((a, b) =>
    a.message < b.message ? -1 : a.message > b.message ? 1 : a.id < b.id ? -1 : 1,
  );
}
