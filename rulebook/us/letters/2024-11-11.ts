import {
  advancedNode,
  allOf,
  anyOf,
  asked,
  destination,
  partyName,
  partyNamed,
  provision,
  role,
  some,
  t,
  values,
} from '@tolhuis/core/law';
import { FOUNDRY_2025 } from '../ear/acts.ts';
import { LETTER_2024 } from '../ear/acts-end-user.ts';
import { headquarteredInMacauOrD5, MACAU_OR_D5, moves } from '../ear/definitions.ts';
import { party } from '../ear/fixtures.ts';

export const die = { kind: 'integrated-circuit', nodeNm: 7 } as const;
export const made = (foundry: string | undefined, designer: string) => [
  party('foundry', 'TW', foundry === undefined ? {} : { name: foundry }),
  party('designer', designer),
  party('end-user', designer),
];

/** The addressee makes the dies or sends them. */
export const addressee = some(
  'party',
  allOf(partyNamed, partyName.isIn(values('TSMC', 'Taiwan Semiconductor Manufacturing'))),
  role.isIn(values('foundry', 'exporter')),
);
/** What the letter speaks of: advanced dies for customers of Macau or D:5. */
export const speaksOf = allOf(
  moves,
  advancedNode,
  anyOf(
    destination.isIn(MACAU_OR_D5),
    some('party', headquarteredInMacauOrD5, role.isIn(values('designer', 'purchaser', 'end-user'))),
  ),
);
// The foundry presumption took its place.
export const time = {
  from: '2024-11-11',
  until: '2025-01-31',
  endedBy: FOUNDRY_2025,
  by: LETTER_2024,
  confidence: 'S',
} as const;

export default provision({
  kind: 'red-flag',
  id: 'letter-2024-11-11',
  cite: 'BIS is-informed letter of 11 November 2024',
  title: t(
    'Advanced dies for Chinese designers, by letter to TSMC',
    'Geavanceerde dies voor Chinese ontwerpers, per brief aan TSMC',
  ),
  versions: [
    {
      ...time,
      when: allOf(speaksOf, addressee),
      effect: {
        flag: 'letter-tsmc-2024',
        level: 'hold',
        text: t(
          'TSMC was told by letter that dies of 7 nm and below for AI or graphics, for Chinese customers, need a licence. The letter is private: look in it.',
          'TSMC kreeg per brief te horen dat dies van 7 nm en kleiner voor AI of grafisch werk, voor Chinese klanten, een vergunning nodig hebben. De brief is niet openbaar: kijk erin.',
        ),
      },
    },
  ],
  cases: asked(
    ['2024-11-10', { from: 'TW', to: 'CN', item: die, parties: made('TSMC', 'CN') }, 'no', 'the day before'],
    ['2024-11-11', { from: 'TW', to: 'CN', item: die, parties: made('TSMC', 'CN') }, 'yes', 'a Chinese designer'],
    ['2024-12-15', { from: 'TW', to: 'US', item: die, parties: made('TSMC', 'US') }, 'no', 'an American designer'],
    ['2024-12-15', { from: 'KR', to: 'CN', item: die, parties: made('Samsung', 'CN') }, 'no', 'another foundry'],
    [
      '2024-12-15',
      {
        from: 'TW',
        to: 'CN',
        item: die,
        parties: [party('exporter', 'TW', { name: 'TSMC' }), ...made(undefined, 'CN')],
      },
      'yes',
      'the addressee sends them, whoever made them',
    ],
    ['2025-01-30', { from: 'TW', to: 'CN', item: die, parties: made('TSMC', 'CN') }, 'yes', 'the last day'],
    ['2025-01-31', { from: 'TW', to: 'CN', item: die, parties: made('TSMC', 'CN') }, 'no', 'the presumption is due'],
  ),
});
