import { t } from '../../ui/text.ts';

/** Long tables draw the rows in sight: paper that has no more of them says so. */
export const ON_PAPER = t(
  'On this paper: {n} of {m} {m:row|rows}, those in sight. "Export CSV" has all of them.',
  'Op dit papier: {n} van {m} {m:regel|regels}, die in beeld. "Exporteer CSV" geeft ze alle.',
);
