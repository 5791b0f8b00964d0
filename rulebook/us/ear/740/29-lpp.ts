import {
  activity,
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  eccn,
  family,
  lppCumulativeTpp,
  not,
  notEncoded,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { forMacauOrD5Entity, MACAU_OR_D5 } from '../definitions.ts';
import { notEmbargoed, noUnverifiedParty, outsideGate } from './bars.ts';
import { DIFFUSION_RELIANCE } from './diffusion.ts';
import { a30, endUser, h100, unverified } from './fixtures.ts';

const item = clause(
  '(b)',
  'a commodity of the .a family in the entries named; not 5A002.z, software or technology',
  'een goed van de .a-familie in de genoemde posten; geen 5A002.z, software of technologie',
  allOf(
    family.is('a'),
    eccn.isIn(values('3A090.a', '4A090.a', '3A001.z', '4A003.z', '4A004.z', '4A005.z', '5A004.z', '5A992.z')),
  ),
);
const volume = clause(
  '(d)',
  'at most 26,900,000 TPP to this ultimate consignee this calendar year, from all exporters together',
  'ten hoogste 26.900.000 TPP aan deze eindontvanger dit kalenderjaar, van alle exporteurs samen',
  lppCumulativeTpp.atMost(26_900_000),
);
const total = (lppCumulativeTpp: number): Record<string, unknown> => ({ lppCumulativeTpp });

export default provision({
  kind: 'exception',
  id: '740.29-LPP',
  cite: '15 CFR § 740.29 (License Exception LPP)',
  title: t('Low Processing Performance (LPP)', 'Lage rekenprestatie (LPP)'),
  url: ecfr('740.29'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(
        item,
        clause(
          '(a)',
          'export or reexport; transfers (in-country) are left out',
          'uitvoer of wederuitvoer; geen overdracht binnen het land',
          activity.isIn(values('export', 'reexport')),
        ),
        clause(
          '(c)',
          'not to Macau or D:5, nor to an ultimate consignee headquartered there',
          'niet naar Macau of D:5, en niet aan een eindontvanger met hoofdkantoor daar',
          allOf(not(destination.isIn(MACAU_OR_D5)), not(forMacauOrD5Entity)),
        ),
        volume,
        outsideGate,
        clause(
          'uae',
          'not to the UAE, whose licence duty the rule of July 2026 kept',
          'niet naar de VAE, waarvoor de regel van juli 2026 de vergunningplicht handhaafde',
          anyOf(
            not(destination.is('AE')),
            notEncoded(
              'whether LPP reaches the UAE, which left D:4 on 10 July 2026 while its licence duty was kept, is not settled',
              'of LPP de VAE bereikt, die D:4 op 10 juli 2026 verlieten terwijl hun vergunningplicht bleef, staat niet vast',
            ),
          ),
        ),
        noUnverifiedParty,
        notEmbargoed,
      ),
      effect: { exception: 'LPP', covers: ['742.6(a)(6)(iii)(A)'] },
      warnings: [
        DIFFUSION_RELIANCE,
        t(
          'LPP may be used only after the ultimate consignee has certified under § 740.29(f). "Ultimate consignee" is here the ultimate parent that owns the items, and the volume counts what every exporter sent.',
          'LPP mag pas worden gebruikt nadat de eindontvanger de verklaring van § 740.29(f) heeft gegeven. "Eindontvanger" is hier de uiteindelijke moeder die de goederen bezit, en de hoeveelheid telt wat alle exporteurs zonden.',
        ),
      ],
    },
  ],
  cases: asked(
    ['2025-01-12', { to: 'CH', item: h100, parties: endUser('CH'), evidence: total(1000) }, 'no', 'the day before'],
    [
      '2025-01-13',
      { to: 'CH', item: h100, parties: endUser('CH'), evidence: total(26_900_000) },
      'yes',
      'the first day',
    ],
    ['2026-11-21', { to: 'CH', item: h100, parties: endUser('CH'), evidence: total(26_900_000) }, 'yes', 'on the line'],
    ['2026-11-21', { to: 'CH', item: h100, parties: endUser('CH'), evidence: total(26_900_001) }, 'no', 'one above'],
    ['2026-11-21', { to: 'CH', item: h100, parties: endUser('CH') }, 'unknown', 'volume not stated'],
    ['2026-11-21', { to: 'CH', item: a30, parties: endUser('CH'), evidence: total(1000) }, 'no', 'a .b item'],
    ['2026-11-21', { to: 'CN', item: h100, parties: endUser('CN'), evidence: total(1000) }, 'no', 'D:5'],
    ['2026-11-21', { to: 'MO', item: h100, parties: endUser('MO'), evidence: total(1000) }, 'no', 'Macau'],
    [
      '2026-11-21',
      { to: 'CH', item: h100, parties: endUser('CH', 'CN'), evidence: total(1000) },
      'no',
      'Chinese parent',
    ],
    ['2026-11-21', { to: 'SA', item: h100, parties: endUser('SA'), evidence: total(1000) }, 'no', '§ 740.2: D:4'],
    ['2026-11-21', { to: 'CH', item: h100, parties: unverified('CH'), evidence: total(1000) }, 'no', 'Unverified List'],
    [
      '2026-11-21',
      { to: 'AE', item: h100, parties: endUser('AE'), evidence: total(1000) },
      'unknown',
      'the UAE: not settled, so it does not free',
    ],
    [
      '2026-11-21',
      { to: 'CH', activity: 'in-country-transfer', item: h100, parties: endUser('CH'), evidence: total(1000) },
      'no',
      'a transfer',
    ],
  ),
});
