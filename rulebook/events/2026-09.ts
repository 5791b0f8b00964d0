import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

/** September 2026 and after, days still to come among them: what could be read ends about 27 October 2026. */
export const EVENTS_2026_09: readonly LawEvent[] = [
  event(
    'US-CN-2026-09-23',
    '2026-09-23',
    'posture',
    'S',
    ['Truce to be extended to 10 January 2027', 'Bestand zou lopen tot 10 januari 2027'],
    [
      'Announced only: MOFCOM wrote it down on 28 September, and by 10 October no instrument was seen on either side.',
      'Alleen aangekondigd: MOFCOM schreef het op 28 september op, en tot 10 oktober is aan geen van beide kanten een besluit gezien.',
    ],
    { changes: ['744.11-affiliates', 'cn-announcement-61'] },
  ),
  event(
    'US-2026-09-25',
    '2026-09-25',
    'posture',
    'S*',
    ['No rule has replaced AI Diffusion', 'Geen regel heeft AI Diffusion vervangen'],
    [
      'A search of the Federal Register shows none that rescinds or replaces it, and none on the H20.',
      'Een zoektocht in het Federal Register toont geen regel die hem intrekt of vervangt, en geen over de H20.',
    ],
    { changes: ['742.6(a)(6)(iii)(A)', '742.6(a)(13)', 'letter-2025-04-09', 'letter-2025-04-09-others'] },
  ),
  event(
    'US-2026-11-09/10',
    '2026-11-10',
    'law',
    '?',
    ['Affiliates Rule: the published stay has ended', 'Affiliates Rule: de gepubliceerde schorsing is afgelopen'],
    [
      'By its text the rule is back, unless BIS extended the stay; an operator switch decides.',
      'Volgens de tekst is de regel terug, tenzij BIS de schorsing verlengde; een schakelaar beslist.',
    ],
    { changes: ['744.11-affiliates', '732-flag-29'] },
  ),
  event(
    'CN-2026-11-10',
    '2026-11-10',
    'foreign',
    '?',
    ['Announcement 61: the suspension ends', 'Announcement 61: de schorsing eindigt'],
    ['With 55–58 and 62; an operator switch decides.', 'Met 55–58 en 62; een schakelaar beslist.'],
    { changes: ['cn-announcement-61'] },
  ),
  event(
    'CN-2026-11-27',
    '2026-11-27',
    'foreign',
    'S',
    ['Gallium, germanium, antimony: the suspension ends', 'Gallium, germanium, antimoon: de schorsing eindigt'],
    [
      'The ban on exports to the United States returns unless extended.',
      'Het verbod op uitvoer naar de Verenigde Staten keert terug tenzij verlengd.',
    ],
  ),
  event(
    'US-2026-12-31',
    '2026-12-31',
    'law',
    'S*',
    ['Authorised designers: the transition ends', 'Toegelaten ontwerpers: de overgang eindigt'],
    [
      'After this day only designers that have filed to be approved.',
      'Na deze dag alleen ontwerpers die erkenning hebben aangevraagd.',
    ],
    { changes: ['3A090.a-note-1'] },
  ),
  event(
    'US-CN-2027-01-10',
    '2027-01-10',
    'posture',
    'S',
    ['End of the extended truce', 'Einde van het verlengde bestand'],
    ['As announced on 23 September 2026.', 'Zoals aangekondigd op 23 september 2026.'],
    { changes: ['744.11-affiliates', 'cn-announcement-61'] },
  ),
  event(
    'US-2027-04-06',
    '2027-04-06',
    'law',
    'S*',
    ['G42 and Core42: the listing lapses', 'G42 en Core42: de vermelding vervalt'],
    ['Unless BIS renews it.', 'Tenzij BIS haar verlengt.'],
    { changes: ['740-supp8'] },
  ),
];
