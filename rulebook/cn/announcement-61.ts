import {
  activity,
  allOf,
  asked,
  destination,
  kind,
  not,
  notEncoded,
  origin,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { ANNOUNCEMENT_61, ANNOUNCEMENT_70 } from './acts.ts';
import { MAINLAND } from './definitions.ts';

const h100 = {
  kind: 'integrated-circuit',
  tpp: 15832,
  performanceDensity: 19.45,
  designedOrMarketedForDatacenters: true,
} as const;

export default provision({
  kind: 'gate',
  id: 'cn-announcement-61',
  cite: 'China, MOFCOM Announcement No. 61 of 2025',
  title: t(
    'Chinese licence for goods with Chinese rare earths',
    'Chinese vergunning voor goederen met Chinese zeldzame aarden',
  ),
  url: ANNOUNCEMENT_61.url!,
  versions: [
    {
      from: '2025-10-09',
      by: ANNOUNCEMENT_61,
      confidence: 'S',
      when: allOf(
        activity.isIn(values('export', 'reexport')),
        kind.isIn(values('integrated-circuit', 'computer', 'hbm')),
        not(destination.isIn(MAINLAND)),
        not(origin.isIn(MAINLAND)),
        notEncoded(
          'Announcement 61: the share of listed Chinese rare earths in the value, and Chinese technology in making, are not asked',
          'Announcement 61: het aandeel van Chinese zeldzame aarden van de lijst in de waarde, en Chinese technologie bij het maken, worden niet gevraagd',
        ),
      ),
      enforcement: [
        { from: '2025-10-09', state: 'not-yet-due', confidence: 'S' },
        { from: '2025-11-07', state: 'stayed', by: ANNOUNCEMENT_70, confidence: 'S' },
        {
          from: '2026-11-10',
          state: 'enforced',
          switch: {
            id: 'cn-announcement-61-after-2026-11-10',
            options: { 'in-force': 'enforced', stayed: 'stayed' },
            default: 'in-force',
          },
          confidence: 'S',
          warning: t(
            'The suspension by Announcement 70 runs to 10 November 2026, and the source does not say whether that day is in it. An extension to 10 January 2027 was announced on 23 September 2026 and written down by MOFCOM on 28 September; no instrument was seen. Check MOFCOM.',
            'De schorsing door Announcement 70 loopt tot 10 november 2026, en de bron zegt niet of die dag erbij hoort. Een verlenging tot 10 januari 2027 is op 23 september 2026 aangekondigd en op 28 september door MOFCOM opgeschreven; een besluit is niet gezien. Controleer bij MOFCOM.',
          ),
        },
      ],
      effect: {
        gate: 'cn-announcement-61',
        state: 'licence-if-rare-earths',
        text: t(
          'A MOFCOM licence for foreign-made goods in which listed Chinese rare earths are 0.1 per cent of the value or more, or that Chinese technology made. Denied to military users, listed parties and their affiliates of 50 per cent or more; case by case for logic at 14 nm or below, memory of 256 layers or more, and AI with military potential.',
          'Een MOFCOM-vergunning voor buitenlandse goederen waarin genoemde Chinese zeldzame aarden 0,1 procent van de waarde of meer zijn, of die met Chinese technologie zijn gemaakt. Geweigerd aan militaire gebruikers, partijen op een lijst en hun dochters van 50 procent of meer; per geval voor logica op 14 nm of kleiner, geheugen van 256 lagen of meer, en AI met militaire mogelijkheden.',
        ),
      },
      warnings: [
        t(
          'For goods made outside China the text counted from 1 December 2025, by which day it was suspended.',
          'Voor goederen van buiten China gold de tekst vanaf 1 december 2025; toen was hij al geschorst.',
        ),
      ],
    },
  ],
  cases: asked(
    ['2025-10-08', { to: 'DE', item: h100 }, 'no', 'the day before'],
    ['2025-10-09', { to: 'DE', item: h100 }, 'unknown', 'the share of rare earths is not asked'],
    ['2025-11-06', { to: 'DE', item: h100 }, 'state:not-yet-due', 'the day before the suspension'],
    ['2025-11-07', { to: 'DE', item: h100 }, 'state:stayed', 'the first day of the suspension'],
    ['2026-11-09', { to: 'DE', item: h100 }, 'state:stayed', 'the last day of the suspension'],
    ['2026-11-10', { to: 'DE', item: h100 }, 'state:enforced', 'the suspension has ended by its own text'],
    ['2026-11-21', { to: 'DE', item: h100 }, 'unknown', 'nor is it after the suspension'],
    ['2026-11-21', { to: 'DE', item: { kind: 'hbm', memoryBandwidthDensity: 8.5 } }, 'unknown', 'memory too'],
    ['2026-11-21', { to: 'CN', item: h100 }, 'no', 'goods that enter China'],
    ['2026-11-21', { to: 'DE', from: 'CN', item: h100 }, 'no', 'goods from China itself have their own rules'],
    ['2026-11-21', { to: 'DE', item: { kind: 'model-weights', trainingOperations: 1e25 } }, 'no', 'no goods'],
  ),
});
