import { allOf, asked, provision, t } from '@tolhuis/core/law';
import { a30, a100, buyer, party } from '../ear/fixtures.ts';
import { INFORMED_2022 } from './2022-08-26.ts';
import { a100ToMiddleEast, time } from './2023-08.ts';
import { notAddressedTo } from './addressee.ts';

export default provision({
  kind: 'red-flag',
  id: 'letter-2023-08-others',
  cite: 'BIS is-informed letters of summer 2023',
  title: t(
    'A100 class to the Middle East by an exporter without a letter',
    'Klasse A100 naar het Midden-Oosten door een exporteur zonder brief',
  ),
  versions: [
    {
      ...time,
      when: allOf(a100ToMiddleEast, notAddressedTo(...INFORMED_2022)),
      effect: {
        flag: 'letter-class-middle-east-2023',
        level: 'warning',
        letter: true,
        text: t(
          'If the exporter is NVIDIA or AMD, or acts for it, a licence may be required: they were told by letter that some customers and countries of the Middle East need one. Which ones was never published. A letter binds its addressee alone: state who the exporter is.',
          'Is de exporteur NVIDIA of AMD, of handelt hij daarvoor, dan kan een vergunning vereist zijn: hun is per brief gezegd dat sommige afnemers en landen in het Midden-Oosten die nodig hebben. Welke is nooit gepubliceerd. Een brief bindt alleen de geadresseerde: vermeld wie de exporteur is.',
        ),
      },
    },
  ],
  cases: asked(
    ['2023-08-27', { to: 'SA', item: a100, parties: buyer('SA') }, 'no', 'the day before it was known'],
    [
      '2023-08-28',
      { to: 'SA', item: a100, parties: buyer('SA') },
      'yes',
      'no exporter stated: it may be the addressee',
    ],
    ['2023-09-15', { to: 'JP', item: a100, parties: buyer('JP') }, 'no', 'Japan'],
    ['2023-09-15', { to: 'SA', item: a30, parties: buyer('SA') }, 'no', 'below the A100'],
    [
      '2023-09-15',
      { to: 'SA', item: a100, parties: [party('exporter', 'US', { name: 'NVIDIA' }), ...buyer('SA')] },
      'no',
      'an addressee must look in its letter',
    ],
    [
      '2023-09-15',
      { to: 'SA', item: { ...a100, ioBandwidthGBps: 599.9 }, parties: buyer('SA') },
      'no',
      'just below 600 GB/s',
    ],
    [
      '2023-09-15',
      { to: 'SA', item: { ...a100, tpp: 4991.9 }, parties: buyer('SA') },
      'no',
      'just below the performance of the A100',
    ],
    ['2023-11-16', { to: 'SA', item: a100, parties: buyer('SA') }, 'yes', 'the last day'],
    ['2023-11-17', { to: 'SA', item: a100, parties: buyer('SA') }, 'no', 'overtaken by the rule'],
  ),
});
