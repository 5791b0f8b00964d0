import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

export const EVENTS_2024: readonly LawEvent[] = [
  event(
    'US-2024-04-04',
    '2024-04-04',
    'law',
    'S*',
    ['Corrections: NAC and ACA part ways', 'Correcties: NAC en ACA gescheiden'],
    [
      '89 FR 23876: NAC with a 25-day notice for Macau and D:5, ACA without notice for the other destinations.',
      '89 FR 23876: NAC met een melding van 25 dagen voor Macau en D:5, ACA zonder melding voor de andere bestemmingen.',
    ],
    { urls: ['https://www.federalregister.gov/d/2024-07004'], changes: ['740.8-NAC', '740.8-ACA'] },
  ),
  event(
    'NL-2024-09-07',
    '2024-09-07',
    'foreign',
    'S',
    ['Dutch licence for NXT:1970i and 1980i', 'Nederlandse vergunning voor NXT:1970i en 1980i'],
    [
      'The Netherlands takes over what the United States had controlled alone.',
      'Nederland neemt over wat de Verenigde Staten alleen controleerden.',
    ],
    {
      urls: ['https://verdict.co.uk/export-control-over-asml-tools-to-return-to-dutch-government'],
      changes: ['nl-chip-tool-licence'],
    },
  ),
  event(
    'US-2024-10-02',
    '2024-10-02',
    'law',
    'M/S',
    ['Data-centre Validated End User', 'Validated End User voor datacentra'],
    [
      '89 FR 80080: approved data centres outside D:5 may receive 3A090 and 4A090 items under a general authorisation, with on-site reviews, a security plan, customer checks and half-yearly reports.',
      '89 FR 80080: goedgekeurde datacentra buiten D:5 mogen 3A090- en 4A090-goederen ontvangen onder een algemene toelating, met controles ter plaatse, een beveiligingsplan, klantonderzoek en halfjaarlijkse rapporten.',
    ],
    {
      urls: [
        'https://www.federalregister.gov/documents/2024/10/02/2024-22587/',
        'https://unifiedguru.com/us-approves-export-of-ai-chips-to-uae-amid-microsoft-g42-partnership',
      ],
      changes: ['748.15-VEU'],
    },
  ),
  event(
    'US-2024-11-11',
    '2024-11-11',
    'posture',
    'S',
    ['Letter to TSMC', 'Brief aan TSMC'],
    [
      'AI and GPU dies at 7 nm or below for Chinese customers need a licence, after a die made for Sophgo was found in a Huawei product.',
      'AI- en GPU-dies op 7 nm of kleiner voor Chinese klanten vragen een vergunning, nadat een die voor Sophgo in een Huawei-product was gevonden.',
    ],
    {
      urls: [
        'https://www.marketspy.com/news/taiwan-bans-huawei-and-smic-in-major-trade-shift----echoes-u-s-crackdown-on-chinese-tech',
      ],
      changes: ['letter-2024-11-11', 'letter-2024-11-11-unnamed'],
    },
  ),
  event(
    'US-2024-12-02',
    '2024-12-02',
    'law',
    'P/S',
    ['High-bandwidth memory, toolmaking, 140 entities', 'HBM, chipmachines, 140 entiteiten'],
    [
      '89 FR 96790 and 96830: 3A090.c for HBM above 2 GB/s per mm², to Macau, D:5 and parties headquartered there, with License Exception HBM; toolmaking rules and two foreign-direct-product rules; 140 additions to the Entity List, sixteen with footnote 5. Compliance for parts of it on 31 December 2024.',
      '89 FR 96790 en 96830: 3A090.c voor HBM boven 2 GB/s per mm², naar Macau, D:5 en partijen met hoofdkantoor daar, met License Exception HBM; regels voor chipmachines en twee foreign-direct-product-regels; 140 toevoegingen aan de Entity List, zestien met voetnoot 5. Naleving van delen op 31 december 2024.',
    ],
    {
      urls: [
        'https://morganlewis.com/fr/pubs/2024/12/commerce-significantly-expands-controls-on-advanced-computing-and-semiconductor-manufacturing-items',
        'https://chipclaims.com/articles/eccn-3a090c-hbm-memory-bandwidth-density-control-2026-06-16',
        'https://regulations.justia.com/regulations/fedreg/2024/12/05/2024-28270.html',
      ],
      changes: [
        '3A090.c',
        '742.6(a)(6)(i)(B)',
        '744.23(a)(3)(i)(B)',
        '744.23(a)(4)',
        '740.25-HBM',
        '744.11',
        '742.6(b)(10)(ii)-approval',
        '742.6(b)(10)(ii)-denial',
      ],
    },
  ),
];
