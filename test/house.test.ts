import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Provision, Text } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';

// The house: who may import whom, what must not be committed, how long a file may be, and what every rule must carry.
// Each failure says the remedy.

const root = join(import.meta.dirname, '..');

/** Every file of the project, as git would add it; without git (a packed copy), every file outside what is built. */
function files(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    return listed.split('\n').filter((f) => f !== '' && existsSync(join(root, f)));
  } catch {
    const built = new Set(['node_modules', 'dist', '.git', '.tolhuis', 'coverage']);
    const walk = (folder: string): string[] =>
      readdirSync(join(root, folder), { withFileTypes: true }).flatMap((e) =>
        built.has(e.name) ? [] : e.isDirectory() ? walk(join(folder, e.name)) : [join(folder, e.name)],
      );
    return walk('.');
  }
}
const all = files();
const sources = all.filter((f) => /\.(ts|tsx|mts|mjs)$/.test(f));
const text = (file: string): string => readFileSync(join(root, file), 'utf8');

type Import = { file: string; to: string; room: string };

/** The room that a file lives in: 'core/law', 'rulebook', 'cli' … */
const roomOf = (file: string): string =>
  file.startsWith('core/') && file.split('/').length > 2 ? file.split('/').slice(0, 2).join('/') : file.split('/')[0]!;

