import type { ScreenQuery } from '../entry.ts';
import { type HitDecision, subjectKeyOf } from './decision.ts';
import { subjectFingerprint } from './fingerprint.ts';

/** Decisions kept by party, so that a batch of a million names does not look through all of them for each. */
export class DecisionBook {
  readonly #byKey: ReadonlyMap<string, HitDecision[]>;
  readonly #bySubject: ReadonlyMap<string, HitDecision[]>;
  readonly size: number;

  constructor(decisions: readonly HitDecision[]) {
    this.#byKey = Map.groupBy(decisions, (d) => d.subjectKey);
    this.#bySubject = Map.groupBy(decisions, (d) => d.subject);
    this.size = decisions.length;
  }

  /** All decisions that may be about this party; `applyDecisions` settles which hold. */
  about(query: ScreenQuery): HitDecision[] {
    if (this.size === 0) return [];
    return [
      ...new Set([
        ...(this.#byKey.get(subjectKeyOf(query)) ?? []),
        ...(this.#bySubject.get(subjectFingerprint(query)) ?? []),
      ]),
    ];
  }
}
