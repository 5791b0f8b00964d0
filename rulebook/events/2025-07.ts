import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

/** July and August 2025. */
export const EVENTS_2025_07: readonly LawEvent[] = [
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
    { urls: ['https://todayheadline.co/?p=206511'], changes: ['letter-2025-04-09', 'letter-2025-04-09-others'] },
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
];
