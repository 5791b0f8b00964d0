import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

/** July to September 2025. */
export const EVENTS_2025_THIRD: readonly LawEvent[] = [
  event(
    'US-2025-07-04-MYTH',
    '2025-07-04',
    'proposal',
    'S',
    ['Draft for Malaysia and Thailand', 'Ontwerp voor Maleisië en Thailand'],
    [
      'A press report of a licence for AI chips to both; never published.',
      'Een persbericht over een vergunning voor AI-chips naar beide; nooit gepubliceerd.',
    ],
    { urls: ['https://test.daily8.com/en/article/c8f737954352687d5a9487417ea10e67'] },
  ),
  event(
    'MY-2025-07-14',
    '2025-07-14',
    'foreign',
    'S',
    ['Malaysian permit for US AI chips', 'Maleisische vergunning voor Amerikaanse AI-chips'],
    [
      'Directive 1/2025 under section 12 of the Strategic Trade Act: 30 days of notice where a restricted activity is known or suspected, then a permit, for export, transit and transhipment.',
      'Directive 1/2025 onder artikel 12 van de Strategic Trade Act: 30 dagen vooraf melden waar een verboden activiteit bekend is of vermoed wordt, dan een vergunning, voor uitvoer, doorvoer en overlading.',
    ],
    {
      urls: [
        'https://dnh.com.my/miti-directive-on-export-transshipment-and-transit-of-advanced-artificial-intelligence-chips',
        'https://www.rahmatlim.com/perspectives/articles/31040/',
      ],
      changes: ['my-sta-s12-permit'],
    },
  ),
  event(
    'US-2025-07-14',
    '2025-07-14',
    'posture',
    'S',
    ['H20 and MI308 licences promised', 'Vergunningen voor H20 en MI308 toegezegd'],
    [
      'NVIDIA and AMD are told that licences will be granted; they stay necessary, and the first came about 8 August.',
      'NVIDIA en AMD horen dat vergunningen worden verleend; ze blijven nodig, en de eerste kwamen rond 8 augustus.',
    ],
    { urls: ['https://todayheadline.co/?p=206511'], changes: ['letter-2025-04-09'] },
  ),
  event(
    'US-2025-07-23',
    '2025-07-23',
    'law',
    'S',
    ['AI Action Plan and Executive Order 14320', 'AI Action Plan en Executive Order 14320'],
    [
      'A programme for full-stack export packages of American AI, with priority financing; export controls keep applying.',
      'Een programma voor uitvoerpakketten van Amerikaanse AI, met voorrang bij financiering; exportcontrole blijft gelden.',
    ],
    {
      urls: [
        'https://www.strtrade.com/trade-news-resources/str-trade-report/trade-report/july/ai-plan-seeks-to-boost-exports-strengthen-export-controls',
      ],
    },
  ),
  event(
    'US-2025-08-11',
    '2025-08-11',
    'posture',
    'S',
    ['15 per cent of H20 and MI308 revenue', '15 procent van de omzet van H20 en MI308'],
    [
      'An arrangement with NVIDIA and AMD over licensed sales to China. No instrument was published, and 50 USC 4815(c) bars fees for licences.',
      'Een afspraak met NVIDIA en AMD over vergunde verkoop aan China. Er is geen besluit gepubliceerd, en 50 USC 4815(c) verbiedt kosten voor vergunningen.',
    ],
    {
      urls: ['https://todayheadline.co/?p=206511', 'https://www.jonpeddie.com/?p=51382'],
      changes: ['us-revenue-share-15'],
    },
  ),
  event(
    'CN-2025-08',
    '2025-08-12',
    'foreign',
    'S',
    ['China discourages the H20', 'China raadt de H20 af'],
    [
      'The cyberspace administration summons NVIDIA over back doors (31 July); officials discourage the H20, above all in government. No formal order.',
      'De cyberspace-toezichthouder ontbiedt NVIDIA over achterdeuren (31 juli); de H20 wordt afgeraden, vooral bij de overheid. Geen formeel besluit.',
    ],
    { changes: ['cn-purchase-guidance'] },
  ),
  event(
    'US-2025-09-02',
    '2025-09-02',
    'law',
    'S*/M',
    ['Validated End Users for fabs in China end', 'Validated End User voor fabrieken in China vervalt'],
    [
      'Samsung, SK Hynix, Intel Dalian (2025-16735) and TSMC Nanjing (by letter), from 31 December 2025; yearly licences for 2026 instead.',
      'Samsung, SK Hynix, Intel Dalian (2025-16735) en TSMC Nanjing (per brief), vanaf 31 december 2025; daarvoor in de plaats jaarvergunningen voor 2026.',
    ],
    { urls: ['https://www.federalregister.gov/d/2025-16735'] },
  ),
  event(
    'US-2025-09-12',
    '2025-09-12',
    'law',
    'S',
    ['Entity List: 32 additions', 'Entity List: 32 toevoegingen'],
    [
      '23 of China, three of Türkiye, two of the Emirates, one each of India, Iran, Singapore and Taiwan; Shanghai Fudan Microelectronics among them.',
      '23 uit China, drie uit Turkije, twee uit de Emiraten, een uit India, Iran, Singapore en Taiwan; waaronder Shanghai Fudan Microelectronics.',
    ],
    {
      urls: [
        'https://www.worldports.org/?p=618354',
        'https://communicationslitigationtoday.com/article/2025/09/15/bis-adds-32-to-entity-list-for-diverting-items-to-china-russia-evading-enduse-checks-2509120077',
      ],
      changes: ['744.11'],
    },
  ),
  event(
    'CN-2025-09-15',
    '2025-09-15',
    'foreign',
    'S',
    ['China against NVIDIA and the RTX Pro 6000D', 'China tegen NVIDIA en de RTX Pro 6000D'],
    [
      'A preliminary finding on competition law; on 17 September large firms are told to stop testing and cancel the RTX Pro 6000D. Earlier guidance: more than half domestic chips in data centres.',
      'Een voorlopige bevinding over mededinging; op 17 september moeten grote bedrijven stoppen met testen van de RTX Pro 6000D en die afzeggen. Eerdere richtlijn: meer dan de helft binnenlandse chips in datacentra.',
    ],
    {
      urls: [
        'https://biggo.com/news/202509171303_China_Bans_Nvidia_RTX_Pro_6000D_Chip_Purchases',
        'https://www.pcgamer.com/hardware/im-disappointed-with-what-i-see-says-nvidia-ceo-jensen-huang-amid-reports-that-china-has-banned-some-of-the-countrys-biggest-tech-companies-from-buying-its-ai-chips/',
      ],
      changes: ['cn-purchase-guidance'],
    },
  ),
  event(
    'US-2025-09-29',
    '2025-09-29',
    'law',
    'S',
    ['Affiliates Rule (50 per cent)', 'Affiliates Rule (50 procent)'],
    [
      '90 FR 47201: a foreign entity of which listed parties own 50 per cent or more, together and indirectly too, carries their strictest requirement; a known listed owner with an unknown share is red flag 29; a temporary general licence to 1 December.',
      '90 FR 47201: een buitenlandse entiteit die voor 50 procent of meer, ook samen en indirect, van partijen op een lijst is, krijgt hun strengste vereiste; een bekende eigenaar op een lijst met onbekend deel is signaal 29; een tijdelijke algemene vergunning tot 1 december.',
    ],
    {
      urls: [
        'https://www.skadden.com/insights/publications/2025/11/bis-suspends-affiliates-rule-for-one-year-as-part-of-the-us-china-trade-deal',
        'https://elyvialaw.com/bis-affiliates-rule-one-year-suspension-and-compliance-implications/',
      ],
      changes: ['744.11-affiliates', '736-GO7-TGL', '732-flag-29', '734.9(e)-affiliates'],
    },
  ),
];
