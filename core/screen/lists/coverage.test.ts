import { describe, expect, test } from 'vitest';
import { type InstalledFacts, listsState, type NeededList, stateOn } from './index.ts';

const TODAY = '2026-11-22';
const NEEDED: readonly NeededList[] = [
  ...['EL', 'DPL', 'UVL', 'SDN'].map((code) => ({ code, effect: 'hold' as const })),
  { code: 'CMIC', effect: 'warning' },
];
const CODES = NEEDED.map(({ code }) => code);
const source = (name: string, whole: string[], publishedOn?: string, more: Partial<InstalledFacts> = {}) => ({
  source: name,
  whole,
  short: [],
  ...(publishedOn !== undefined && { publishedOn }),
  ...more,
});
const state = (...installed: InstalledFacts[]) => listsState(installed, NEEDED, TODAY);

describe('all that is needed', () => {
  test('in one source, or in several together, is fresh', () => {
    expect(state(source('csl', CODES, '2026-11-20T13:15:00Z'))).toMatchObject({
      state: 'fresh',
      effect: 'none',
      ageDays: 2,
      message: 'the list csl of 2026-11-20 is 2 days old',
    });
    const [el, ...rest] = CODES;
    expect(state(source('bis', [el!], '2026-11-21'), source('ofac', rest, '2026-11-18'))).toMatchObject({
      effect: 'none',
      ageDays: 4,
    });
  });
  test.each(NEEDED)('without $code it is a $effect that names it', ({ code, effect }) => {
    const without = CODES.filter((one) => one !== code);
    const said = state(source('csl', without, TODAY), source('own', [], TODAY));
    expect(said).toMatchObject({ state: 'incomplete', effect });
    expect(said.message).toContain(`not whole: ${code};`);
  });
  test('one list says nothing of the others, and nothing at all is the starter list', () => {
    expect(state(source('bis', ['EL'], TODAY))).toMatchObject({
      effect: 'hold',
      problems: [{ lists: ['DPL', 'UVL', 'SDN'] }, {}],
    });
    expect(state(source('dpl', ['DPL', 'CMIC'], TODAY)).message).toContain('EL, UVL, SDN');
    expect(state(source('own', [], TODAY)).state).toBe('starter-only');
    expect(state().state).toBe('starter-only');
  });
  test('the worst over the lists counts, each by its best source', () => {
    const old = source('csl', CODES, '2026-10-01');
    expect(state(old, source('bis', ['EL', 'DPL', 'UVL'], TODAY))).toMatchObject({
      state: 'too-old',
      effect: 'hold',
      ageDays: 52,
      problems: [{ source: 'csl', lists: ['SDN', 'CMIC'] }],
    });
    expect(state(old, source('new', CODES, TODAY)).effect).toBe('none');
    expect(state(source('undated', CODES), source('new', CODES, TODAY)).effect).toBe('none');
    expect(state(source('csl', CODES, TODAY), source('bis', ['EL'])).effect).toBe('none');
  });
  test.each([
    ['of no day', undefined, 'undated', 'hold'],
    ['of a day that is none', 'soon', 'undated', 'hold'],
    ['of next week', '2026-11-29', 'from-the-future', 'hold'],
    ['of tomorrow, by another clock', '2026-11-23', 'fresh', 'none'],
    ['of last week', '2026-11-12', 'stale', 'warning'],
  ] as const)('a list %s', (_, publishedOn, trouble, effect) => {
    expect(state(source('csl', CODES, publishedOn))).toMatchObject({ state: trouble, effect });
  });
  test('a short list that a person let in warns; a whole one beside it does not; an old short one holds', () => {
    const short = source('csl', ['DPL', 'UVL', 'SDN', 'CMIC'], TODAY, { short: ['EL'] });
    expect(state(short)).toMatchObject({ state: 'short', effect: 'warning', problems: [{ lists: ['EL'] }] });
    expect(state(short, source('bis', ['EL'], '2026-11-20')).effect).toBe('none');
    expect(state({ ...short, publishedOn: '2026-01-01' })).toMatchObject({ state: 'too-old', effect: 'hold' });
  });
  test('everything that is the matter is said, the gravest first', () => {
    const { message, problems } = state(source('bis', ['EL']), source('dpl', ['DPL'], '2026-11-10'));
    expect(problems?.map((p) => p.trouble)).toEqual(['incomplete', 'undated', 'incomplete', 'stale']);
    for (const said of ['UVL, SDN', 'bis (EL) does not say', 'CMIC', '12 days old']) expect(message).toContain(said);
  });
});

describe('a question of another day', () => {
  const now = state(source('csl', CODES, '2026-11-20'));
  test('before the list it warns: who had left it by then is not on it', () => {
    expect(stateOn(now, '2026-10-01')).toMatchObject({ state: 'later', effect: 'warning' });
    expect(stateOn(now, '2026-11-19')).toBe(now);
    expect(stateOn(now, '2027-01-01')).toBe(now);
    const held = state(source('csl', ['EL'], '2026-11-20'));
    expect(stateOn(held, '2026-10-01')).toMatchObject({ state: 'incomplete', effect: 'hold' });
  });
  test('not where an earlier file was installed here, since which departures are kept', () => {
    const kept = state(source('csl', CODES, '2026-11-20', { since: '2026-09-30' }));
    expect(stateOn(kept, '2026-10-01')).toBe(kept);
    expect(stateOn(kept, '2026-09-01').state).toBe('later');
  });
});
