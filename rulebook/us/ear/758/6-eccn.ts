import { allOf, anyOf, asked, clause, eccn, isDotZ, provision, t, values } from '@tolhuis/core/law';
import { endUser, h100 } from '../740/fixtures.ts';
import { AC_2023, ecfr } from '../acts.ts';
import { tangibleExport } from './leaving-us.ts';

export default provision({
  kind: 'duty',
  id: '758.6-ECCN',
  cite: '15 CFR § 758.6(a)(2)',
  title: t('ECCN on the commercial invoice', 'ECCN op de handelsfactuur'),
  url: ecfr('758.6'),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'I',
      when: allOf(
        tangibleExport,
        clause(
          'item',
          'a 3A090, 4A090 or .z commodity',
          'een 3A090-, 4A090- of .z-goed',
          anyOf(eccn.isIn(values('3A090', '4A090')), isDotZ),
        ),
      ),
      enforcement: [
        {
          from: '2023-11-17',
          state: 'enforced',
          confidence: 'I',
          warning: t(
            'The text was read as it stands; its first day (17 November 2023) is our inference.',
            'De huidige tekst is gelezen; zijn eerste dag (17 november 2023) is onze gevolgtrekking.',
          ),
        },
        // The day on which the text was read.
        { from: '2026-09-24', state: 'enforced', confidence: 'P' },
      ],
      effect: {
        duty: 'invoice-ECCN',
        due: 'with-shipment',
        text: t(
          'State the ECCN on the commercial invoice, for 3A090 with its paragraph (.a, .b or .c).',
          'Vermeld het ECCN op de handelsfactuur, voor 3A090 met de paragraaf (.a, .b of .c).',
        ),
      },
    },
  ],
  cases: asked(
    ['2023-11-16', { to: 'SA', item: h100, parties: endUser('SA') }, 'no', 'the day before'],
    ['2023-11-17', { to: 'SA', item: h100, parties: endUser('SA') }, 'yes', 'the first day'],
    [
      '2026-09-23',
      { to: 'SA', item: h100, parties: endUser('SA') },
      'state:enforced',
      'the day before the text was read',
    ],
    ['2026-09-24', { to: 'SA', item: h100, parties: endUser('SA') }, 'state:enforced', 'read in the text of this day'],
    ['2026-11-21', { to: 'SA', item: h100, parties: endUser('SA') }, 'yes', '3A090.a'],
    [
      '2026-11-21',
      { to: 'SA', item: { kind: 'computer', eccn: '5A992.z.1' }, parties: endUser('SA') },
      'yes',
      'a .z item',
    ],
    ['2026-11-21', { to: 'SA', item: { kind: 'computer', eccn: '4A994.l' }, parties: endUser('SA') }, 'no', 'AT only'],
  ),
});
