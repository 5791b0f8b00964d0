import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCase } from '@tolhuis/core/decide';
import type { Provision } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addRule, main, ruleFromFlags } from './new-rule.ts';
import { KINDS, placeOf } from './rule-file.ts';

const root = join(import.meta.dirname, '..');
const FLAGS = {
  kind: 'licence-requirement',
  cite: '15 CFR 744.996(a)',
  from: '2026-12-01',
  act: '91 FR 12345',
  document: '2026-12345',
};
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tolhuis-rule-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a path is a citation', () => {
  expect(placeOf('15 CFR 744.99(a)')).toMatchObject({ id: '744.99(a)', path: 'us/ear/744/99-a.ts' });
  expect(placeOf('15 CFR § 742.6(a)(6)(iii)(A)')).toMatchObject({
    id: '742.6(a)(6)(iii)(A)',
    path: 'us/ear/742/6-a-6-iii-A.ts',
  });
  expect(placeOf('ECCN 3A090.d')).toMatchObject({ id: '3A090.d', path: 'us/ear/774/3A090.d.ts' });
  for (const not of ['744', '../etc', '15 CFR 744.99/../x', '19 CFR 12.1', '744.1(a', ''])
    expect(() => placeOf(not)).toThrow('no section');
});

test('a rule of every kind compiles, says nothing before its first day and unknown from it on', async () => {
  for (const [i, kind] of KINDS.entries()) {
    const file = addRule(
      folder,
      ruleFromFlags({ ...FLAGS, kind, cite: `744.${900 + i}(b)`, title: "A foundry's duty" }),
    );
    const { default: rule } = (await import(pathToFileURL(file).href)) as { default: Provision };
    expect(rule.cases.map((c) => c.on)).toEqual(['2026-11-30', '2026-12-01']);
    for (const c of rule.cases)
      expect([kind, runCase(RULEBOOK, rule, c)]).toEqual([kind, expect.arrayContaining([c.expect])]);
  }
  const files = readdirSync(join(folder, 'us', 'ear', '744'));
  expect(files.length).toBe(KINDS.length);
  const config = join(folder, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['us'], exclude: [] }));
  const run = (tool: string, args: string[], cwd: string, input = '') =>
    spawnSync(join(root, 'node_modules', '.bin', tool), args, { encoding: 'utf8', cwd, input }).stdout;
  expect(run('tsc', ['--noEmit', '-p', config, '--types', ''], folder)).toBe('');
  const text = readFileSync(join(folder, 'us', 'ear', '744', files[0]!), 'utf8');
  expect(run('biome', ['check', '--write', '--stdin-file-path=rulebook/us/new.ts'], root, text)).toBe(text);
}, 60_000);

describe('refused', () => {
  test.each([
    ['nothing', {}, 'needed: --kind, --cite, --from, --act, --document'],
    ['an unknown kind', { ...FLAGS, kind: 'law' }, 'is none of classification'],
    ['a day that does not exist', { ...FLAGS, from: '2026-02-30' }, 'is no day that exists'],
    ['an act in other words', { ...FLAGS, act: 'FR 91' }, 'is not written as'],
    ['a document in other words', { ...FLAGS, document: "x', '" }, 'is not written as'],
  ])('%s', (_name, flags, message) => {
    expect(() => ruleFromFlags(flags)).toThrow(message);
  });
  test('what exists, as a file or as a rule', () => {
    const rule = ruleFromFlags({ ...FLAGS, cite: '744.999' });
    addRule(folder, rule);
    expect(() => addRule(folder, rule)).toThrow('exists');
    expect(() => addRule(folder, ruleFromFlags({ ...FLAGS, cite: '744.11' }))).toThrow("has a rule '744.11'");
  });
});

test('the command says where it wrote and what to do next, and writes nothing when refused', () => {
  const told: string[] = [];
  const tell = (text: string): void => void told.push(text);
  vi.spyOn(console, 'log').mockImplementation(tell);
  vi.spyOn(console, 'error').mockImplementation(tell);
  try {
    const run = (...args: string[]): [number, string] => [
      main(['--rulebook', folder, ...args]),
      told.splice(0).join('\n'),
    ];
    const flags = Object.entries(FLAGS).flatMap(([flag, value]) => [`--${flag}`, value]);
    const [status, text] = run(...flags);
    expect(status).toBe(0);
    expect(existsSync(join(folder, 'us/ear/744/996-a.ts'))).toBe(true);
    for (const step of ['996-a.ts', 'tools/registry.ts', 'tools/answers.ts', 'NEWS.md']) expect(text).toContain(step);
    expect(run(...flags)).toEqual([1, expect.stringContaining('nothing written')]);
    expect(run('--kind', 'duty')).toEqual([2, expect.stringContaining('needed: --cite')]);
    expect(run('--colour', 'red')).toEqual([2, expect.stringContaining('See --help')]);
  } finally {
    vi.restoreAllMocks();
  }
});
