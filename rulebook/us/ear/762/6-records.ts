import { activity, asked, clause, not, provision, t } from '@tolhuis/core/law';
import { endUser, h100 } from '../740/fixtures.ts';
import { BEFORE_2022, ecfr } from '../acts.ts';

export default provision({
  kind: 'duty',
  id: '762.6-records',
  cite: '15 CFR §§ 762.2, 762.6',
  title: t('Keep records five years', 'Bewaar stukken vijf jaar'),
  url: ecfr('762.6'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: clause(
        'transaction',
        'a transaction under the EAR',
        'een transactie onder de EAR',
        not(activity.is('remote-access')),
      ),
      effect: {
        duty: 'records',
        due: { years: 5 },
        text: t(
          'Keep every record of the transaction (§ 762.2) for five years from the latest of: the export; any known reexport, transfer, transhipment or diversion; any other end of the transaction. Longer while BIS asks for them. The day given counts from the export alone.',
          'Bewaar alle stukken van de transactie (§ 762.2) vijf jaar, gerekend vanaf het laatste van: de uitvoer; een bekende wederuitvoer, overdracht, overlading of omleiding; een ander einde van de transactie. Langer zolang BIS erom vraagt. De genoemde dag telt alleen vanaf de uitvoer.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-01-10', { to: 'JP', item: h100, parties: endUser('JP') }, 'yes', 'any export'],
    [
      '2026-01-10',
      { to: 'JP', activity: 'in-country-transfer', item: h100, parties: endUser('JP') },
      'yes',
      'a transfer',
    ],
    ['2026-01-10', { to: 'JP', activity: 'remote-access', item: h100, parties: endUser('JP') }, 'no', 'not an export'],
  ),
});
