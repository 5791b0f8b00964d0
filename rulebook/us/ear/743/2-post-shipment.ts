import {
  activity,
  allOf,
  appWeightedTeraflops,
  asked,
  clause,
  decided,
  destination,
  groups,
  kind,
  origin,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { endUser } from '../740/fixtures.ts';
import { BEFORE_2022, ecfr } from '../acts.ts';

const order = (to: string, app?: number, how = 'licence-required'): Record<string, unknown> => ({
  to,
  item: { kind: 'computer', eccn: '4A003.b', ...(app === undefined ? {} : { appWeightedTeraflops: app }) },
  parties: endUser(to),
  'fact:decided': how,
});

export default provision({
  kind: 'duty',
  id: '743.2-post-shipment',
  cite: '15 CFR § 743.2',
  title: t('High-performance computers: report after shipment', 'Snelle computers: melding na verzending'),
  url: ecfr('743.2'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        clause(
          'export',
          'an export from the United States',
          'een uitvoer uit de VS',
          allOf(activity.is('export'), origin.is('US')),
        ),
        clause(
          'tier',
          'to a destination of Computer Tier 3 (§ 740.7(d))',
          'naar een bestemming van Computer Tier 3 (§ 740.7(d))',
          destination.isIn(groups('Computer-Tier-3')),
        ),
        kind.is('computer'),
        clause(
          'APP',
          'adjusted peak performance above that of 4A003.b: 70 WT',
          'gecorrigeerde pieksnelheid boven die van 4A003.b: 70 WT',
          appWeightedTeraflops.above(70),
        ),
        decided.isIn(values('licence-required', 'exception', 'authorised')),
      ),
      effect: {
        duty: 'post-shipment-report',
        due: { monthsAfter: 1 },
        text: t(
          'Report the export of a computer above 70 WT (or of what takes one in Computer Tier 3 above it) to BIS by the last day of the month after the month of export: parties, licence, carrier, waybill, models, serial numbers, APP; for China the number of the PRC End-User Certificate too.',
          'Meld de uitvoer van een computer boven 70 WT (of van wat er een in Computer Tier 3 boven brengt) aan BIS uiterlijk op de laatste dag van de maand na die van uitvoer: partijen, vergunning, vervoerder, vrachtbrief, modellen, serienummers, APP; voor China ook het nummer van het PRC End-User Certificate.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', order('CN', 70.01), 'yes', 'just above the line'],
    ['2026-11-21', order('CN', 70), 'no', 'on the line: not above'],
    ['2026-11-21', order('HK', 500), 'yes', 'Hong Kong is China'],
    ['2026-11-21', order('AE', 500), 'yes', 'the UAE is still in Tier 3'],
    ['2026-11-21', order('IN', 500, 'exception'), 'yes', 'India is in Tier 3'],
    ['2026-11-21', order('JP', 500), 'no', 'Japan is in Tier 1'],
    ['2026-11-21', order('CN'), 'unknown', 'APP not stated'],
    ['2026-11-21', { ...order('CN', 500), activity: 'reexport', from: 'TW' }, 'no', 'exports only'],
    ['2026-11-21', order('IN', 500, 'free'), 'no', 'nothing to report where no licence was needed'],
    ['2026-11-21', { ...order('CN', 500), item: { kind: 'integrated-circuit', tpp: 9000 } }, 'no', 'no computer'],
  ),
});
