import { allOf, asked, clause, eccn, not, provision, t } from '@tolhuis/core/law';
import { endUser, h100 } from '../740/fixtures.ts';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { tangibleExport } from './leaving-us.ts';

export default provision({
  kind: 'duty',
  id: '758.6-DCS',
  cite: '15 CFR § 758.6(a)(1)',
  title: t('Destination control statement', 'Bestemmingsverklaring (destination control statement)'),
  url: ecfr('758.6'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(tangibleExport, clause('ccl', 'an item on the CCL', 'een goed op de CCL', not(eccn.is('EAR99')))),
      effect: {
        duty: 'DCS',
        due: 'with-shipment',
        text: t(
          'Put the destination control statement (DCS) of § 758.6(a)(1) on the commercial invoice; also when no licence is required.',
          'Zet de bestemmingsverklaring (destination control statement, DCS) van § 758.6(a)(1) op de handelsfactuur; ook als geen vergunning nodig is.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'SA', item: h100, parties: endUser('SA') }, 'yes', '3A090.a'],
    [
      '2026-11-21',
      { to: 'JP', item: { kind: 'computer', eccn: '4A994.l' }, parties: endUser('JP') },
      'yes',
      'AT only is on the CCL',
    ],
    ['2026-11-21', { to: 'JP', item: { kind: 'computer', eccn: 'EAR99' }, parties: endUser('JP') }, 'no', 'EAR99'],
    ['2026-11-21', { from: 'TW', to: 'JP', item: h100, parties: endUser('JP') }, 'no', 'not an export from the US'],
  ),
});
