import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

/** October to December 2025. */
export const EVENTS_2025_LAST: readonly LawEvent[] = [
  event(
    'US-2025-10-08',
    '2025-10-08',
    'law',
    'S*',
    ['Entity List: 29 additions', 'Entity List: 29 toevoegingen'],
    [
      '2025-19508: nineteen of China, nine of Türkiye, one of the Emirates; two Hong Kong addresses of Arrow Electronics were taken off later.',
      '2025-19508: negentien uit China, negen uit Turkije, een uit de Emiraten; twee adressen van Arrow Electronics in Hongkong gingen er later af.',
    ],
    { urls: ['https://www.federalregister.gov/d/2025-19508'], changes: ['744.11'] },
  ),
  event(
    'CN-2025-10-09',
    '2025-10-09',
    'foreign',
    'S',
    ['MOFCOM Announcements 55–58, 61 and 62', 'MOFCOM Announcements 55–58, 61 en 62'],
    [
      'Number 61 reaches foreign-made goods with 0.1 per cent of Chinese rare earths by value, or made with Chinese technology (from 1 December 2025); case by case for logic at 14 nm or below, memory of 256 layers or more, and AI with military potential.',
      'Nummer 61 reikt tot buitenlandse goederen met 0,1 procent Chinese zeldzame aarden naar waarde, of gemaakt met Chinese technologie (vanaf 1 december 2025); per geval voor logica op 14 nm of kleiner, geheugen van 256 lagen of meer, en AI met militaire mogelijkheden.',
    ],
    {
      urls: ['https://www.chemradar.com/en/news/detail/f1la2toi5p1c', 'http://www.sscollege.cn/en/news/44800.html'],
      changes: ['cn-announcement-61'],
    },
  ),
  event(
    'US-2025-10-21',
    '2025-10-21',
    'law',
    'P',
    ['American AI Exports Program', 'American AI Exports Program'],
    [
      'Launched, with a request for information (2025-19674).',
      'Van start, met een verzoek om informatie (2025-19674).',
    ],
    { urls: ['https://lexbuild.dev/fr/2025/10/2025-19674'] },
  ),
  event(
    'US-CN-2025-10-30',
    '2025-10-30',
    'posture',
    'S',
    ['Busan truce', 'Bestand van Busan'],
    [
      'The United States suspend the Affiliates Rule for a year from 10 November; China suspends the measures of 9 October for a year. Blackwell was not discussed.',
      'De Verenigde Staten schorsen de Affiliates Rule een jaar vanaf 10 november; China schorst de maatregelen van 9 oktober een jaar. Over Blackwell is niet gesproken.',
    ],
    {
      urls: [
        'https://www.thompsonhinesmartrade.com/2025/11/white-house-announces-one-year-suspension-of-the-bis-affiliates-rule/',
        'https://evertiq.com/news/2025-10-30-trump-xi-meeting-leaves-nvidia-blackwell-chips-off-the-table',
      ],
      changes: ['744.11-affiliates', 'cn-announcement-61'],
    },
  ),
  event(
    'US-2025-11-02',
    '2025-11-02',
    'press',
    'S',
    ['No Blackwell, no B30A for China', 'Geen Blackwell, geen B30A voor China'],
    [
      'The President rules out Blackwell; the White House tells agencies that the B30A will not be licensed (6 November). No rule.',
      'De president sluit Blackwell uit; het Witte Huis zegt de diensten dat de B30A geen vergunning krijgt (6 november). Geen regel.',
    ],
    {
      urls: [
        'https://www.tekedia.com/white-house-blocks-nvidias-ai-chip-sales-to-china-amid-bipartisan-pressure-from-congress',
        'https://www.tomshardware.com/tech-industry/artificial-intelligence/trump-says-no-blackwell-chips-to-be-sold-to-china-nvidia-re-entry-into-beijing-nixed-despite-temporary-trade-truce',
      ],
    },
  ),
  event(
    'CN-2025-11-05',
    '2025-11-05',
    'foreign',
    'S',
    ['State-funded data centres: domestic chips only', 'Datacentra met staatsgeld: alleen binnenlandse chips'],
    [
      'Any state money is enough; projects less than 30 per cent complete remove foreign chips or cancel, further ones case by case.',
      'Elk staatsgeld is genoeg; projecten die minder dan 30 procent klaar zijn, verwijderen buitenlandse chips of zeggen af, verdere per geval.',
    ],
    {
      urls: [
        'https://www.business-standard.com/amp/world-news/china-bans-restricts-nvidia-foreign-ai-chips-data-centres-125110501115_1.html',
      ],
      changes: ['cn-state-funded-datacentres'],
    },
  ),
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
