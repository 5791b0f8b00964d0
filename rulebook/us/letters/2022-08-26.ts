import { allOf, asked, destination, ioBandwidth, legacyPerformance, provision, t, values } from '@tolhuis/core/law';
import { AC_2022 } from '../ear/acts.ts';
import { LETTER_2022 } from '../ear/acts-end-user.ts';
import { moves } from '../ear/definitions.ts';
import { a100, buyer, party } from '../ear/fixtures.ts';
import { addressedTo, circuit } from './addressee.ts';

export const INFORMED_2022 = ['NVIDIA', 'AMD', 'Advanced Micro Devices'] as const;
/** What the letters speak of: the class of the A100 to China and Russia. */
export const a100ToChinaRussia = allOf(
  moves,
  destination.isIn(values('CN', 'RU')),
  circuit(allOf(legacyPerformance.atLeast(4992), ioBandwidth.atLeast(600))),
);
export const time = {
  from: '2022-08-26',
  // ECCN 3A090 overtook it for China, § 746.8 for Russia.
  until: '2022-10-21',
  endedBy: AC_2022,
  by: LETTER_2022,
  confidence: 'S',
} as const;

const nvidia = party('exporter', 'US', { name: 'NVIDIA Corporation' });
const reseller = party('exporter', 'US');

export default provision({
  kind: 'licence-requirement',
  id: 'letter-2022-08-26',
  cite: 'BIS is-informed letters of 26 August 2022 under 15 CFR § 744.21(b)',
  title: t(
    'A100, H100 and MI250 class to China and Russia, by letter',
    'Klasse A100, H100 en MI250 naar China en Rusland, per brief',
  ),
  versions: [
    {
      ...time,
      when: allOf(a100ToChinaRussia, addressedTo(...INFORMED_2022)),
      enforcement: [{ from: '2022-08-26', state: 'letter', confidence: 'S' }],
      warnings: [
        t(
          'The letters name A100, H100 and MI250 and any chip at or above A100 performance; the line drawn here (4,992 at 600 GB/s) is that of the A100. Their review policy is not public.',
          'De brieven noemen A100, H100 en MI250 en elke chip vanaf de prestaties van de A100; de lijn hier (4.992 bij 600 GB/s) is die van de A100. Hun beoordelingsbeleid is niet openbaar.',
        ),
      ],
      effect: { requirement: 'letter-2022-08-26', appliesTo: 'item' },
    },
  ],
  cases: asked(
    ['2022-08-25', { to: 'CN', item: a100, parties: [nvidia, ...buyer('CN')] }, 'no', 'the day before'],
    ['2022-08-26', { to: 'CN', item: a100, parties: [nvidia, ...buyer('CN')] }, 'state:letter', 'the addressee'],
    ['2022-09-15', { to: 'HK', item: a100, parties: [nvidia, ...buyer('HK')] }, 'yes', 'Hong Kong is China'],
    [
      '2022-09-15',
      { to: 'CN', item: { ...a100, ioBandwidthGBps: 400 }, parties: [nvidia, ...buyer('CN')] },
      'no',
      'below the A100',
    ],
    [
      '2022-09-15',
      { to: 'HK', item: { ...a100, ioBandwidthGBps: 599.9 }, parties: [nvidia, ...buyer('HK')] },
      'no',
      'just below 600 GB/s',
    ],
    [
      '2022-09-15',
      { to: 'HK', item: { ...a100, tpp: 4991.9 }, parties: [nvidia, ...buyer('HK')] },
      'no',
      'just below the performance of the A100',
    ],
    ['2022-10-07', { to: 'CN', item: a100, parties: [reseller, ...buyer('CN')] }, 'no', 'a reseller without a letter'],
    [
      '2022-09-15',
      { to: 'CN', item: a100, parties: [{ role: 'exporter', country: 'US', listed: [] }, ...buyer('CN')] },
      'unknown',
      'nothing said of the exporter',
    ],
    ['2022-10-20', { to: 'CN', item: a100, parties: [nvidia, ...buyer('CN')] }, 'yes', 'last day'],
    ['2022-10-21', { to: 'CN', item: a100, parties: [nvidia, ...buyer('CN')] }, 'no', 'overtaken by 3A090'],
  ),
});
