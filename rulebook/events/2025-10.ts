import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

/** October and early November 2025. */
export const EVENTS_2025_10: readonly LawEvent[] = [
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
];
