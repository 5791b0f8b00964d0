import { allOf, asked, meets, not, provision, t } from '@tolhuis/core/law';
import { a30, a100, buyer, party } from '../ear/fixtures.ts';
import { a800, ruleOf2023, time } from './2023-10-23.ts';
import { ifAddressed, notAddressedTo } from './addressee.ts';

export default provision({
  kind: 'red-flag',
  id: 'letter-2023-10-23-others',
  cite: 'BIS is-informed letter of 23 October 2023',
  title: t(
    'The rule of October 2023 by an exporter without a letter',
    'De regel van oktober 2023 door een exporteur zonder brief',
  ),
  versions: [
    {
      ...time,
      when: allOf(ruleOf2023, not(meets('742.6(a)(6)-2022')), notAddressedTo('NVIDIA')),
      effect: {
        flag: 'letter-class-2023',
        level: 'warning',
        letter: true,
        text: ifAddressed(
          ['NVIDIA'],
          'it was told so by letter, for data-centre products of 4,800 and more, before the rule of 17 November 2023.',
          'hem is dat per brief gezegd, voor datacenterproducten vanaf 4.800, vóór de regel van 17 november 2023.',
        ),
      },
    },
  ],
  cases: asked(
    ['2023-10-22', { to: 'CN', item: a800, parties: buyer('CN') }, 'no', 'the day before'],
    [
      '2023-10-23',
      { to: 'CN', item: a800, parties: buyer('CN') },
      'yes',
      'no exporter stated: it may be the addressee',
    ],
    ['2023-11-01', { to: 'SA', item: a100, parties: buyer('SA') }, 'yes', 'destinations of the new rule'],
    ['2023-11-01', { to: 'CN', item: a100, parties: buyer('CN') }, 'no', 'the rule of 2022 asks a licence of everyone'],
    ['2023-11-01', { to: 'DE', item: a800, parties: buyer('DE') }, 'no', 'Germany'],
    ['2023-11-01', { to: 'CN', item: a30, parties: buyer('CN') }, 'no', 'below 4,800'],
    [
      '2023-11-01',
      { to: 'CN', item: a800, parties: [party('exporter', 'US', { name: 'NVIDIA' }), ...buyer('CN')] },
      'no',
      'the addressee has the duty itself',
    ],
    ['2023-11-01', { to: 'CN', item: { ...a800, tpp: 4800 }, parties: buyer('CN') }, 'yes', 'exactly 4,800'],
    ['2023-11-01', { to: 'CN', item: { ...a800, tpp: 4799.9 }, parties: buyer('CN') }, 'no', 'just below 4,800'],
    ['2023-11-16', { to: 'CN', item: a800, parties: buyer('CN') }, 'yes', 'the last day'],
    ['2023-11-17', { to: 'CN', item: a800, parties: buyer('CN') }, 'no', 'the rule itself is in force'],
  ),
});
