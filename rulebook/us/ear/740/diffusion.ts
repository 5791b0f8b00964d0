import {
  allOf,
  anyOf,
  type Condition,
  clause,
  type EnforcementPeriod,
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
import { DIFFUSION_NOT_ENFORCED_2025 } from '../acts.ts';

// What the framework of January 2025 (AIA, ACM, LPP, allocations, VEUs) shares.

/** The text is codified; that it may be relied on while BIS does not enforce the duty it relieves is our reading. */
export const DIFFUSION_RELIANCE: Text = t(
  'The worldwide duty that this exception relieves is not enforced where no licence was needed before (announcement of 13 May 2025). The exception is still codified; relying on it is our reading: ask counsel.',
  'De wereldwijde plicht die deze uitzondering wegneemt, wordt niet gehandhaafd waar eerder geen vergunning nodig was (aankondiging van 13 mei 2025). De uitzondering staat nog in de tekst; erop steunen is onze lezing: vraag een jurist.',
);

const CODIFIED = t(
  'Codified; BIS announced on 13 May 2025 that it does not enforce the January 2025 framework.',
  'Staat in de tekst; BIS kondigde op 13 mei 2025 aan het kader van januari 2025 niet te handhaven.',
);
/** Due on 15 May 2025, and not enforced from that day: without a word on it, where what it belongs to says so. */
export const diffusionUnsaid = (warning?: Text): readonly [EnforcementPeriod, EnforcementPeriod] => [
  { from: '2025-01-13', state: 'not-yet-due', confidence: 'P' },
  {
    from: '2025-05-15',
    state: 'not-enforced',
    by: DIFFUSION_NOT_ENFORCED_2025,
    confidence: 'S',
    ...(warning && { warning }),
  },
];
/** The same, and said; `more` is another sentence to say with it. */
export const diffusionNotEnforced = (more?: Text): readonly [EnforcementPeriod, EnforcementPeriod] =>
  diffusionUnsaid(more ? t(`${CODIFIED.en} ${more.en}`, `${CODIFIED.nl} ${more.nl}`) : CODIFIED);

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
