import { allOf, asked, destination, kind, provision, t, values } from '@tolhuis/core/law';
import { LETTER_EDA_2025, LETTER_EDA_WITHDRAWN_2025 } from '../ear/acts-end-user.ts';
import { moves } from '../ear/definitions.ts';
import { buyer, h20, party } from '../ear/fixtures.ts';
import { addressedTo } from './addressee.ts';

export const INFORMED_EDA = ['Synopsys', 'Cadence', 'Siemens'] as const;
/** Software and technology to China; that it is for design is not a fact of the question. */
export const designSoftwareToChina = allOf(moves, destination.is('CN'), kind.isIn(values('software', 'technology')));
export const time = {
  from: '2025-05-23',
  // Sources give 2 and 3 July for the withdrawal: the later day is kept.
  until: '2025-07-03',
  endedBy: LETTER_EDA_WITHDRAWN_2025,
  by: LETTER_EDA_2025,
  confidence: 'M',
} as const;

export const software = { kind: 'software', eccn: '3D991' } as const;
const synopsys = party('exporter', 'US', { name: 'Synopsys, Inc.' });
const order = (seller: object, item: object = software, to = 'CN') => ({ to, item, parties: [seller, ...buyer(to)] });

export default provision({
  kind: 'red-flag',
  id: 'letter-2025-05-23-eda',
  cite: 'BIS is-informed letters of May 2025',
  title: t('Design software to China, by letter', 'Ontwerpsoftware naar China, per brief'),
  versions: [
    {
      ...time,
      when: allOf(designSoftwareToChina, addressedTo(...INFORMED_EDA)),
      effect: {
        flag: 'letter-eda-2025',
        level: 'hold',
        text: t(
          'Synopsys, Cadence and Siemens were told by letter, from late May to early July 2025, that design software to China needs a licence. From memory: look in the letter.',
          'Synopsys, Cadence en Siemens kregen per brief te horen dat ontwerpsoftware naar China van eind mei tot begin juli 2025 een vergunning vroeg. Uit het geheugen: kijk in de brief.',
        ),
      },
    },
  ],
  cases: asked(
    ['2025-05-22', order(synopsys), 'no', 'the day before the first letter'],
    ['2025-05-23', order(synopsys), 'yes', 'an addressee'],
    [
      '2025-06-10',
      order(party('exporter', 'US', { name: 'Cadence Design Systems, Inc.' })),
      'yes',
      'another addressee',
    ],
    ['2025-06-10', order(party('exporter', 'US', { name: 'Reseller' })), 'no', 'a reseller without a letter'],
    ['2025-06-10', order(synopsys, software, 'KR'), 'no', 'not China'],
    ['2025-06-10', order(synopsys, h20), 'no', 'a chip'],
    ['2025-06-10', order({ role: 'exporter', country: 'US', listed: [] }), 'unknown', 'nothing said of the exporter'],
    ['2025-07-02', order(synopsys), 'yes', 'the last day'],
    ['2025-07-03', order(synopsys), 'no', 'withdrawn'],
  ),
});
