import { type CountryGroup, t } from '@tolhuis/core/law';
import { CAMBODIA_2026, CYPRUS_2024, ETHIOPIA_2021, NICARAGUA_2024 } from '../acts.ts';
import { joined, standing } from '../membership.ts';

/**
 * Macau is not in this column: a rule that means both says "Macau or D:5". Where this table and the list of the
 * Department of State (22 CFR 126.1) differ, the note to the table lets the State list prevail.
 */
export const D_5: CountryGroup = {
  id: 'D:5',
  title: t('United States arms embargo', 'Wapenembargo van de Verenigde Staten'),
  cite: 'Supplement No. 1 to part 740',
  members: [
    ...standing(
      'AF',
      'BY',
      'MM',
      'CF',
      'CN',
      'CD',
      'CU',
      'ER',
      'HT',
      'IR',
      'IQ',
      'KP',
      'LB',
      'LY',
      'RU',
      'SO',
      'SS',
      'SD',
      'SY',
      'VE',
      'ZW',
    ),
    joined('NI', '2024-03-15', NICARAGUA_2024, 'S'),
    {
      country: 'KH',
      from: '2021-12-09',
      until: '2026-02-03',
      uncertain: {
        from: '2025-11-07',
        until: '2026-02-03',
        why: 'The Department of State took Cambodia off its list on 7 November 2025, and its list prevails over this table; BIS followed on 3 February 2026. Between them a licence cannot be ruled out.',
      },
      by: CAMBODIA_2026,
      confidence: 'S',
    },
    {
      country: 'CY',
      until: '2024-05-30',
      uncertain: {
        from: '2020-10-01',
        until: '2024-05-30',
        why: 'The Department of State eased its policy on Cyprus year by year from October 2020, and its list prevails over this table; BIS dropped Cyprus with effect from 30 May 2024.',
      },
      by: CYPRUS_2024,
      confidence: 'S',
    },
    {
      country: 'ET',
      from: '2021-11-01',
      uncertain: {
        from: '2021-11-01',
        until: '9999-12-31',
        why: 'Ethiopia was added to 22 CFR 126.1(n) on 1 November 2021 for its armed forces, police and security services. BIS never printed it in this table, but the State list prevails; whether that makes it a D:5 country is not settled.',
      },
      by: ETHIOPIA_2021,
      confidence: 'S',
    },
  ],
};
