import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rulebook } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import { openDesk } from '../desk.ts';
import type { Desk, Principal, Role, ScreeningPort } from '../services/api/index.ts';
import { openStore } from '../store/open.ts';

/** A new folder for one test. */
export function tempHome(): { home: string; remove: () => void } {
  const home = mkdtempSync(join(tmpdir(), 'tolhuis-test-'));
  return { home, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** A clock that a test sets. */
export class TestClock {
  #now: number;
  constructor(start = '2026-11-21T10:00:00.000Z') {
    this.#now = Date.parse(start);
  }
  read = (): string => new Date(this.#now).toISOString();
  advance(seconds: number): void {
    this.#now += seconds * 1000;
  }
}

/** A desk over a database with a clock of its own. */
export async function testDesk(
  at: string,
  home: string,
  {
    clock = new TestClock(),
    rulebook = RULEBOOK,
    screening,
  }: { clock?: TestClock; rulebook?: Rulebook; screening?: ScreeningPort } = {},
): Promise<Desk & { clock: TestClock }> {
  const store = await openStore({ at, clock: clock.read });
  return { ...openDesk({ store, rulebook, home, clock: clock.read, ...(screening && { screening }) }), clock };
}

/** This release's rulebook without one kind of rule, and so with other answers. */
export const changedRulebook = (hash = 'changed'): Rulebook => ({
  ...RULEBOOK,
  version: 'changed',
  hash,
  provisions: RULEBOOK.provisions.filter((p) => p.kind !== 'licence-requirement'),
});

/** Somebody with these roles; no such user need exist for what services check. */
export const someone = (id: string, ...roles: Role[]): Principal => ({ id, roles, via: 'session' });

/** Ten H100 to a civil buyer in a country. */
export const question = (to = 'NL', quantity = 10, name = 'Made Up Datacenters B.V.') => ({
  on: '2026-11-21',
  to,
  item: { chip: 'nvidia/h100-sxm5' },
  quantity,
  endUse: [],
  parties: [
    {
      role: 'end-user',
      name,
      country: to,
      headquarters: to,
      ultimateParentHeadquarters: to,
      kinds: ['civil'],
      listed: [],
      owners: [],
    },
  ],
});
