import { allOf, asked, provision, t } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SME_2023 } from '../acts-end-user.ts';
import { chipMaking, employee, engineer, fab } from './6.ts';

export default provision({
  kind: 'red-flag',
  id: '744.6-d',
  cite: '15 CFR § 744.6(d)',
  title: t(
    'Natural persons of A:5 and A:6 companies, out of § 744.6(c)(2)',
    'Natuurlijke personen van ondernemingen uit A:5 en A:6, buiten § 744.6(c)(2)',
  ),
  url: ecfr('744.6'),
  versions: [
    {
      from: '2023-11-17',
      by: SME_2023,
      confidence: 'S',
      when: allOf(chipMaking, employee),
      effect: {
        flag: 'us-person-excluded',
        level: 'hold',
        // It lifts a licence requirement; where facts are missing, the requirement itself asks for them.
        whenKnown: true,
        text: t(
          'The licence of § 744.6(c)(2) is not required of a natural person who works for such a company. That the exporter is one is read from the citizenship stated, and what the exclusion leaves in (back-end work among it) is not asked: have a person confirm that it applies, and keep what shows it.',
          'De vergunning van § 744.6(c)(2) is niet nodig voor een natuurlijke persoon in dienst van zo’n onderneming. Dat de exporteur dat is, wordt gelezen uit de opgegeven nationaliteit, en wat de uitzondering openlaat (onder meer backendwerk) wordt niet gevraagd: laat een mens bevestigen dat zij geldt, en bewaar wat het aantoont.',
        ),
      },
    },
  ],
  cases: asked(
    ['2023-11-16', { ...fab, parties: engineer('NL') }, 'no', 'the day before the exclusion'],
    ['2023-11-17', { ...fab, parties: engineer('NL') }, 'yes', 'an American engineer of a Dutch company'],
    ['2026-11-21', { ...fab, parties: engineer('NL', 'CN') }, 'no', '… with a Chinese parent: a licence is required'],
    ['2026-11-21', { ...fab, parties: engineer('MY') }, 'no', '… of a Malaysian company: a licence is required'],
    ['2026-11-21', { ...fab, endUse: ['gaming'], parties: engineer('NL') }, 'no', 'no chip making'],
  ),
});
