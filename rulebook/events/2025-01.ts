import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

/** January to June 2025. */
export const EVENTS_2025_FIRST: readonly LawEvent[] = [
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
  event(
    'CN-2025-04-04',
    '2025-04-04',
    'foreign',
    'S',
    ['Chinese licences for seven rare earths', 'Chinese vergunningen voor zeven zeldzame aarden'],
    [
      'Announcement 18 of MOFCOM and customs: samarium, gadolinium, terbium, dysprosium, lutetium, scandium, yttrium. Still in force.',
      'Announcement 18 van MOFCOM en douane: samarium, gadolinium, terbium, dysprosium, lutetium, scandium, yttrium. Nog van kracht.',
    ],
    { urls: ['https://www.tomshardware.com/chinas-new-rare-earth-curbs-hit-14nm-and-256-layer-chipmaking'] },
  ),
  event(
    'US-2025-04-09',
    '2025-04-09',
    'posture',
    'S',
    ['Letters on H20 and MI308', 'Brieven over H20 en MI308'],
    [
      'NVIDIA (9 April, without end date on the 14th) and AMD (15 April) need a licence for China, Macau, D:5 and parties headquartered there. The reported lines: DRAM of 1,400 GB/s, I/O of 1,100 GB/s, or 1,700 GB/s together. NVIDIA booked a charge of USD 4.5 bn (5.5 announced).',
      'NVIDIA (9 april, op de 14e zonder einddatum) en AMD (15 april) hebben een vergunning nodig voor China, Macau, D:5 en partijen met hoofdkantoor daar. De gemelde lijnen: DRAM van 1.400 GB/s, I/O van 1.100 GB/s, of samen 1.700 GB/s. NVIDIA boekte een last van USD 4,5 mld (5,5 aangekondigd).',
    ],
    {
      urls: [
        'https://www.ai-360.online/nvidia-reports-44-1b-q1-revenue-despite-4-5b-china-export-impact',
        'https://theoutpost.ai/news-story/amd-faces-800-million-charge-as-us-tightens-ai-chip-export-controls-to-china-14428',
        'https://cuibono.fyi/clause-effect/bills/s3150-119/reader',
      ],
      changes: ['letter-2025-04-09'],
    },
  ),
  event(
    'US-2025-05-13',
    '2025-05-13',
    'posture',
    'S',
    [
      'AI Diffusion will not be enforced; three guidance papers',
      'AI Diffusion wordt niet gehandhaafd; drie richtlijnen',
    ],
    [
      'A press release says that the rule will be rescinded and is not enforced; no Federal Register notice has followed. Guidance: use of Chinese 3A090 circuits such as Ascend 910B/C/D anywhere risks a violation of General Prohibition 10; training models for military-intelligence or mass-destruction uses may need a licence; red flags of diversion.',
      'Een persbericht zegt dat de regel wordt ingetrokken en niet gehandhaafd; een bericht in het Federal Register is niet gevolgd. Richtlijnen: gebruik van Chinese 3A090-schakelingen zoals Ascend 910B/C/D kan overal General Prohibition 10 schenden; modellen trainen voor militaire inlichtingen of massavernietiging kan een vergunning vragen; signalen van omleiding.',
    ],
    {
      urls: [
        'https://alstontrade.com/commerce-rescinds-ai-diffusion-rule-releases-other-guidance-involving-overseas-ai-chips',
        'https://www.millerchevalier.com/publication/trade-compliance-flash-key-takeaways-bis-announcements-and-guidance-related-advanced',
      ],
      changes: ['742.6(a)(6)(iii)(A)', '742.6(a)(13)', '736.2(b)(10)'],
    },
  ),
  event(
    'US-2025-05-13-KSA',
    '2025-05-13',
    'press',
    'S',
    ['NVIDIA and Humain: 18,000 GB300', 'NVIDIA en Humain: 18.000 GB300'],
    [
      'Announced in Riyadh; licences came on 19 November 2025.',
      'Aangekondigd in Riyad; vergunningen kwamen op 19 november 2025.',
    ],
    {
      urls: [
        'https://en.oninvest.com/article/nvidia-faces-delay-in-multibillion-dollar-deal-to-supply-chips-to-uae-wsj',
      ],
    },
  ),
  event(
    'US-2025-05-15-UAE',
    '2025-05-15',
    'press',
    'S',
    ['US–UAE AI partnership', 'AI-partnerschap tussen de VS en de VAE'],
    [
      'Up to 500,000 of the most advanced chips a year in 2025–2027, a fifth for G42; the Emirates match with data centres in the United States.',
      'Tot 500.000 van de modernste chips per jaar in 2025–2027, een vijfde voor G42; de Emiraten zetten er datacentra in de Verenigde Staten tegenover.',
    ],
    {
      urls: [
        'https://unn.ua/en/amp/the-us-is-considering-a-deal-to-supply-over-a-million-nvidia-chips-to-the-uae-concerns-about-technology-leaks-to-china',
        'https://en.bd-pratidin.com/tech/2025/05/16/37213',
      ],
    },
  ),
  event(
    'US-2025-05-29',
    '2025-05-29',
    'posture',
    'M',
    ['Letters on design software', 'Brieven over ontwerpsoftware'],
    [
      'Synopsys, Cadence and Siemens need a licence for China from late May; lifted on 2 and 3 July 2025 after the London talks.',
      'Synopsys, Cadence en Siemens hebben vanaf eind mei een vergunning nodig voor China; op 2 en 3 juli 2025 opgeheven na het overleg in Londen.',
    ],
  ),
  event(
    'TW-2025-06-10',
    '2025-06-10',
    'foreign',
    'S',
    ['Taiwan adds 601 entities', 'Taiwan voegt 601 entiteiten toe'],
    [
      'Huawei and SMIC among them; strategic high-tech goods for the 10,844 parties of the list need an export permit.',
      'Waaronder Huawei en SMIC; strategische hightechgoederen voor de 10.844 partijen van de lijst vragen een uitvoervergunning.',
    ],
    { urls: ['https://www.taiwanlaw.com/en/news_detail.php?serial=2622'], changes: ['tw-shtc-entity-list'] },
  ),
];
