import type { Rulebook } from '@tolhuis/core/law';
import { CHIPS } from './chips/index.ts';
import { COUNTRIES, GROUPS } from './countries/index.ts';
import { COVERAGE } from './coverage.ts';
import { EVENTS } from './events/index.ts';
import { PROVISIONS } from './provisions.generated.ts';
import { PROPOSALS } from './us/proposals/index.ts';
import stamp from './version.generated.json' with { type: 'json' };

/** The rulebook of this release: the law and the facts as one value. */
export const RULEBOOK: Rulebook = {
  version: stamp.version,
  hash: stamp.hash,
  provisions: PROVISIONS,
  groups: GROUPS,
  countries: COUNTRIES,
  chips: CHIPS,
  proposals: PROPOSALS,
  events: EVENTS,
  coverage: COVERAGE,
};
