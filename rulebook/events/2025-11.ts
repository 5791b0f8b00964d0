import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

/** November and December 2025. */
export const EVENTS_2025_11: readonly LawEvent[] = [
  event(
    'CN-2025-11-07',
    '2025-11-07',
    'foreign',
    'S',
    ['China suspends the October measures', 'China schorst de maatregelen van oktober'],
    [
      'Announcement 70: Announcements 55–58, 61 and 62 suspended to 10 November 2026; the ban on gallium, germanium and antimony for the United States to 27 November 2026. The texts stay.',
      'Announcement 70: Announcements 55–58, 61 en 62 geschorst tot 10 november 2026; het verbod op gallium, germanium en antimoon voor de Verenigde Staten tot 27 november 2026. De teksten blijven.',
    ],
    {
      urls: [
        'https://www.chemradar.com/en/news/detail/f3s7t2oy9qf4',
        'https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html',
      ],
      changes: ['cn-announcement-61'],
    },
  ),
  event(
    'US-2025-11-10',
    '2025-11-10',
    'law',
    'S',
    ['Affiliates Rule stayed for a year', 'Affiliates Rule een jaar geschorst'],
    [
      '90 FR 50857: suspended until 9 November 2026, for all countries; back on 10 November 2026 unless BIS acts. A listed owner stays a red flag.',
      '90 FR 50857: geschorst tot en met 9 november 2026, voor alle landen; terug op 10 november 2026 tenzij BIS iets doet. Een eigenaar op een lijst blijft een signaal.',
    ],
    {
      urls: [
        'https://www.skadden.com/insights/publications/2025/11/bis-suspends-affiliates-rule-for-one-year-as-part-of-the-us-china-trade-deal',
      ],
      changes: ['744.11-affiliates', '736-GO7-TGL', '732-flag-29'],
    },
  ),
  event(
    'US-2025-11-19',
    '2025-11-19',
    'posture',
    'S',
    ['G42 and Humain authorised', 'G42 en Humain toegelaten'],
    [
      'Up to the equivalent of 35,000 GB300 each, with security and reporting terms, tied to investment in the United States.',
      'Elk tot het equivalent van 35.000 GB300, met eisen aan beveiliging en rapportage, gekoppeld aan investering in de Verenigde Staten.',
    ],
    {
      urls: [
        'https://www.donga.com/en/article/all/20251121/5972638/1',
        'https://www.semafor.com/article/11/10/2025/microsofts-uae-ai-chip-approval-a-first-step-for-emirati-access-executive',
      ],
    },
  ),
  event(
    'US-2025-12-04',
    '2025-12-04',
    'bill',
    'P',
    ['SAFE Chips Act introduced', 'SAFE Chips Act ingediend'],
    [
      'S.3374: denial for at least 30 months for four countries.',
      'S.3374: afwijzing voor ten minste 30 maanden voor vier landen.',
    ],
    { urls: ['https://www.ricketts.senate.gov/news/press-releases/ricketts-coons-introduce-safe-chips-act'] },
  ),
  event(
    'US-2025-12-08',
    '2025-12-08',
    'posture',
    'S',
    ['H200 for China announced', 'H200 voor China aangekondigd'],
    [
      'To approved customers, with 25 per cent for the United States; Blackwell and Rubin excluded. No instrument until January 2026. Operation Gatekeeper is unsealed the same day.',
      'Aan goedgekeurde klanten, met 25 procent voor de Verenigde Staten; zonder Blackwell en Rubin. Geen besluit tot januari 2026. Operation Gatekeeper wordt dezelfde dag openbaar.',
    ],
    {
      urls: [
        'https://www.fox26houston.com/news/feds-say-houston-linked-operation-gatekeeper-broke-160m-ai-chip-smuggling-pipeline-china',
      ],
      changes: ['us-announced-25'],
    },
  ),
  event(
    'US-2025-12-18',
    '2025-12-18',
    'bill',
    'P/S',
    ['AI OVERWATCH Act; defence bill without GAIN AI', 'AI OVERWATCH Act; defensiewet zonder GAIN AI'],
    [
      'H.R.6875 is introduced; the defence act for 2026 is signed without the GAIN AI title.',
      'H.R.6875 wordt ingediend; de defensiewet voor 2026 wordt getekend zonder de GAIN AI-titel.',
    ],
    {
      urls: [
        'https://www.congress.gov/119/bills/hr6875/BILLS-119hr6875ih.htm',
        'http://stage.tradelawdaily.com/article/2025/12/11/senator-to-keep-pushing-chip-export-control-bill-after-legislative-setback-2512100015',
      ],
    },
  ),
];
