import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

export const EVENTS_2022_2023: readonly LawEvent[] = [
  event(
    'US-2022-08-26',
    '2022-08-26',
    'posture',
    'S',
    ['Letters to NVIDIA and AMD', 'Brieven aan NVIDIA en AMD'],
    [
      'NVIDIA (A100, H100) and AMD (MI250) are told that China with Hong Kong, and Russia, need a licence, on the ground of § 744.21; later chips at or above the A100 too.',
      'NVIDIA (A100, H100) en AMD (MI250) krijgen te horen dat China met Hongkong, en Rusland, een vergunning vragen, op grond van § 744.21; latere chips vanaf de A100 ook.',
    ],
    {
      urls: [
        'http://stage.tradelawdaily.com/article/2022/09/02/new-license-requirements-for-nvidia-chips-suggest-isinformed-letter-from-bis-2209010059',
      ],
      changes: ['letter-2022-08-26', 'letter-2022-08-26-others'],
    },
  ),
  event(
    'US-2022-10-07',
    '2022-10-07',
    'law',
    'M/S',
    ['First advanced-computing rule', 'Eerste regel voor geavanceerd rekenen'],
    [
      '87 FR 62186: entry 3A090 for circuits with 600 GB/s of I/O and 4,800 of bit length times TOPS, to China; in effect for chips on 21 October 2022, and Macau from 17 January 2023. The A100 is caught; A800 and H800 were made with 400 GB/s to stay out.',
      '87 FR 62186: post 3A090 voor schakelingen met 600 GB/s I/O en 4.800 bitlengte maal TOPS, naar China; voor chips van kracht op 21 oktober 2022, en Macau vanaf 17 januari 2023. De A100 valt eronder; A800 en H800 zijn met 400 GB/s gemaakt om erbuiten te blijven.',
    ],
    {
      urls: ['https://www.federalregister.gov/documents/2022/10/13/2022-21658/'],
      changes: [
        '3A090.a',
        '742.6(a)(6)-2022',
        '744.23(a)(1)',
        '744.23(a)(2)',
        '744.6',
        '734.9(h)',
        '734.9(i)',
        '742.6(b)(10)-2022-denial',
        '742.6(b)(10)-2022-case',
      ],
    },
  ),
  event(
    'US-2023-08',
    '2023-08-28',
    'posture',
    'M',
    ['Licences for some Middle East customers', 'Vergunningen voor sommige klanten in het Midden-Oosten'],
    [
      'NVIDIA reports that A100 and H100 need a licence for certain customers and regions, some Middle East countries among them; which is not published.',
      "NVIDIA meldt dat A100 en H100 een vergunning vragen voor bepaalde klanten en regio's, waaronder landen in het Midden-Oosten; welke is niet gepubliceerd.",
    ],
    { changes: ['letter-2023-08', 'letter-2023-08-others'] },
  ),
  event(
    'NL-2023-09-01',
    '2023-09-01',
    'foreign',
    'S',
    ['Dutch licence for DUV immersion tools', 'Nederlandse vergunning voor DUV-immersiemachines'],
    [
      'From NXT:2000i up, and other tools: a licence for each export, whatever the country.',
      'Vanaf NXT:2000i, en andere machines: een vergunning voor elke uitvoer, ongeacht het land.',
    ],
    {
      urls: [
        'https://tweakers.net/nieuws/211334/',
        'http://stage.exportcompliancedaily.com/article/2023/07/03/netherlands-releases-new-chip-export-controls-asml-expects-no-material-impact-2306300028',
      ],
      changes: ['nl-chip-tool-licence'],
    },
  ),
  event(
    'US-2023-10-17',
    '2023-10-17',
    'law',
    'S*',
    ['Advanced-computing rule of 2023', 'Regel voor geavanceerd rekenen van 2023'],
    [
      '88 FR 73458, in effect on 17 November 2023: TPP and performance density replace the I/O test; 3A090.a and .b; consumer parts below 4,800 are out; licence for D:1, D:4 and D:5, and anywhere for parties headquartered in Macau or D:5.',
      '88 FR 73458, van kracht op 17 november 2023: TPP en prestatiedichtheid vervangen de I/O-toets; 3A090.a en .b; consumentenkaarten onder 4.800 vallen erbuiten; vergunning voor D:1, D:4 en D:5, en overal voor partijen met hoofdkantoor in Macau of D:5.',
    ],
    {
      urls: ['https://www.federalregister.gov/documents/2023/10/25/2023-23055/'],
      changes: [
        '3A090.a',
        '3A090.b',
        '742.6(a)(6)(iii)-2023',
        '744.23(a)(3)(i)(A)',
        '740.8-NAC',
        '734.9(h)',
        '4A090.a',
        '4A090.b',
        '742.6(b)(10)-2023-denial',
        '742.6(b)(10)-2023-case',
        '742.6(b)(10)-2023-approval',
      ],
    },
  ),
  event(
    'US-2023-10-17-EL',
    '2023-10-17',
    'law',
    'S',
    ['Entity List: Biren and Moore Threads', 'Entity List: Biren en Moore Threads'],
    [
      'Thirteen entities with footnote 4, all items, presumption of denial.',
      'Dertien entiteiten met voetnoot 4, alle goederen, presumption of denial.',
    ],
    {
      urls: [
        'https://www.thompsonhinesmartrade.com/2023/10/bis-adds-13-chinese-companies-to-entity-list-for-involvement-in-developing-advanced-computing-chips/',
      ],
      changes: ['744.11'],
    },
  ),
  event(
    'US-2023-10-23',
    '2023-10-23',
    'posture',
    'M',
    ['Letter: the 2023 rule at once for NVIDIA', 'Brief: regel van 2023 meteen voor NVIDIA'],
    [
      'A100, A800, H100, H800 and L40S need a licence before the rule takes effect.',
      'A100, A800, H100, H800 en L40S vragen een vergunning nog voor de regel ingaat.',
    ],
    { changes: ['letter-2023-10-23', 'letter-2023-10-23-others'] },
  ),
  event(
    'CN-2023-11',
    '2023-11-09',
    'company',
    'S*',
    ['NVIDIA H20, L20 and L2 for China', 'NVIDIA H20, L20 en L2 voor China'],
    [
      'Three cards below the new lines: TPP 2,368, about 1,912 and about 1,544; shipped from early 2024.',
      'Drie kaarten onder de nieuwe lijnen: TPP 2.368, ongeveer 1.912 en ongeveer 1.544; geleverd vanaf begin 2024.',
    ],
    {
      urls: [
        'https://www.tomshardware.com/news/nvidias-latest-regulation-compliant-gpu-for-china-has-been-delayed-to-early-next-year',
      ],
    },
  ),
];
