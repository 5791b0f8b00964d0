import { allOf, anyOf, asked, destination, forDatacenters, provision, t, tpp } from '@tolhuis/core/law';
import { AC_2023 } from '../ear/acts.ts';
import { LETTER_2023 } from '../ear/acts-end-user.ts';
import { D1_D4_D5_LESS_A5_A6, forMacauOrD5Entity, moves } from '../ear/definitions.ts';
import { a30, a100, buyer, party } from '../ear/fixtures.ts';
import { addressedTo, circuit } from './addressee.ts';

/** What the letter speaks of: data-centre products of the rule of October 2023, to its destinations. */
export const ruleOf2023 = allOf(
  moves,
  anyOf(destination.isIn(D1_D4_D5_LESS_A5_A6), forMacauOrD5Entity),
  circuit(allOf(tpp.atLeast(4800), forDatacenters)),
);
export const time = {
  from: '2023-10-23',
  until: '2023-11-17',
  endedBy: AC_2023,
  by: LETTER_2023,
  confidence: 'M',
} as const;

const nvidia = party('exporter', 'US', { name: 'NVIDIA' });
export const a800 = { ...a100, ioBandwidthGBps: 400 };

export default provision({
  kind: 'licence-requirement',
  id: 'letter-2023-10-23',
  cite: 'BIS is-informed letter of 23 October 2023',
  title: t('The rule of October 2023 at once, by letter', 'De regel van oktober 2023 meteen, per brief'),
  versions: [
    {
      ...time,
      when: allOf(ruleOf2023, addressedTo('NVIDIA')),
      enforcement: [{ from: '2023-10-23', state: 'letter', confidence: 'M' }],
      warnings: [
        t(
          'Known from a company filing, from memory: data-centre products of 4,800 and more (A100, A800, H100, H800, L40S) at once instead of on 17 November 2023. Its review policy is not public.',
          'Bekend uit een bedrijfsmelding, uit het hoofd: datacenterproducten vanaf 4.800 (A100, A800, H100, H800, L40S) meteen in plaats van op 17 november 2023. Het beoordelingsbeleid is niet openbaar.',
        ),
      ],
      effect: { requirement: 'letter-2023-10-23', appliesTo: 'item' },
    },
  ],
  cases: asked(
    ['2023-10-22', { to: 'CN', item: a800, parties: [nvidia, ...buyer('CN')] }, 'no', 'the day before'],
    [
      '2023-10-23',
      { to: 'CN', item: a800, parties: [nvidia, ...buyer('CN')] },
      'state:letter',
      'the A800 caught early',
    ],
    ['2023-11-01', { to: 'SA', item: a800, parties: [nvidia, ...buyer('SA')] }, 'yes', 'destinations of the new rule'],
    ['2023-11-01', { to: 'CN', item: a800, parties: buyer('CN') }, 'no', 'another exporter'],
    ['2023-11-01', { to: 'CN', item: a30, parties: [nvidia, ...buyer('CN')] }, 'no', 'below 4,800'],
    [
      '2023-11-01',
      { to: 'SA', item: { ...a800, tpp: 4800 }, parties: [nvidia, ...buyer('SA')] },
      'yes',
      'exactly 4,800',
    ],
    [
      '2023-11-01',
      { to: 'SA', item: { ...a800, tpp: 4799.9 }, parties: [nvidia, ...buyer('SA')] },
      'no',
      'just below 4,800',
    ],
    ['2023-11-16', { to: 'CN', item: a800, parties: [nvidia, ...buyer('CN')] }, 'state:letter', 'the last day'],
    ['2023-11-17', { to: 'CN', item: a800, parties: [nvidia, ...buyer('CN')] }, 'no', 'the rule itself is in force'],
  ),
});
