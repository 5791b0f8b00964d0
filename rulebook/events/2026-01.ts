import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

/** January 2026, to the 20th. */
export const EVENTS_2026_01: readonly LawEvent[] = [
  event(
    'US-2026-01-12',
    '2026-01-12',
    'bill',
    'P',
    ['House passes the Remote Access Security Act', 'Huis neemt Remote Access Security Act aan'],
    ['H.R.2683, 369–22.', 'H.R.2683, 369–22.'],
    { urls: ['https://www.govinfo.gov/content/pkg/CREC-2026-01-12/html/CREC-2026-01-12-pt1-PgH621-5.htm'] },
  ),
  event(
    'US-2026-01-13',
    '2026-01-15',
    'law',
    'P/S',
    ['Case-by-case review for China and Macau', 'Beoordeling per geval voor China en Macau'],
    [
      '91 FR 1684, released 13 January, in effect 15 January 2026: exports from the United States of circuits with TPP below 21,000 and DRAM below 6,500 GB/s, commercially available there, with certificates on supply, volume (50 per cent), customers and an independent test in the United States. Reexports and transfers stay at presumption of denial.',
      '91 FR 1684, bekend op 13 januari, van kracht op 15 januari 2026: uitvoer uit de Verenigde Staten van schakelingen met TPP onder 21.000 en DRAM onder 6.500 GB/s, daar vrij te koop, met verklaringen over aanbod, volume (50 procent), klanten en een onafhankelijke test in de Verenigde Staten. Voor wederuitvoer en overdracht blijft presumption of denial.',
    ],
    {
      urls: [
        'https://www.govinfo.gov/content/pkg/FR-2026-01-15/html/2026-00789.htm',
        'https://sanctionsnews.bakermckenzie.com/bis-revises-license-review-policy-for-advanced-computing-commodities-ai-semiconductors-to-china-and-macau-when-exported-from-the-united-states',
        'https://particle.news/story/us-clears-limited-nvidia-h200-sales-to-china-as-new-25-chip-tariff-takes-effect',
      ],
      changes: ['748-supp2-dd-volume', '742.6(b)(10)(iii)(A)(1)-case', '742.6(b)(10)(iii)(A)(1)-denial'],
    },
  ),
  event(
    'US-2026-01-14',
    '2026-01-14',
    'law',
    'S',
    ['Section 232: 25 per cent in two windows', 'Section 232: 25 procent in twee vensters'],
    [
      'Proclamation 11002, from 00:01 on 15 January 2026: articles with a circuit of 14,000 to 17,500 TPP and 4,500 to 5,000 GB/s, or 20,800 to 21,100 TPP and 5,800 to 6,200 GB/s, all lines strict. The importer pays; no drawback; uses in the United States are exempt.',
      'Proclamation 11002, vanaf 00:01 op 15 januari 2026: artikelen met een schakeling van 14.000 tot 17.500 TPP en 4.500 tot 5.000 GB/s, of 20.800 tot 21.100 TPP en 5.800 tot 6.200 GB/s, alle grenzen strikt. De importeur betaalt; geen teruggave; gebruik in de Verenigde Staten is vrij.',
    ],
    {
      urls: [
        'http://www.carmnet.com/?p=3389',
        'https://gsm.international/?p=4042',
        'https://globaltaxnews.ey.com/news/2026-0209-us-section-232-proclamation-imposes-25-percent-tariff-on-certain-semiconductors',
        'https://www.buckland.com/?p=6474',
      ],
      changes: ['us-section-232-semiconductors'],
    },
  ),
  event(
    'CN-2026-01-14',
    '2026-01-14',
    'foreign',
    'S',
    ['Chinese customs: H200 not permitted', 'Chinese douane: H200 niet toegestaan'],
    [
      'Firms may buy only when necessary, for example for university research.',
      'Bedrijven mogen alleen kopen als het nodig is, bijvoorbeeld voor universitair onderzoek.',
    ],
    {
      urls: ['https://particle.news/story/us-approves-conditional-nvidia-h200-sales-to-china-as-beijing-curbs-imports'],
      changes: ['cn-h200-import-gate'],
    },
  ),
  event(
    'US-TW-2026-01-15',
    '2026-01-15',
    'law',
    'S',
    ['US–Taiwan agreement', 'Akkoord tussen de VS en Taiwan'],
    [
      'Investment of USD 250 bn and as much in credit guarantees; a duty-free quota under Section 232 in proportion to capacity in the United States.',
      'Investering van USD 250 mld en evenveel kredietgaranties; een rechtenvrij quotum onder Section 232 naar verhouding van de capaciteit in de Verenigde Staten.',
    ],
    { urls: ['https://webiis08.mondaq.com/unitedstates/international-trade-investment/1734818/'] },
  ),
];