/** What a file imports, with the room behind it: 'node:', 'npm:name', or one of ours. Type-only imports count too. */
function imports(file: string): Import[] {
  const found: Import[] = [];
  const code = text(file).replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  for (const m of code.matchAll(
    /(?:^|[\n;}])\s*(?:import|export)\b[^;'"`]*?from\s*'([^']+)'|(?:^|[\n;])\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g,
  )) {
    const to = (m[1] ?? m[2] ?? m[3])!;
    if (to.startsWith('.')) found.push({ file, to, room: roomOf(normalize(join(dirname(file), to))) });
    else if (to.startsWith('node:')) found.push({ file, to, room: 'node:' });
    else if (to.startsWith('@tolhuis/')) {
      const [, workspace, ...rest] = to.split('/');
      found.push({
        file,
        to,
        room: workspace === 'core' ? `core/${rest[0] === 'contract' ? 'contract.ts' : rest[0]}` : workspace!,
      });
    } else
      found.push({
        file,
        to,
        room: `npm:${to
          .split('/')
          .slice(0, to.startsWith('@') ? 2 : 1)
          .join('/')}`,
      });
  }
  return found.map((i) => (i.room === 'core' ? { ...i, room: 'core/contract.ts' } : i));
}

/** Which rooms a room may import, itself left out. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'core/law': ['core/contract.ts'],
  'core/decide': ['core/law', 'core/contract.ts'],
  'core/ledger': ['core/law', 'core/contract.ts'],
  'core/audit': ['core/law', 'core/contract.ts'],
  'core/screen': ['core/law', 'core/contract.ts', 'npm:any-ascii', 'npm:pinyin-pro'],
  'core/app': [
    'core/law',
    'core/decide',
    'core/screen',
    'core/ledger',
    'core/audit',
    'core/contract.ts',
    'npm:zod',
    'npm:saxen',
  ],
  rulebook: ['core/law', 'core/contract.ts'],
};
/** Rooms that run in a browser too: no clock, network, disk or randomness of their own. */
const PURE = ['core/law', 'core/decide', 'core/ledger', 'core/audit', 'core/screen'];
const REMEDY: Readonly<Record<string, string>> = {
  rulebook: 'core gets the rulebook as a value: take it as a parameter',
  cli: 'a door is imported by nobody: move what is shared into core/app',
  server: 'a door is imported by nobody: move what is shared into core/app',
  web: 'a door is imported by nobody: move what is shared into core/app',
  'node:': 'this room also runs in a browser: take what you need as a parameter (a port of core/app)',
};
const remedy = (room: string): string =>
  REMEDY[room] ??
  (room.startsWith('npm:')
    ? 'this room has no dependencies: do it by hand, or do it in a door'
    : 'move the shared part into core/law, or join the two in core/app');

const isTest = (file: string): boolean =>
  /\.test\.tsx?$|(^|\/)(fixtures|testing|arbitrar\w*|[\w-]*-commands)[./]/.test(file);

describe('arrows', () => {
  for (const [room, may] of Object.entries(MAY))
    test(`${room} imports ${may.filter((m) => !m.endsWith('.ts')).join(', ') || 'nothing'}`, () => {
      const wrong = sources
        .filter((f) => (room === 'rulebook' ? f.startsWith('rulebook/') : roomOf(f) === room) && !isTest(f))
        .flatMap(imports)
        // Readers of party lists in the rulebook read files and the formats of their publishers.
        .filter(
          (i) =>
            !(
              i.file.startsWith('rulebook/lists/') &&
              (i.room === 'node:' || i.room === 'core/screen' || i.room.startsWith('npm:'))
            ),
        )
        .filter((i) => i.room !== room && !may.includes(i.room));
      expect(wrong.map((i) => `${i.file} imports ${i.to}: ${remedy(i.room)}`)).toEqual([]);
    });

  // The terminal door starts the server and uses its adapters (party lists, screening over them); nobody imports a door else.
  test('doors do not import one another', () => {
    const doors = ['cli', 'server', 'web'];
    const wrong = sources
      .filter((f) => doors.includes(roomOf(f)) && !isTest(f))
      .flatMap(imports)
      .filter((i) => doors.includes(i.room) && i.room !== roomOf(i.file))
      .filter((i) => !(i.room === 'server' && roomOf(i.file) === 'cli'));
    expect(wrong.map((i) => `${i.file} imports ${i.to}: ${remedy(i.room)}`)).toEqual([]);
  });

  test('the parser of imports sees them', () => {
    expect(imports('core/decide/decide.ts').map((i) => i.room)).toContain('core/law');
    expect(imports('cli/main.ts').map((i) => i.to)).toContain('commander');
    expect(imports('cli/catalogue.ts').map((i) => i.to)).toContain('./commands/decide.ts');
  });

  test('pure rooms have no clock, network, disk or randomness', () => {
    const banned = /\bDate\.now\(|new Date\(\)|\bMath\.random\(|\bfetch\(|\bperformance\.|\bprocess\.|\brequire\(/;
    const wrong = sources
      .filter((f) => PURE.includes(roomOf(f)) && !isTest(f))
      .flatMap((f) =>
        text(f)
          .split('\n')
          .flatMap((l, i) => (banned.test(l.replace(/\/\/.*|^\s*\/?\*.*/, '')) ? [`${f}:${i + 1} ${l.trim()}`] : [])),
      );
    expect(wrong).toEqual([]);
  });
});

describe('what is committed', () => {
  /** This file names what it looks for. */
  const others = all.filter((f) => f !== 'test/house.test.ts');
  const linesWith = (among: readonly string[], what: RegExp): string[] =>
    among.flatMap((f) =>
      text(f)
        .split('\n')
        .flatMap((l, i) => (what.test(l) ? [`${f}:${i + 1}`] : [])),
    );

  test('no address of a registry and no path of a machine: say it without the address', () => {
    const here = /registry\.npmjs|npm\.pkg\.|verdaccio|artifactory|\/work\/(main|shared)|\/home\/[a-z]|\/Users\/[a-z]/;
    const readable = others.filter((f) => !/\.(png|jpe?g|gz|xlsx|woff2?|ico|pdf|sqlite)$/.test(f));
    expect(linesWith(readable, here)).toEqual([]);
  });

  test('package-lock.json names no place to fetch from', () => {
    const lock = JSON.parse(text('package-lock.json')) as {
      packages: Record<string, { resolved?: string; link?: boolean }>;
    };
    const wrong = Object.entries(lock.packages).filter(([, p]) => p.resolved !== undefined && !p.link);
    expect(
      wrong.map(
        ([name]) => `${name}: run npm install with the .npmrc of this project (omit-lockfile-registry-resolved)`,
      ),
    ).toEqual([]);
  });

  /** Files over 400 lines, each with its reason. */
  const LONG: Readonly<Record<string, string>> = {
    'test/arbitrary-question.ts': 'the generators of one thing, the question',
    'test/cli.test.ts': 'one table of wrong inputs and the tests of one door',
    'test/properties.test.ts': 'the properties of one thing, the answer',
  };
  test('no file is longer than 400 lines, data and generated files aside', () => {
    const data =
      /\.generated\.|^rulebook\/(chips|events|countries|answers|lists)\/|\/data\/|^web\/(dist|public)\/|\.json$|package-lock|^docs\/|^examples\//;
    const long = sources.filter((f) => !data.test(f) && text(f).split('\n').length - 1 > 400).sort();
    expect(long.filter((f) => LONG[f] === undefined).map((f) => `${f}: split it by the things that it names`)).toEqual(
      [],
    );
  });

  test('nothing is left undone or silenced', () => {
    const code = others.filter((f) => sources.includes(f));
    expect(linesWith(code, /\bTODO\b|\bFIXME\b|@ts-ignore|@ts-expect-error|\bas any\b(?! other)/)).toEqual([]);
  });
});

describe('every provision', () => {
  const proposed = RULEBOOK.proposals.flatMap((p) => p.provisions);
  const every: readonly Provision[] = [...RULEBOOK.provisions, ...proposed];

  test('has an id of its own, a citation and a place where it can be read', () => {
    const ids = RULEBOOK.provisions.map((p) => p.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(every.filter((p) => p.cite.trim() === '').map((p) => p.id)).toEqual([]);
    // A letter to one addressee and an arrangement were never published: their act says where they were reported.
    const unpublished = /^letter-|^us-announced-25$|^us-revenue-share-15$|^kr-ai-chip-control$/;
    const nowhere = every.filter(
      (p) => p.url === undefined && !p.versions.every((v) => v.by.url !== undefined) && !unpublished.test(p.id),
    );
    expect(nowhere.map((p) => `${p.id}: give it a url, or its act`)).toEqual([]);
  });

  /** Every text in two languages inside a value, with its place. */
  function texts(value: unknown, place: string): [string, Text][] {
    if (value === null || typeof value !== 'object') return [];
    const v = value as Record<string, unknown>;
    if (typeof v['en'] === 'string' && 'nl' in v) return [[place, v as unknown as Text]];
    return Object.entries(v).flatMap(([k, inner]) => texts(inner, `${place}.${k}`));
  }
  test('says everything in English and in Dutch', () => {
    const found = every.flatMap((p) => texts({ title: p.title, versions: p.versions }, p.id));
    expect(found.length).toBeGreaterThan(400);
    expect(
      found
        .filter(([, t]) => t.en.trim() === '' || t.nl?.trim() === '' || typeof t.nl !== 'string')
        .map(([place]) => place),
    ).toEqual([]);
    // The law's own terms stay English, and names are names; a sentence of more than five words is a translation forgotten.
    expect(
      found.filter(([, t]) => t.en === t.nl && t.en.split(/\s+/).length > 5).map(([place, t]) => `${place}: ${t.en}`),
    ).toEqual([]);
  });

  test('has versions in order, and a worked case before and after every change', () => {
    const wrong = every.flatMap((p) =>
      p.versions
        .slice(1)
        .flatMap((v, i) => [
          ...(v.from > p.versions[i]!.from ? [] : [`${p.id} ${v.from}: versions out of order`]),
          ...(p.cases.some((c) => c.on >= v.from) ? [] : [`${p.id}: no worked case on or after ${v.from}`]),
          ...(p.cases.some((c) => c.on < v.from) ? [] : [`${p.id}: no worked case before ${v.from}`]),
        ]),
    );
    expect(wrong).toEqual([]);
  });
});
