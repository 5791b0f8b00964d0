import type { Hit } from '../../screen/index.ts';
import type { ScreenedQuestion } from './screen-question.ts';

/** What screening left for a person to find out. */
export type OpenScreening = {
  /** Hits of which nobody has said whether they are the party. */
  readonly hits: readonly { readonly path: string; readonly name: string; readonly hit: Hit }[];
  /** Names that could not, or not wholly, be screened. */
  readonly names: readonly { readonly path: string; readonly note: string }[];
  /** The lists are missing or too old, and a party's listings are not stated. */
  readonly lists: boolean;
};

/**
 * What a question's screening left open. Where listings are stated, somebody has looked: a list that is too old adds a doubt to
 * that, and takes nothing away.
 */
export const openIn = ({ findings, state }: ScreenedQuestion): OpenScreening => ({
  hits: findings.flatMap(({ path, name, open }) => open.map((hit) => ({ path, name, hit }))),
  names: findings.flatMap(({ path, note }) => (note === undefined ? [] : [{ path, note }])),
  lists: findings.some((f) => !f.stated) && state.effect === 'hold',
});
