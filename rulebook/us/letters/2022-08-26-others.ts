import { allOf, asked, provision, t } from '@tolhuis/core/law';
import { a30, a100, buyer, party } from '../ear/fixtures.ts';
import { a100ToChinaRussia, INFORMED_2022, time } from './2022-08-26.ts';
import { ifAddressed, notAddressedTo } from './addressee.ts';

export default provision({
  kind: 'red-flag',
  id: 'letter-2022-08-26-others',
  cite: 'BIS is-informed letters of 26 August 2022 under 15 CFR § 744.21(b)',
  title: t('A100 class by an exporter without a letter', 'Klasse A100 door een exporteur zonder brief'),
  versions: [
    {
      ...time,
      when: allOf(a100ToChinaRussia, notAddressedTo(...INFORMED_2022)),
      effect: {
        flag: 'letter-class-2022',
        level: 'warning',
        letter: true,
        text: ifAddressed(
          ['NVIDIA', 'AMD'],
          'they were told so by letter for chips at or above A100 performance to China and Russia (§ 744.21).',
          'hun is dat per brief gezegd voor chips vanaf de prestaties van de A100 naar China en Rusland (§ 744.21).',
        ),
      },
    },
  ],
  cases: asked(
    ['2022-08-25', { to: 'CN', item: a100, parties: buyer('CN') }, 'no', 'the day before'],
    [
      '2022-08-26',
      { to: 'CN', item: a100, parties: buyer('CN') },
      'yes',
      'no exporter stated: it may be the addressee',
    ],
    ['2022-09-15', { to: 'RU', item: a100, parties: buyer('RU') }, 'yes', 'Russia is named'],
    ['2022-09-15', { to: 'SG', item: a100, parties: buyer('SG') }, 'no', 'Singapore is not'],
    ['2022-09-15', { to: 'CN', item: a30, parties: buyer('CN') }, 'no', 'below the A100'],
    [
      '2022-09-15',
      { to: 'CN', item: a100, parties: [party('exporter', 'US', { kinds: [] }), ...buyer('CN')] },
      'yes',
      'a reseller may act for the addressee',
    ],
    [
      '2022-09-15',
      { to: 'CN', item: a100, parties: [party('exporter', 'US', { name: 'NVIDIA' }), ...buyer('CN')] },
      'no',
      'an addressee has the duty itself',
    ],
    [
      '2022-09-15',
      { to: 'RU', item: { ...a100, ioBandwidthGBps: 599.9 }, parties: buyer('RU') },
      'no',
      'just below 600 GB/s',
    ],
    [
      '2022-09-15',
      { to: 'RU', item: { ...a100, tpp: 4991.9 }, parties: buyer('RU') },
      'no',
      'just below the performance of the A100',
    ],
    ['2022-10-20', { to: 'CN', item: a100, parties: buyer('CN') }, 'yes', 'the last day'],
    ['2022-10-21', { to: 'CN', item: a100, parties: buyer('CN') }, 'no', 'overtaken by 3A090'],
  ),
});
