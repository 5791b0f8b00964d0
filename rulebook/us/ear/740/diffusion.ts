import {
  allOf,
  anyOf,
  type Condition,
  clause,
  eccn,
  groups,
  partyKind,
  role,
  some,
  type Text,
  t,
  union,
  type ValueSet,
  values,
} from '@tolhuis/core/law';

// What the exceptions of January 2025 (AIA, ACM, LPP) share.

/** The text is codified; that it may be relied on while BIS does not enforce the duty it relieves is our reading. */
export const DIFFUSION_RELIANCE: Text = t(
  'The worldwide duty that this exception relieves is not enforced where no licence was needed before (announcement of 13 May 2025). The exception is still codified; relying on it is our reading: ask counsel.',
  'De wereldwijde plicht die deze uitzondering wegneemt, wordt niet gehandhaafd waar eerder geen vergunning nodig was (aankondiging van 13 mei 2025). De uitzondering staat nog in de tekst; erop steunen is onze lezing: vraag een jurist.',
);

/** Supplement No. 5(a) to part 740 names the eighteen, and the United States itself. */
export const SUPPLEMENT_5A: ValueSet = union(groups('Supp5a'), values('US'));

/** Note 1 to 3A090.a: the designer is approved (Supplement No. 6) or authorised. Asked of the named designer. */
export const approvedDesigner: Condition = clause(
  'designer',
  'designed by an approved or authorised IC designer (Note 1 to 3A090.a)',
  'ontworpen door een erkende of geautoriseerde IC-ontwerper (Note 1 bij 3A090.a)',
  some('party', partyKind.isIn(values('approved-designer', 'authorized-designer')), role.is('designer')),
);

/** In one of the entries: those that need such a designer, and those that do not. */
export const inEntries = (free: readonly string[], withDesigner: readonly string[]): Condition =>
  anyOf(eccn.isIn(values(...free)), allOf(eccn.isIn(values(...withDesigner)), approvedDesigner));
