import {
  allOf,
  asked,
  hasListedOwner,
  never,
  not,
  opaqueOwnership,
  partyCountry,
  provision,
  some,
  t,
} from '@tolhuis/core/law';
import { AFFILIATES_SWITCH, affiliatesAfterExtension } from '../744/affiliates-switch.ts';
import { AFFILIATES_2025, AFFILIATES_STAY_2025, ecfrPart } from '../acts.ts';
import { LISTED_ROLE, reachesItem } from '../definitions-end-user.ts';
import { ear99, party } from '../fixtures.ts';

const EL = [{ list: 'EL', licenceRequirement: 'all-items' }];
const owned = (sharePercent: number | null, listed: unknown[] = EL) => [
  party('end-user', 'MY', { owners: [{ name: 'Owner', sharePercent, listed }] }),
];
const when = allOf(
  reachesItem,
  some('party', allOf(hasListedOwner, opaqueOwnership, not(partyCountry.is('US'))), LISTED_ROLE),
);
// Only a warning: the hold itself comes from § 744.11, whose answer is unknown while the share is, and which the stay and
// the operator's switch turn off.
const effect = {
  flag: 'red-flag-29',
  level: 'warning',
  text: t(
    'A listed party is among the owners and its share is not known: find the share, get a licence, or stop.',
    'Een partij op een lijst is eigenaar en haar aandeel is niet bekend: achterhaal het aandeel, vraag een vergunning, of stop.',
  ),
} as const;

export default provision({
  kind: 'red-flag',
  id: '732-flag-29',
  cite: '15 CFR Part 732, Supplement No. 3, ¶ 29',
  title: t(
    'Red flag 29: a listed owner whose share is not known',
    'Signaal 29: een eigenaar op een lijst met een onbekend aandeel',
  ),
  url: ecfrPart(732),
  versions: [
    { from: '2025-09-29', by: AFFILIATES_2025, confidence: 'P', when, effect },
    // The stay of the Affiliates Rule took this paragraph with it.
    { from: '2025-11-10', by: AFFILIATES_STAY_2025, confidence: 'P', when: never, effect },
    {
      from: '2026-11-10',
      by: AFFILIATES_STAY_2025,
      confidence: 'P',
      when,
      enforcement: [AFFILIATES_SWITCH, affiliatesAfterExtension],
      effect,
    },
  ],
  cases: asked(
    ['2025-09-28', { to: 'MY', item: ear99, parties: owned(null) }, 'no', 'the day before'],
    ['2025-09-29', { to: 'MY', item: ear99, parties: owned(null) }, 'yes', 'share not known'],
    ['2025-10-15', { to: 'MY', item: ear99, parties: owned(60) }, 'no', 'share known: the rule itself answers'],
    ['2025-10-15', { to: 'MY', item: ear99, parties: owned(null, []) }, 'no', 'the owner is not listed'],
    ['2025-11-09', { to: 'MY', item: ear99, parties: owned(null) }, 'yes', 'the last day before the stay'],
    ['2025-11-10', { to: 'MY', item: ear99, parties: owned(null) }, 'no', 'stayed'],
    ['2026-11-09', { to: 'MY', item: ear99, parties: owned(null) }, 'no', 'the last day of the stay'],
    ['2026-11-10', { to: 'MY', item: ear99, parties: owned(null) }, 'yes', 'back by the published text'],
    [
      '2027-01-09',
      { to: 'MY', item: ear99, parties: owned(null) },
      'yes',
      'the day before the end of the stay that was announced',
    ],
    [
      '2027-01-10',
      { to: 'MY', item: ear99, parties: owned(null) },
      'yes',
      'that end: nobody doubts the text from here on',
    ],
  ),
});
