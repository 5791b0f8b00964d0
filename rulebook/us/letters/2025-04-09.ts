import {
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  dramBandwidth,
  dramPlusIoBandwidth,
  ioBandwidth,
  provision,
  t,
} from '@tolhuis/core/law';
import { LETTER_2025 } from '../ear/acts-end-user.ts';
import { forMacauOrD5Entity, MACAU_OR_D5, moves } from '../ear/definitions.ts';
import { buyer, h20, party, rtx4090 } from '../ear/fixtures.ts';
import { addressedTo, circuit } from './addressee.ts';

export const INFORMED_2025 = ['NVIDIA', 'AMD', 'Advanced Micro Devices', 'Intel'] as const;
/** The lines of the 2025 letters, as reported in the press. */
export const h20Class = circuit(
  anyOf(
    clause(
      'dram',
      'DRAM bandwidth of 1,400 GB/s or more',
      'DRAM-bandbreedte van 1.400 GB/s of meer',
      dramBandwidth.atLeast(1400),
    ),
    clause(
      'io',
      'I/O bandwidth of 1,100 GB/s or more',
      'I/O-bandbreedte van 1.100 GB/s of meer',
      ioBandwidth.atLeast(1100),
    ),
    clause(
      'sum',
      'both together 1,700 GB/s or more',
      'beide samen 1.700 GB/s of meer',
      dramPlusIoBandwidth.atLeast(1700),
    ),
  ),
);
/** Macau and D:5, and entities headquartered there. */
export const lettersReach = anyOf(destination.isIn(MACAU_OR_D5), forMacauOrD5Entity);

const nvidia = party('exporter', 'US', { name: 'NVIDIA', kinds: [] });
const informed = party('exporter', 'US', { kinds: ['is-informed'] });
const part = (dramBandwidthGBps: number, ioBandwidthGBps: number) => ({
  ...h20,
  tpp: 1500,
  dramBandwidthGBps,
  ioBandwidthGBps,
});

export default provision({
  kind: 'licence-requirement',
  id: 'letter-2025-04-09',
  cite: 'BIS is-informed letters of April 2025 under 15 CFR § 744.23(b)',
  title: t('H20 and MI308 class, by letter', 'Klasse H20 en MI308, per brief'),
  versions: [
    {
      from: '2025-04-09',
      by: LETTER_2025,
      confidence: 'S',
      when: allOf(moves, lettersReach, addressedTo(...INFORMED_2025), h20Class),
      enforcement: [
        {
          from: '2025-04-09',
          state: 'letter',
          confidence: 'S',
          warning: t(
            'The letters are private; their lines are known from the press, and their review policy is not public. Those to AMD and Intel were reported on 15 April 2025; they are counted from the day of the letter to NVIDIA.',
            'De brieven zijn niet openbaar; hun lijnen zijn uit de pers bekend, en hun beoordelingsbeleid is niet openbaar. Die aan AMD en Intel zijn op 15 april 2025 gemeld; zij tellen vanaf de dag van de brief aan NVIDIA.',
          ),
        },
        {
          from: '2025-08-08',
          state: 'letter',
          confidence: 'S',
          warning: t(
            'The letters are private; their lines are known from the press. Licences have been given since August 2025 and no withdrawal is known. Their review policy is not public.',
            'De brieven zijn niet openbaar; hun lijnen zijn uit de pers bekend. Sinds augustus 2025 worden vergunningen verleend en een intrekking is niet bekend. Het beoordelingsbeleid is niet openbaar.',
          ),
        },
      ],
      effect: { requirement: 'letter-2025-04-09', appliesTo: 'item' },
    },
  ],
  cases: asked(
    ['2025-04-08', { to: 'CN', item: h20, parties: [nvidia, ...buyer('CN')] }, 'no', 'the day before'],
    ['2025-04-09', { to: 'CN', item: h20, parties: [nvidia, ...buyer('CN')] }, 'state:letter', 'the addressee'],
    [
      '2025-04-12',
      { to: 'CN', item: h20, parties: [party('exporter', 'US', { name: 'AMD' }), ...buyer('CN')] },
      'yes',
      'AMD before its letter was reported: the earlier day is kept, and told',
    ],
    [
      '2025-05-20',
      { to: 'CN', item: part(500, 1099.9), parties: [nvidia, ...buyer('CN')] },
      'no',
      'just below the second line',
    ],
    [
      '2025-08-07',
      { to: 'CN', item: h20, parties: [nvidia, ...buyer('CN')] },
      'state:letter',
      'the day before the first licences',
    ],
    [
      '2025-08-08',
      { to: 'CN', item: h20, parties: [nvidia, ...buyer('CN')] },
      'state:letter',
      'licences are given; the duty stays',
    ],
    [
      '2025-08-20',
      { to: 'CN', item: h20, parties: [informed, ...buyer('CN')] },
      'state:letter',
      'assurances changed no duty',
    ],
    [
      '2025-05-20',
      { to: 'MY', item: h20, parties: [nvidia, ...buyer('MY', { ultimateParentHeadquarters: 'CN' })] },
      'yes',
      'a Chinese parent',
    ],
    ['2025-05-20', { to: 'MY', item: h20, parties: [nvidia, ...buyer('MY')] }, 'no', 'a Malaysian buyer'],
    [
      '2025-05-20',
      { to: 'CN', item: part(1400, 0), parties: [nvidia, ...buyer('CN')] },
      'dram',
      'exactly on the first line',
    ],
    [
      '2025-05-20',
      { to: 'CN', item: part(500, 1100), parties: [nvidia, ...buyer('CN')] },
      'io',
      'exactly on the second line',
    ],
    [
      '2025-05-20',
      { to: 'CN', item: part(1000, 700), parties: [nvidia, ...buyer('CN')] },
      'sum',
      'exactly on the third line',
    ],
    [
      '2025-05-20',
      { to: 'CN', item: part(1399, 300), parties: [nvidia, ...buyer('CN')] },
      'no',
      'just below all three',
    ],
    ['2025-05-20', { to: 'CN', item: rtx4090, parties: [nvidia, ...buyer('CN')] }, 'no', 'a 4090 stays below'],
    [
      '2025-05-20',
      { to: 'CN', item: h20, parties: [party('exporter', 'US', { kinds: [] }), ...buyer('CN')] },
      'no',
      'a reseller without a letter',
    ],
    [
      '2025-05-20',
      { to: 'CN', item: h20, parties: buyer('CN') },
      'no',
      'no exporter stated: none is known to be informed',
    ],
  ),
});
