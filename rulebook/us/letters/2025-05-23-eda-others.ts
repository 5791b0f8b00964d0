import { allOf, asked, provision, t } from '@tolhuis/core/law';
import { buyer, h20, party } from '../ear/fixtures.ts';
import { designSoftwareToChina, INFORMED_EDA, software, time } from './2025-05-23-eda.ts';
import { ifAddressed, notAddressedTo } from './addressee.ts';

export default provision({
  kind: 'red-flag',
  id: 'letter-2025-05-23-eda-others',
  cite: 'BIS is-informed letters of May 2025',
  title: t('Design software by an exporter without a letter', 'Ontwerpsoftware door een exporteur zonder brief'),
  versions: [
    {
      ...time,
      when: allOf(designSoftwareToChina, notAddressedTo(...INFORMED_EDA)),
      effect: {
        flag: 'letter-class-eda-2025',
        level: 'warning',
        letter: true,
        text: ifAddressed(
          INFORMED_EDA,
          'from late May to early July 2025 they were told so by letter for design software to China (from memory).',
          'van eind mei tot begin juli 2025 is hun dat per brief gezegd voor ontwerpsoftware naar China (uit het geheugen).',
        ),
      },
    },
  ],
  cases: asked(
    ['2025-05-22', { to: 'CN', item: software, parties: buyer('CN') }, 'no', 'the day before the first letter'],
    ['2025-05-23', { to: 'CN', item: software, parties: buyer('CN') }, 'yes', 'no exporter stated'],
    ['2025-06-10', { to: 'KR', item: software, parties: buyer('KR') }, 'no', 'not China'],
    ['2025-06-10', { to: 'CN', item: h20, parties: buyer('CN') }, 'no', 'a chip'],
    [
      '2025-06-10',
      { to: 'CN', item: software, parties: [party('exporter', 'US', { name: 'Cadence' }), ...buyer('CN')] },
      'no',
      'an addressee is held by the letter itself',
    ],
    ['2025-07-02', { to: 'CN', item: software, parties: buyer('CN') }, 'yes', 'the last day'],
    ['2025-07-03', { to: 'CN', item: software, parties: buyer('CN') }, 'no', 'withdrawn'],
  ),
});
