import { allOf, asked, family, not, provision, t, values } from '@tolhuis/core/law';
import { LETTER_2025 } from '../ear/acts-end-user.ts';
import { moves } from '../ear/definitions.ts';
import { a30, buyer, h20, party } from '../ear/fixtures.ts';
import { h20Class, lettersReach } from './2025-04-09.ts';
import { addressedTo } from './addressee.ts';

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
      when: allOf(
        moves,
        not(family.isIn(values('a', 'b'))),
        lettersReach,
        h20Class,
        not(addressedTo('NVIDIA', 'AMD', 'Advanced Micro Devices', 'Intel')),
      ),
      effect: {
        flag: 'letter-class-item',
        level: 'warning',
        text: t(
          'The makers of chips of this bandwidth were told by letter that they need a licence to this destination or buyer. A letter binds its addressee and whoever acts for it; others know that BIS sees a risk of use in a supercomputer (§ 744.23).',
          'De makers van chips met deze bandbreedte is per brief gezegd dat zij voor deze bestemming of koper een vergunning nodig hebben. Een brief bindt de geadresseerde en wie voor hem handelt; anderen weten dat BIS een risico op gebruik in een supercomputer ziet (§ 744.23).',
        ),
      },
    },
  ],
  cases: asked(
    ['2025-04-08', { to: 'CN', item: h20, parties: buyer('CN') }, 'no', 'the day before'],
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
  ),
});
