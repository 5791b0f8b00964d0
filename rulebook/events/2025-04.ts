import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

/** April to June 2025. */
export const EVENTS_2025_04: readonly LawEvent[] = [
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
      changes: ['letter-2025-04-09', 'letter-2025-04-09-others'],
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
    { changes: ['letter-2025-05-23-eda', 'letter-2025-05-23-eda-others'] },
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
