import { hash } from 'node:crypto';
import { openIn, type ScreenedQuestion } from '@tolhuis/core/app/screening';
import type { Determination } from '@tolhuis/core/contract';

/**
 * What a person has to judge about the parties of a question, one short hash a point, sorted; '' where nothing is open. The hits that
 * nobody has judged, and the names that could not be screened; for a hold also what was taken as a party's own listing and the
 * state of the lists, since whoever approves a hold approves it for what was open. Compared with what is open later: `nothingNew`.
 */
export function openPointsOf(outcome: Determination['outcome'], screened: ScreenedQuestion | null): string {
  // Nobody can approve these: that nothing else is open changes nothing.
  if (screened === null || outcome === 'prohibited' || outcome === 'not-determined') return '';
  const { hits, names, lists } = openIn(screened);
  const points = [
    ...hits.map(({ path, hit }) => ['hit', path, hit.list, hit.id]),
    ...names.map(({ path, note }) => ['name', path, note]),
    ...(outcome === 'hold' && lists ? [['lists']] : []),
    ...(outcome === 'hold'
      ? screened.findings.flatMap(({ path, listed }) => listed.map(({ list, name }) => ['listed', path, list, name]))
      : []),
  ];
  const short = points.map((point) => hash('sha256', JSON.stringify(point)).slice(0, 12));
  return [...new Set(short)].sort().join(' ');
}

/** Whether all that is open now was open then. `then` null: not kept, so not compared. */
export function nothingNew(then: string | null, now: string): boolean {
  if (then === null || now === '' || now === then) return true;
  const known = new Set(then.split(' '));
  return now.split(' ').every((point) => known.has(point));
}
