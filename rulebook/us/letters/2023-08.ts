import { allOf, asked, destination, groups, ioBandwidth, legacyPerformance, provision, t } from '@tolhuis/core/law';
import { AC_2023 } from '../ear/acts.ts';
import { LETTER_2023_08 } from '../ear/acts-end-user.ts';
import { moves } from '../ear/definitions.ts';
import { a100, buyer, party } from '../ear/fixtures.ts';
import { INFORMED_2022 } from './2022-08-26.ts';
import { addressedTo, circuit } from './addressee.ts';

/** What the letters may speak of: the class of the A100 to the Middle East; which countries was never published. */
export const a100ToMiddleEast = allOf(
  moves,
  destination.isIn(groups('D:4')),
  circuit(allOf(legacyPerformance.atLeast(4992), ioBandwidth.atLeast(600))),
);
export const time = {
  from: '2023-08-28',
  until: '2023-11-17',
  endedBy: AC_2023,
  by: LETTER_2023_08,
  confidence: 'M',
} as const;

const nvidia = party('exporter', 'US', { name: 'NVIDIA' });

export default provision({
  kind: 'red-flag',
  id: 'letter-2023-08',
  cite: 'BIS is-informed letters of summer 2023',
  title: t(
    'A100 class to some countries of the Middle East, by letter',
    'Klasse A100 naar enkele landen in het Midden-Oosten, per brief',
  ),
  versions: [
    {
      ...time,
      when: allOf(a100ToMiddleEast, addressedTo(...INFORMED_2022)),
      effect: {
        flag: 'letter-middle-east-2023',
        level: 'hold',
        text: t(
          'NVIDIA and AMD were told by letter that some customers and countries of the Middle East need a licence. Which ones was never published: look in the letter.',
          'NVIDIA en AMD kregen per brief te horen dat voor sommige afnemers en landen in het Midden-Oosten een vergunning nodig is. Welke is nooit gepubliceerd: kijk in de brief.',
        ),
      },
    },
  ],
  cases: asked(
    ['2023-08-27', { to: 'SA', item: a100, parties: [nvidia, ...buyer('SA')] }, 'no', 'the day before it was known'],
    ['2023-08-28', { to: 'SA', item: a100, parties: [nvidia, ...buyer('SA')] }, 'yes', 'the first day'],
    ['2023-09-15', { to: 'SA', item: a100, parties: [nvidia, ...buyer('SA')] }, 'yes', 'an addressee'],
    ['2023-09-15', { to: 'SA', item: a100, parties: buyer('SA') }, 'no', 'another exporter'],
    ['2023-09-15', { to: 'JP', item: a100, parties: [nvidia, ...buyer('JP')] }, 'no', 'Japan'],
    [
      '2023-09-15',
      { to: 'SA', item: { ...a100, ioBandwidthGBps: 599.9 }, parties: [nvidia, ...buyer('SA')] },
      'no',
      'just below 600 GB/s',
    ],
    [
      '2023-09-15',
      { to: 'SA', item: { ...a100, tpp: 4991.9 }, parties: [nvidia, ...buyer('SA')] },
      'no',
      'just below the performance of the A100',
    ],
    ['2023-11-16', { to: 'SA', item: a100, parties: [nvidia, ...buyer('SA')] }, 'yes', 'the last day'],
    ['2023-11-17', { to: 'SA', item: a100, parties: [nvidia, ...buyer('SA')] }, 'no', 'overtaken by the rule'],
  ),
});
