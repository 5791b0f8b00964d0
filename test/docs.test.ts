import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openApi } from '../server/http/openapi.ts';
import { testDoor } from '../server/testing/door.ts';
import { commandsBelow, reference, wholeProgram } from '../tools/reference.ts';

// What the pages of documentation say is what the program does: links lead somewhere, commands and calls exist with the
// options that are written, and what is marked as run is run, by the letter, in an empty folder.

const root = join(import.meta.dirname, '..');
/** Where `npm start` and `tolhuis serve` answer. */
const DESK = 'http://127.0.0.1:7410';
const pages = ['README.md', 'CONTRIBUTING.md', 'docs/README.md', 'docs/threat-model.md'].concat(
  ['docs/guides', 'docs/reference'].flatMap((folder) => readdirSync(join(root, folder)).map((f) => `${folder}/${f}`)),
);
const text = new Map(pages.map((page) => [page, readFileSync(join(root, page), 'utf8')]));

/** Pieces of a page between ``` of these languages, with the line of the comment before. */
const blocks = (page: string, language: string): { before: string; code: string }[] =>
  [...(text.get(page) ?? '').matchAll(new RegExp(`([^\\n]*)\\n\`\`\`(?:${language})\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, before = '', code = '']) => ({ before, code }),
  );

/** Words of a command line as a shell sees them: quotes taken off; a comment, and what follows a pipe or an arrow, left out. */
function wordsOf(line: string): string[] {
  const words = [...line.replace(/\s#.*$/, '').matchAll(/'([^']*)'|"([^"]*)"|([^\s'"]+)/g)].map(
    ([, a, b, c]) => a ?? b ?? c ?? '',
  );
  const end = words.findIndex((word) => /^(\||>|>>)$/.test(word));
  return end < 0 ? words : words.slice(0, end);
}

/** The command lines in a text that begin with the program, without it. */
const calls = (code: string): string[] =>
  code
    .replaceAll('\\\n', ' ')
    .split('\n')
    .flatMap((line) => /^\s*(?:\$ )?(?:\w+=\S+ )*(?:.*\| )?(?:npx )?tolhuis ([a-z].*)$/.exec(line)?.[1] ?? [])
    .map((line) => line.replace(/ {3,}.*$/, '').replace(/\(.*$/, ''));

let program: Command;
beforeAll(async () => {
  program = await wholeProgram();
  for (const command of commandsBelow(program)) {
    // Nothing is done: only what the command takes is looked at.
    if (command !== program) command.action(() => undefined);
    command.exitOverride().configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  }
});

/** What is wrong with a call; '' when the program takes it. */
async function refusal(call: string): Promise<string> {
  try {
    await program.parseAsync(wordsOf(call), { from: 'user' });
    return '';
  } catch (e) {
    return e instanceof CommanderError && e.exitCode === 0 ? '' : `${call}: ${(e as Error).message}`;
  }
}

test('the reference is what the program says (else: node tools/reference.ts)', async () => {
  for (const [name, made] of Object.entries(await reference())) expect(text.get(`docs/reference/${name}`)).toBe(made);
});

test('every command that a page or a help shows is one, with options that it has', async () => {
  const shown = pages.flatMap((page) => blocks(page, 'sh|console|text|').flatMap(({ code }) => calls(code)));
  expect(shown.length).toBeGreaterThan(120);
  expect((await Promise.all(shown.map(refusal))).filter((wrong) => wrong !== '')).toEqual([]);
  expect(await refusal('decide orders.csv --outt x.csv')).toMatch(/unknown option/);
});

test('every link leads somewhere', () => {
  const dead = pages.flatMap((page) =>
    [...(text.get(page) ?? '').matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)]
      .map(([, to = '']) => to)
      .filter((to) => !existsSync(join(root, dirname(page), to)))
      .map((to) => `${page}: ${to}`),
  );
  expect(dead).toEqual([]);
});

test('every page is reached from the start page', () => {
  const start = text.get('docs/README.md') ?? '';
  for (const page of pages.filter((p) => /^docs\/(guides|reference)\//.test(p)))
    expect(start).toContain(page.replace('docs/', ''));
});

test('every call over HTTP that a guide shows exists', () => {
  const known = new Set(Object.keys((JSON.parse(JSON.stringify(openApi('test'))) as { paths: object }).paths));
  const named = pages.flatMap((page) =>
    [...(text.get(page) ?? '').matchAll(/(?:127\.0\.0\.1:7410|desk\.example|(?:POST|GET) )(\/[a-z0-9_/{}-]+)/g)].map(
      ([, path = '']) => path.replace(/^\/(match|search)\/\w+$/, '/$1/{dataset}'),
    ),
  );
  expect(named.length).toBeGreaterThan(8);
  const pagesOfDesk = ['/docs', '/api/', '/'];
  expect(named.filter((path) => !known.has(path) && !pagesOfDesk.includes(path))).toEqual([]);
});

describe('what is marked as run', () => {
  const folders: string[] = [];
  const empty = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'tolhuis-docs-'));
    folders.push(folder);
    for (const name of ['examples', 'tools']) symlinkSync(join(root, name), join(folder, name));
    return folder;
  };
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const marked = (mark: string) =>
    pages.flatMap((page) => {
      const code = blocks(page, 'sh').flatMap((b) => (b.before === `<!-- ${mark} -->` ? [b.code] : []));
      return code.length === 0 ? [] : [[page, code.join('')] as const];
    });
  /** Runs the lines one after the other in a folder, the program in this process; stops at the first that fails. */
  const run = async (cwd: string, code: string): Promise<void> => {
    const before = process.cwd();
    process.chdir(cwd);
    vi.stubEnv('TOLHUIS_HOME', cwd);
    let said = '';
    const spies = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((part) => {
        said += String(part);
        return true;
      }),
    );
    try {
      for (const line of code.replaceAll('\\\n', ' ').trim().split('\n')) {
        process.exitCode = undefined;
        if (line.startsWith('npx tolhuis '))
          await (await wholeProgram()).parseAsync(wordsOf(line).slice(2), { from: 'user' });
        else {
          const shell = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' });
          said += shell.stdout + shell.stderr;
          process.exitCode = shell.status ?? 1;
        }
        const end = Number(process.exitCode ?? 0);
        expect(end, `${line}\n${said.slice(-2000)}`).toBe(0);
      }
    } finally {
      for (const spy of spies) spy.mockRestore();
      vi.unstubAllEnvs();
      process.exitCode = undefined;
      process.chdir(before);
    }
  };

  test.each(marked('runs'))('%s', (_, code) => run(empty(), code));

  test('what is asked of a desk, as curl would send it', async () => {
    const lines = marked('runs with a desk').flatMap(([, code]) => code.replaceAll('\\\n', ' ').trim().split('\n'));
    expect(lines.length).toBeGreaterThan(3);
    const door = await testDoor({ localRoles: ['viewer', 'analyst'] });
    try {
      for (const line of lines) {
        const words = wordsOf(line);
        expect(words.slice(0, 2)).toEqual(['curl', '-s']);
        const valuesOf = (option: string): string[] =>
          words.flatMap((word, i) => (words[i - 1] === option ? [word] : []));
        const [body] = valuesOf('-d');
        const headers = [['host', 'localhost'], ...valuesOf('-H').map((h) => h.split(': '))] as [string, string][];
        const address = words.find((word) => word.startsWith(DESK)) ?? DESK;
        const asked = body === undefined ? { headers } : { method: 'POST', headers, body };
        const answer = await door.app.request(address.slice(DESK.length), asked);
        expect(answer.status, `${line}\n${await answer.text()}`).toBe(200);
      }
    } finally {
      await door.close();
    }
  });
});
