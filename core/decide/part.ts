import type { Kind } from '../law/provision.ts';
import type { Active, Edition } from './edition.ts';

/**
 * Provisions of an edition that are asked together: those of a kind; `outside`: the rules on what is not subject to the
 * EAR or is no export; `help`: authorisations and exceptions.
 */
export type Part = Kind | 'outside' | 'help';
export type KindOf<P extends Part> = P extends Kind
  ? P
  : P extends 'outside'
    ? 'jurisdiction'
    : 'authorisation' | 'exception';

/** The provisions of a part, in their order. */
export const inPart = <P extends Part>(edition: Edition, part: P): readonly Active<KindOf<P>>[] =>
  provisionsOf(edition, part) as readonly unknown[] as readonly Active<KindOf<P>>[];

function provisionsOf(edition: Edition, part: Part): readonly unknown[] {
  switch (part) {
    case 'outside':
      return edition.of('jurisdiction').filter(({ version }) => version.effect.result !== 'subject');
    case 'help':
      return [...edition.of('authorisation'), ...edition.of('exception')];
    default:
      return edition.of(part);
  }
}
