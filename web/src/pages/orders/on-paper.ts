import { t } from '../../ui/text.ts';

/** Long tables draw the rows in sight: paper that has no more of them says so. */
export const ON_PAPER = t(
  'On this paper: {n} of {m} {m, plural, one {row} other {rows}}, those in sight. "Export CSV" has all of them.',
);
