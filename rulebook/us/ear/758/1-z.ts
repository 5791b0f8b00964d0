import { allOf, asked, clause, isDotZ, provision, t } from '@tolhuis/core/law';
import { endUser } from '../740/fixtures.ts';
import { AC_2023, ecfr } from '../acts.ts';
import { tangibleExport } from './leaving-us.ts';

const server = { kind: 'computer', eccn: '5A002.z.1.a' } as const;

export default provision({
  kind: 'duty',
  id: '758.1-z',
  cite: '15 CFR § 758.1(g)(5)',
  title: t('".z" as first text in the EEI description', '".z" als eerste tekst in de EEI-omschrijving'),
  url: ecfr('758.1'),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'I',
      when: allOf(tangibleExport, clause('z', 'a .z item', 'een .z-goed', isDotZ)),
      enforcement: [
        {
          from: '2023-11-17',
          state: 'enforced',
          confidence: 'I',
          warning: t(
            'The text was read as it stands; that it began with the .z paragraphs on 17 November 2023 is our inference.',
            'De huidige tekst is gelezen; dat hij met de .z-paragrafen op 17 november 2023 begon, is onze gevolgtrekking.',
          ),
        },
        // The day on which the text was read.
        { from: '2026-09-24', state: 'enforced', confidence: 'P' },
      ],
      effect: {
        duty: 'EEI-z',
        due: 'before-export',
        text: t(
          'Begin the commodity description in the EEI filing with ".z".',
          'Begin de goederenomschrijving in de EEI met ".z".',
        ),
      },
    },
  ],
  cases: asked(
    ['2023-11-16', { to: 'JP', item: server, parties: endUser('JP') }, 'no', 'the day before'],
    ['2023-11-17', { to: 'JP', item: server, parties: endUser('JP') }, 'yes', 'with the .z paragraphs'],
    [
      '2026-09-23',
      { to: 'JP', item: server, parties: endUser('JP') },
      'state:enforced',
      'the day before the text was read',
    ],
    [
      '2026-09-24',
      { to: 'JP', item: server, parties: endUser('JP') },
      'state:enforced',
      'read in the text of this day',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: { ...server, eccn: '4A090.a' }, parties: endUser('JP') },
      'no',
      '4A090 is no .z item',
    ],
    ['2026-11-21', { from: 'JP', to: 'SG', item: server, parties: endUser('SG') }, 'no', 'a reexport files no EEI'],
  ),
});
