import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

/** September 2025. */
export const EVENTS_2025_09: readonly LawEvent[] = [
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
