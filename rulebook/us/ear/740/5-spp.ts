import { activity, allOf, asked, clause, destination, eccn, provision, t, values } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SYRIA_2025 } from '../acts-exceptions.ts';
import { noUnverifiedParty } from './bars.ts';
import { endUser, unverified } from './fixtures.ts';

const server = { kind: 'computer', eccn: 'EAR99' } as const;

export default provision({
  kind: 'exception',
  id: '740.5-SPP',
  cite: '15 CFR § 740.5 (License Exception SPP)',
  title: t('Syria Peace and Prosperity (SPP)', 'Vrede en welvaart voor Syrië (SPP)'),
  url: ecfr('740.5'),
  versions: [
    {
      from: '2025-09-02',
      by: SYRIA_2025,
      confidence: 'P',
      when: allOf(
        clause('syria', 'export or reexport to Syria', 'uitvoer of wederuitvoer naar Syrië', destination.is('SY')),
        activity.isIn(values('export', 'reexport')),
        clause('ear99', 'an EAR99 item', 'een EAR99-goed', eccn.is('EAR99')),
        noUnverifiedParty,
      ),
      // § 740.5(b): no part 744 requirement is overcome, § 744.8 included.
      effect: { exception: 'SPP', covers: ['746.9'], notBeside: ['744.'] },
      warnings: [
        t(
          'SPP overcomes only § 746.9. A party blocked by OFAC, or caught by part 744, still needs authority; screen every party.',
          'SPP overwint alleen § 746.9. Voor een partij die OFAC blokkeert, of die deel 744 vangt, blijft toestemming nodig; screen elke partij.',
        ),
      ],
    },
  ],
  cases: asked(
    ['2025-09-01', { to: 'SY', item: server, parties: endUser('SY') }, 'no', 'the day before'],
    ['2025-09-02', { to: 'SY', item: server, parties: endUser('SY') }, 'yes', 'effective on publication'],
    ['2026-11-21', { to: 'SY', item: { ...server, eccn: '4A994.l' }, parties: endUser('SY') }, 'no', 'on the CCL'],
    ['2026-11-21', { to: 'IR', item: server, parties: endUser('IR') }, 'no', 'Syria only'],
    [
      '2026-11-21',
      { to: 'SY', activity: 'in-country-transfer', item: server, parties: endUser('SY') },
      'no',
      'transfers are not named',
    ],
    ['2026-11-21', { to: 'SY', item: server, parties: unverified('SY') }, 'no', 'Unverified List'],
    ['2026-11-21', { to: 'SY', item: server }, 'unknown', 'parties not stated'],
  ),
});
