import type { Dialect } from '../driver.ts';
import { statements as records } from './0001-records.ts';
import { statements as guards } from './0002-guards.ts';
import { statements as claims } from './0003-claims.ts';
import { statements as hitDecisions } from './0004-hit-decisions.ts';
import { statements as assumptions } from './0005-assumptions.ts';
import { statements as rulebooks } from './0006-rulebooks.ts';
import { statements as holds } from './0007-holds.ts';
import { statements as limits } from './0008-limits.ts';
import { statements as openPoints } from './0009-open-points.ts';

/** One step forwards. Steps are never changed once released; a mistake is mended by the next step. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly statements: (d: Dialect) => string[];
};

export const MIGRATIONS: readonly Migration[] = [
  { version: 1, name: 'records', statements: records },
  { version: 2, name: 'guards', statements: guards },
  { version: 3, name: 'claims', statements: claims },
  { version: 4, name: 'hit decisions', statements: hitDecisions },
  { version: 5, name: 'assumptions', statements: assumptions },
  { version: 6, name: 'rulebooks', statements: rulebooks },
  { version: 7, name: 'legal holds', statements: holds },
  { version: 8, name: 'limits of orders', statements: limits },
  { version: 9, name: 'open points of orders', statements: openPoints },
];
