import { allOf, asked, family, not, provision, t, values } from '@tolhuis/core/law';
import { LETTER_2025 } from '../ear/acts-end-user.ts';
import { moves } from '../ear/definitions.ts';
import { a30, buyer, h20, party } from '../ear/fixtures.ts';
import { h20Class, INFORMED_2025, lettersReach } from './2025-04-09.ts';
import { ifAddressed, notAddressedTo } from './addressee.ts';

export default provision({
  kind: 'red-flag',
  id: 'letter-2025-04-09-others',
  cite: 'BIS is-informed letters of April 2025 under 15 CFR § 744.23(b)',
  title: t('H20 class by an exporter without a letter', 'Klasse H20 door een exporteur zonder brief'),
  versions: [
    {
      from: '2025-04-09',
      by: LETTER_2025,
      confidence: 'S',
      // Items inside 3A090 have the rule itself.
      when: allOf(moves, not(family.isIn(values('a', 'b'))), lettersReach, h20Class, notAddressedTo(...INFORMED_2025)),
      effect: {
        flag: 'letter-class-item',
        level: 'warning',
        letter: true,
        text: ifAddressed(
          ['NVIDIA', 'AMD', 'Intel'],
          'the makers of chips of this bandwidth were told so by letter for this destination or buyer, as BIS sees a risk of use in a supercomputer (§ 744.23).',
          'de makers van chips met deze bandbreedte is dat per brief gezegd voor deze bestemming of koper, omdat BIS een risico op gebruik in een supercomputer ziet (§ 744.23).',
        ),
      },
    },
  ],
  cases: asked(
    ['2025-04-08', { to: 'CN', item: h20, parties: buyer('CN') }, 'no', 'the day before'],
    ['2025-04-09', { to: 'CN', item: h20, parties: buyer('CN') }, 'yes', 'the first day'],
    [
      '2025-05-20',
      { to: 'CN', item: h20, parties: [party('exporter', 'US', { kinds: [] }), ...buyer('CN')] },
      'yes',
      'a reseller',
    ],
    [
      '2025-05-20',
      { to: 'CN', item: h20, parties: [party('exporter', 'US', { name: 'AMD' }), ...buyer('CN')] },
      'no',
      'an addressee has the duty itself',
    ],
    ['2025-05-20', { to: 'CN', item: a30, parties: buyer('CN') }, 'no', 'below the lines'],
    ['2025-05-20', { to: 'DE', item: h20, parties: buyer('DE') }, 'no', 'a German buyer'],
    [
      '2025-05-20',
      {
        to: 'CN',
        item: { ...h20, dramBandwidthGBps: 1400, ioBandwidthGBps: 0 },
        parties: [party('exporter', 'US', { kinds: [] }), ...buyer('CN')],
      },
      'yes',
      'exactly 1,400 GB/s of DRAM',
    ],
    [
      '2025-05-20',
      {
        to: 'CN',
        item: { ...h20, dramBandwidthGBps: 1399.9, ioBandwidthGBps: 0 },
        parties: [party('exporter', 'US', { kinds: [] }), ...buyer('CN')],
      },
      'no',
      'just below 1,400 GB/s of DRAM',
    ],
    [
      '2025-05-20',
      {
        to: 'CN',
        item: { ...h20, dramBandwidthGBps: 0, ioBandwidthGBps: 1100 },
        parties: [party('exporter', 'US', { kinds: [] }), ...buyer('CN')],
      },
      'yes',
      'exactly 1,100 GB/s of I/O',
    ],
    [
      '2025-05-20',
      {
        to: 'CN',
        item: { ...h20, dramBandwidthGBps: 0, ioBandwidthGBps: 1099.9 },
        parties: [party('exporter', 'US', { kinds: [] }), ...buyer('CN')],
      },
      'no',
      'just below 1,100 GB/s of I/O',
    ],
    [
      '2025-05-20',
      {
        to: 'CN',
        item: { ...h20, dramBandwidthGBps: 1000, ioBandwidthGBps: 700 },
        parties: [party('exporter', 'US', { kinds: [] }), ...buyer('CN')],
      },
      'yes',
      'exactly 1,700 GB/s together',
    ],
    [
      '2025-05-20',
      {
        to: 'CN',
        item: { ...h20, dramBandwidthGBps: 1000, ioBandwidthGBps: 699.9 },
        parties: [party('exporter', 'US', { kinds: [] }), ...buyer('CN')],
      },
      'no',
      'just below 1,700 GB/s together',
    ],
  ),
});
