import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

/** Late January to March 2026. */
export const EVENTS_2026_02: readonly LawEvent[] = [
  event(
    'US-2026-01-21',
    '2026-01-21',
    'bill',
    'S',
    ['House committee reports AI OVERWATCH', 'Commissie van het Huis neemt AI OVERWATCH aan'],
    [
      '42–2–1, with denial of the Blackwell class for two years. A committee, not the House.',
      '42–2–1, met afwijzing van de Blackwell-klasse voor twee jaar. Een commissie, niet het Huis.',
    ],
    {
      urls: [
        'https://gbdaily.news/2026/01/23/us-house-advances-bill-to-give-congress-control-over-ai-chip-exports',
        'https://principlecivics.com/events/b519a05e-87f2-40cb-a866-f115ff284675',
      ],
    },
  ),
  event(
    'CN-2026-01-28',
    '2026-01-28',
    'foreign',
    'S',
    ['China approves first H200 imports', 'China keurt eerste H200-invoer goed'],
    [
      'More than 400,000 for three firms, conditions not final.',
      'Meer dan 400.000 voor drie bedrijven, voorwaarden nog open.',
    ],
    {
      urls: [
        'https://www.businesstimes.com.sg/international/global/china-approves-first-batch-nvidia-h200-chip-imports-sources',
      ],
      changes: ['cn-h200-import-gate'],
    },
  ),
  event(
    'US-2026-02-04',
    '2026-02-04',
    'posture',
    'S',
    ['Terms of H200 licences disputed', 'Strijd over voorwaarden van H200-vergunningen'],
    [
      'Customer checks and remote access: a licence for ByteDance is ready, NVIDIA does not accept the draft.',
      'Klantonderzoek en toegang op afstand: een vergunning voor ByteDance ligt klaar, NVIDIA aanvaardt het ontwerp niet.',
    ],
    {
      urls: [
        'https://theoutpost.ai/news-story/nvidia-s-ai-chip-sale-to-byte-dance-stalls-as-trump-administration-imposes-strict-conditions-23552',
      ],
    },
  ),
  event(
    'US-2026-02',
    '2026-02-24',
    'posture',
    'S*',
    ['First H200 licences', 'Eerste H200-vergunningen'],
    [
      'Small amounts for named buyers in China during February; none shipped by 24 February.',
      'Kleine aantallen voor genoemde kopers in China in februari; niets geleverd op 24 februari.',
    ],
    {
      urls: [
        'https://indianexpress.com/article/technology/tech-news-technology/china-has-not-yet-received-any-nvidia-h200-chips-us-official-says-10550804/',
      ],
    },
  ),
  event(
    'US-2026-02-26',
    '2026-02-26',
    'proposal',
    'S',
    ['Draft of a global framework', 'Ontwerp van een wereldwijd kader'],
    [
      '"AI Action Plan Implementation" goes to OIRA; withdrawn on 13 March 2026 without a reason.',
      '"AI Action Plan Implementation" gaat naar OIRA; op 13 maart 2026 zonder reden ingetrokken.',
    ],
    {
      urls: [
        'https://wtocenter.vn/chuyen-de/29807-us-withdraws-proposed-rule-on-global-ai-chip-exports',
        'https://www.tomshardware.com/tech-industry/artificial-intelligence/us-commerce-department-confirms-harsh-new-ai-export-rules-shoots-down-reports-over-the-return-of-biden-era-ai-diffusion-rule-doc-to-formalize-a-new-approach-to-strategic-ai-accelerator-export-controls',
      ],
    },
  ),
  event(
    'US-2026-03-04',
    '2026-03-04',
    'press',
    'S',
    ['Cap of 75,000 per Chinese customer considered', 'Grens van 75.000 per Chinese klant overwogen'],
    [
      'For H200 and MI325X; another report says that NVIDIA stops making H200 for China.',
      'Voor H200 en MI325X; een ander bericht zegt dat NVIDIA stopt met H200 voor China.',
    ],
    {
      urls: [
        'https://www.globaltradeandsanctionslaw.com/amp/reported-draft-rules-signal-new-semiconductor-export-controls-framework',
      ],
    },
  ),
  event(
    'US-2026-03-19',
    '2026-03-19',
    'case',
    'S',
    ['Indictment over Supermicro servers', 'Aanklacht over Supermicro-servers'],
    [
      'Southern District of New York: about USD 2.5 bn of servers; the company is not charged, and those charged are presumed innocent.',
      'Zuidelijk district van New York: servers van ongeveer USD 2,5 mld; het bedrijf is niet aangeklaagd, en verdachten gelden als onschuldig.',
    ],
    { urls: ['https://semiwiki.com/forum/threads/24799'] },
  ),
  event(
    'US-2026-03-26',
    '2026-03-26',
    'bill',
    'S',
    ['House committee reports the Chip Security Act', 'Commissie van het Huis neemt Chip Security Act aan'],
    ['H.R.3447, 42–0. A committee, not the House.', 'H.R.3447, 42–0. Een commissie, niet het Huis.'],
    { urls: ['https://thedailyscout.com/s/QIqYgAecCio'] },
  ),
];
