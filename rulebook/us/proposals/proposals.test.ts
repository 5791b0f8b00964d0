import { describe, expect, test } from 'vitest';
import { PROVISIONS } from '../../provisions.generated.ts';
import { RED_FLAGS, redFlagById } from '../ear/732/red-flags.ts';
import { PROPOSALS } from './index.ts';

describe('proposals', () => {
  const law = new Set(PROVISIONS.map((p) => p.id));
  test('ids are unique, and apart from those of the law', () => {
    const all = [...law, ...PROPOSALS.flatMap((p) => p.provisions.map((x) => x.id))];
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(PROPOSALS.map((p) => p.id)).size).toBe(PROPOSALS.length);
  });
  test('what a proposal enforces or removes is in the law', () => {
    for (const p of PROPOSALS)
      for (const id of [...(p.enforces ?? []), ...(p.removes ?? [])]) expect(law, `${p.id}: ${id}`).toContain(id);
  });
  test('what it enforces is text that is not enforced today', () => {
    for (const p of PROPOSALS)
      for (const id of p.enforces ?? []) {
        const periods = PROVISIONS.find((x) => x.id === id)!.versions.at(-1)!.enforcement ?? [];
        const states = periods.flatMap((e) => [e.state, e.otherwise]);
        expect(states, id).toContain('not-enforced');
      }
  });
  test('its exceptions cover its own requirements or the law, nothing else', () => {
    const requirements = new Set(
      [...PROVISIONS, ...PROPOSALS.flatMap((p) => p.provisions)].flatMap((p) =>
        p.kind === 'licence-requirement' ? [p.id] : [],
      ),
    );
    for (const p of PROPOSALS)
      for (const x of p.provisions)
        if (x.kind === 'exception')
          for (const id of x.versions.at(-1)!.effect.covers) expect(requirements, `${x.id}: ${id}`).toContain(id);
  });
  test('each says what it is and warns of its gaps', () => {
    for (const p of PROPOSALS) {
      for (const text of [p.title.en, p.title.nl, p.status.en, p.status.nl]) expect(text).not.toBe('');
      expect(p.warnings?.length, p.id).toBeGreaterThan(0);
    }
  });
});

describe('red flags', () => {
  test('ids are unique and found', () => {
    expect(new Set(RED_FLAGS.map((f) => f.id)).size).toBe(RED_FLAGS.length);
    for (const f of RED_FLAGS) expect(redFlagById(f.id)).toBe(f);
    expect(redFlagById('free words')).toBeUndefined();
  });
});
