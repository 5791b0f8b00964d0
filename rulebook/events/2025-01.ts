import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

/** January to March 2025, and the Dutch step of 1 April. */
export const EVENTS_2025_01: readonly LawEvent[] = [
  event(
    'US-2025-01-13',
    '2025-01-13',
    'law',
    'S',
    ['Framework for AI Diffusion', 'AI Diffusion-regel'],
    [
      '90 FR 4544, published 15 January, compliance due 15 May 2025: a licence for .a items and closed model weights everywhere; eighteen favoured countries; 790,000,000 TPP for each other country over 2025–2027; 26,900,000 TPP for a consignee in a year by notice (LPP); caps for validated end users. The text stays in the code; it was never enforced where nothing was needed before.',
      '90 FR 4544, gepubliceerd 15 januari, naleving op 15 mei 2025: overal een vergunning voor .a-goederen en gesloten modelgewichten; achttien bevoorrechte landen; 790.000.000 TPP voor elk ander land over 2025–2027; 26.900.000 TPP voor een ontvanger per jaar na melding (LPP); grenzen voor gevalideerde eindgebruikers. De tekst staat er nog; hij is nooit gehandhaafd waar eerder niets nodig was.',
    ],
    {
      urls: [
        'https://strtrade.com/trade-news-resources/str-trade-report/trade-report/2025_/january_/tougher-export-controls-new-license-exceptions-aim-to-protect-ai',
        'https://en.ain.ua/2025/01/14/us-tightens-exports-of-ai-chips',
        'https://trendforce.com/news/2025/03/27/news-u-s-ai-chip-controls-are-coming-a-breakdown-of-the-tiered-restrictions',
      ],
      changes: [
        '742.6(a)(6)(iii)(A)',
        '742.6(a)(6)(iii)(B)',
        '742.6(a)(13)',
        '740.29-LPP',
        '740.27-AIA',
        '740.28-ACM',
        '748.15-VEU',
        '4E091',
        '734.9(h)',
        '734.9(l)',
        '742.6-country-allocation',
        '748.15-NVEU-cap',
        '748.15-UVEU-25',
        '748.15-UVEU-7',
        '748.15-UVEU-50',
        '742.6(b)(10)(iii)(A)(2)',
        '742.6(b)(10)(iii)(B)(1)',
        '742.6(b)(10)(iii)(B)(2)',
        '742.6(b)(14)',
      ],
    },
  ),
  event(
    'US-2025-01-16',
    '2025-01-16',
    'law',
    'P/M',
    ['Foundry due diligence', 'Zorgvuldigheid van chipfabrieken'],
    [
      '90 FR 5298, compliance 31 January 2025: logic at 16/14 nm or below from a foundry or packager is presumed 3A090.a for data centres, unless an approved designer, or the fabricator or an approved packager with a transistor count, says otherwise. Sophgo and Zhipu join the Entity List in the same week.',
      '90 FR 5298, naleving 31 januari 2025: logica op 16/14 nm of kleiner van een fabriek of verpakker wordt vermoed 3A090.a voor datacentra te zijn, tenzij een erkende ontwerper, of de fabrikant of een erkende verpakker met een transistortelling, anders verklaart. Sophgo en Zhipu komen in dezelfde week op de Entity List.',
    ],
    {
      urls: ['https://www.govinfo.gov/content/pkg/FR-2025-01-16/html/2025-00711.htm'],
      changes: ['744.11', '3A090.a-note-1', '743.9-reports'],
    },
  ),
  event(
    'US-2025-03-25',
    '2025-03-25',
    'law',
    'P/S/M',
    ['Entity List: 82 additions in two rules', 'Entity List: 82 toevoegingen in twee regels'],
    [
      '90 FR 14046 (twelve for AI and supercomputing, Inspur units, Nettrix and the Beijing Academy of AI among them) and a rule of seventy (42 of China, 19 of Pakistan). Chinese entities in both: 53.',
      '90 FR 14046 (twaalf voor AI en supercomputers, waaronder onderdelen van Inspur, Nettrix en de Beijing Academy of AI) en een regel van zeventig (42 uit China, 19 uit Pakistan). Chinese entiteiten samen: 53.',
    ],
    {
      urls: [
        'https://frtracker.app/fr/2025-05427',
        'https://exportcompliancedaily.com/article/2025/03/26/bis-adds-china-tech-companies-others-to-entity-list-2503250075',
        'https://www.malaymail.com/news/money/2025/03/26/us-adds-dozens-of-chinese-entities-to-export-blacklist-including-inspur-units/170894',
      ],
      changes: ['744.11'],
    },
  ),
  event(
    'NL-2025-04-01',
    '2025-04-01',
    'foreign',
    'S',
    ['Dutch licence for metrology and inspection tools', 'Nederlandse vergunning voor meet- en inspectiemachines'],
    [
      'Certain tools are added; ASML expected nothing beyond the US rule of December 2024.',
      'Bepaalde machines komen erbij; ASML verwachtte niets boven de Amerikaanse regel van december 2024.',
    ],
    {
      urls: [
        'https://electroniques.biz/economie/politiques/les-pays-bas-vont-renforcer-les-controles-a-lexportation-concernant-les-equipements-de-fabrication-de-puces',
      ],
      changes: ['nl-chip-tool-licence'],
    },
  ),
];
