import { runCase } from '@tolhuis/core/decide';
import type { Provision } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';

// What holds for every licence exception and authorisation, whatever its own terms.

type Freeing = Extract<Provision, { kind: 'exception' | 'authorisation' }>;
const freeing = RULEBOOK.provisions.filter((p): p is Freeing => p.kind === 'exception' || p.kind === 'authorisation');
const requirements = new Set(RULEBOOK.provisions.filter((p) => p.kind === 'licence-requirement').map((p) => p.id));

/** The worked cases in which the exception frees, with one change made to the question. */
const yesCases = (p: Freeing) => p.cases.filter((c) => runCase(RULEBOOK, p, c).includes('yes'));
const changed = (p: Freeing, change: (given: Record<string, unknown>) => Record<string, unknown>) =>
  yesCases(p).map((c) => runCase(RULEBOOK, p, { ...c, given: change({ ...c.given }) }));
const parties = (given: Record<string, unknown>) => given.parties as Record<string, unknown>[];

describe('covers is a closed world of known requirements', () => {
  for (const p of freeing)
    test(p.id, () => {
      const covered = p.versions.flatMap((v) => v.effect.covers);
      expect(covered.length).toBeGreaterThan(0);
      expect(covered.filter((id) => !requirements.has(id))).toEqual([]);
    });
});

describe('§ 740.2(a)(17): a party on the Unverified List bars every exception', () => {
  for (const p of freeing.filter((e) => e.kind === 'exception' && yesCases(e).length > 0))
    test(p.id, () => {
      const barred = changed(p, (given) => ({
        ...given,
        parties: parties(given).map((party) => ({ ...party, listed: [{ list: 'UVL' }] })),
      }));
      for (const answer of barred) expect(answer).toEqual(['no']);
    });
});

describe('a party that has not been screened never passes an exception', () => {
  for (const p of freeing.filter((e) => e.kind === 'exception' && yesCases(e).length > 0))
    test(p.id, () => {
      const open = changed(p, (given) => ({
        ...given,
        parties: parties(given).map(({ listed: _listed, ...party }) => party),
      }));
      for (const answer of open) expect(answer).not.toContain('yes');
    });
});

describe('no exception for advanced computing items frees when nothing is known of the parties', () => {
  for (const p of freeing.filter((e) => yesCases(e).length > 0))
    test(p.id, () => {
      const unknown = changed(p, ({ parties: _parties, ...given }) => given);
      for (const answer of unknown) expect(answer).not.toContain('yes');
    });
});

test('exactly these can free; what a question cannot settle never does', () => {
  const free = freeing.filter((p) => yesCases(p).length > 0).map((p) => p.id);
  expect(free.sort()).toEqual(
    [
      '736-GO7-TGL',
      '740-supp8',
      '740.17-ENC',
      '740.25-HBM',
      '740.27-AIA',
      '740.29-LPP',
      '740.5-SPP',
      '740.8-ACA',
      '740.8-NAC',
    ].sort(),
  );
});
