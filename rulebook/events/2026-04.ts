import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

/** April to June 2026. */
export const EVENTS_2026_04: readonly LawEvent[] = [
  event(
    'US-2026-04-02',
    '2026-04-02',
    'bill',
    'P/S',
    ['MATCH Act', 'MATCH Act'],
    [
      'H.R.8170 and, on 13 April, S.4281; the House committee advances a narrower text late in April.',
      'H.R.8170 en, op 13 april, S.4281; de commissie van het Huis neemt eind april een beperktere tekst aan.',
    ],
    {
      urls: [
        'https://www.govinfo.gov/content/pkg/BILLS-119hr8170ih/html/BILLS-119hr8170ih.htm',
        'https://thedailyscout.com/s/7z5GOcOly6o',
      ],
    },
  ),
  event(
    'US-2026-04-09',
    '2026-04-09',
    'law',
    'S*',
    ['Authorised designers: to 31 December 2026', 'Toegelaten ontwerpers: tot 31 december 2026'],
    [
      '91 FR 17851 moves the deadline of the foundry presumption from 13 April.',
      '91 FR 17851 verschuift de termijn van het vermoeden voor fabrieken van 13 april.',
    ],
    { urls: ['https://www.federalregister.gov/d/2026-06851'], changes: ['3A090.a-note-1'] },
  ),
  event(
    'US-2026-04',
    '2026-04-01',
    'law',
    'S',
    ['American AI Exports Program: call for proposals', 'American AI Exports Program: oproep'],
    [
      'During April: consortia with an anchor member; hardware with 51 per cent of US content is presumed eligible; no member in or owned from a country of concern. It gives priority in licensing, never freedom from it.',
      'In april: consortia met een hoofdlid; hardware met 51 procent Amerikaanse inhoud geldt als geschikt; geen lid in of van een land van zorg. Het geeft voorrang bij vergunningen, nooit vrijstelling.',
    ],
    {
      urls: [
        'https://webiis08.mondaq.com/unitedstates/export-controls-trade-investment-sanctions/1777290/',
        'https://www.justsecurity.org/140041/fix-us-ai-exports-program/page/3/',
      ],
    },
  ),
  event(
    'US-2026-04-22',
    '2026-04-22',
    'posture',
    'S',
    ['China has bought no H200', 'China heeft geen H200 gekocht'],
    ['So says the Secretary of Commerce.', 'Aldus de minister van Handel.'],
    { urls: ['https://www.scmp.com/news/us/science-technology/article/3351059/'] },
  ),
  event(
    'US-2026-04-30',
    '2026-04-30',
    'bill',
    'P',
    ['AI OVERWATCH Act in the Senate', 'AI OVERWATCH Act in de Senaat'],
    [
      'S.4456; an allied country is one of Country Group A as of 1 January 2026.',
      'S.4456; een bevriend land is een van Country Group A op 1 januari 2026.',
    ],
    { urls: ['https://www.govinfo.gov/content/pkg/BILLS-119s4456is/xml/BILLS-119s4456is.xml'] },
  ),
  event(
    'US-2026-05-12',
    '2026-05-12',
    'posture',
    'P',
    ['GAO: the non-enforcement is a rule', 'GAO: het niet handhaven is een regel'],
    [
      'B-337935: under the Congressional Review Act the announcement of May 2025 had to go to Congress. Nothing follows for the text; a legal risk for whoever relies on it.',
      'B-337935: volgens de Congressional Review Act moest de aankondiging van mei 2025 naar het Congres. Voor de tekst volgt er niets uit; een juridisch risico voor wie erop vertrouwt.',
    ],
    { urls: ['https://www.gao.gov/products/b-337935'], changes: ['742.6(a)(6)(iii)(A)', '742.6(a)(13)'] },
  ),
  event(
    'US-2026-05-14',
    '2026-05-14',
    'posture',
    'S',
    ['About ten Chinese firms cleared for H200', 'Ongeveer tien Chinese bedrijven toegelaten voor H200'],
    [
      'Press, after the Beijing summit; no delivery yet, Blackwell unchanged.',
      'Pers, na de top in Peking; nog geen levering, Blackwell onveranderd.',
    ],
    {
      urls: [
        'https://aiweekly.co/alerts/nvidia-blackwell-export-ban-survives-us-china-summit',
        'https://watchboard.dev/china-tech-revolution/events/2026-05-17-post-summit-tech-bifurcation-structural-may17-2026',
      ],
    },
  ),
  event(
    'US-2026-05-20',
    '2026-05-20',
    'bill',
    'P',
    ['Senate passes Stop Stealing our Chips', 'Senaat neemt Stop Stealing our Chips aan'],
    ['S.1473, by unanimous consent.', 'S.1473, met algemene instemming.'],
    { urls: ['https://www.govwatch.app/statements/52d99327-1e5e-4299-bf3b-4c1373b134c8'] },
  ),
  event(
    'US-2026-05-31',
    '2026-05-31',
    'posture',
    'P/S',
    ['Guidance: headquarters count everywhere', 'Richtlijn: het hoofdkantoor telt overal'],
    [
      'The licence for .a and .b items applies in every destination when a consignee or end user, or its ultimate parent, is headquartered in D:5 or Macau. Bona fide data centres need not stop using what they have, until further notice.',
      'De vergunning voor .a- en .b-goederen geldt in elke bestemming als een ontvanger of eindgebruiker, of de uiteindelijke moeder, zijn hoofdkantoor in D:5 of Macau heeft. Datacentra te goeder trouw hoeven voorlopig niet te stoppen met wat zij hebben.',
    ],
    {
      urls: [
        'https://wilmarth-associates.com/guidance-regarding-enforcement-of-license-requirements-for-advanced-computing-items-for-entities-headquartered-in-country-group-d5-and-macau/',
        'https://www.hoganlovells.com/en/publications/biss-new-enforcement-guidance-clarifies-license-requirement-for-exports-of-advanced-computing-items',
      ],
      changes: ['742.6(a)(6)(iii)(A)', '744.23(a)(3)(i)(A)'],
    },
  ),
];
