import type { LawEvent } from '@tolhuis/core/law';
import { event } from './event.ts';

/** July and August 2026. */
export const EVENTS_2026_07: readonly LawEvent[] = [
  event(
    'US-2026-07-01',
    '2026-07-01',
    'posture',
    'S',
    ['Report on the chip market due', 'Rapport over de chipmarkt verwacht'],
    [
      'Under Proclamation 11002; no published action of a second phase was found.',
      'Onder Proclamation 11002; een gepubliceerde tweede fase is niet gevonden.',
    ],
    { urls: ['https://www.buckland.com/?p=6474'] },
  ),
  event(
    'US-2026-07-10',
    '2026-07-10',
    'law',
    'S*',
    ['The Emirates move to A:5', 'De Emiraten naar A:5'],
    [
      '91 FR 43034, published 14 July: out of D:3 and D:4. Advanced-computing items still need a licence there, except for the government, the entities of Supplement No. 8 (G42 and Core42 to 6 April 2027) and eight US-headquartered companies with their subsidiaries.',
      '91 FR 43034, gepubliceerd 14 juli: uit D:3 en D:4. Geavanceerde rekengoederen vragen er nog een vergunning, behalve voor de overheid, de entiteiten van Supplement No. 8 (G42 en Core42 tot 6 april 2027) en acht Amerikaanse bedrijven met hun dochters.',
    ],
    {
      urls: ['https://www.federalregister.gov/documents/2026/07/14/2026-14132/'],
      changes: ['742.6(a)(6)(iii)(A)', '742.6(a)(6)(iii)(B)', '740-supp8'],
    },
  ),
  event(
    'US-2026-07-14',
    '2026-07-14',
    'posture',
    'S*',
    ['H200 shipments to China have begun', 'Leveringen van H200 aan China begonnen'],
    [
      'The Under Secretary to the House committee: a very small quantity.',
      'De onderminister aan de commissie van het Huis: een zeer kleine hoeveelheid.',
    ],
    { urls: ['https://www.cnbc.com/2026/07/14/nvidia-h200-ai-chips-china.html'] },
  ),
  event(
    'US-2026-07',
    '2026-07-01',
    'bill',
    'S (low)',
    [
      'House Stop Stealing our Chips; NVIDIA halves its buyers',
      'Stop Stealing our Chips in het Huis; NVIDIA halveert zijn kopers',
    ],
    ['During July; relayed on social media, low weight.', 'In juli; via sociale media, weinig gewicht.'],
  ),
  event(
    'US-2026-07b',
    '2026-07-01',
    'bill',
    'S (low)',
    ['Chip amendments in the defence bill for 2027', 'Chipamendementen in de defensiewet voor 2027'],
    [
      'During July; which texts was not visible. Three bills were said to be queued in September.',
      'In juli; welke teksten was niet zichtbaar. In september zouden drie voorstellen klaarstaan.',
    ],
  ),
  event(
    'CN-2026-08',
    '2026-08-01',
    'foreign',
    'S*',
    ['ByteDance and Tencent receive H200', 'ByteDance en Tencent ontvangen H200'],
    [
      'During August: about 10,000 each; NDRC approves each purchase.',
      'In augustus: elk ongeveer 10.000; NDRC keurt elke aankoop goed.',
    ],
    {
      urls: [
        'https://www.tomshardware.com/pc-components/gpus/first-nvidia-h200-shipments-reach-bytedance-and-tencent-as-beijing-loosens-its-import-block',
      ],
      changes: ['cn-h200-import-gate'],
    },
  ),
  event(
    'US-2026-08-24',
    '2026-08-24',
    'law',
    'S*',
    ['Entity List removals', 'Verwijderingen van de Entity List'],
    [
      '2026-17230 and 2026-17231: a Turkish entity, and two Hong Kong addresses of Arrow Electronics.',
      '2026-17230 en 2026-17231: een Turkse entiteit, en twee adressen van Arrow Electronics in Hongkong.',
    ],
    { urls: ['https://www.federalregister.gov/d/2026-17230'], changes: ['744.11'] },
  ),
  event(
    'CO-2026-08-26',
    '2026-08-26',
    'company',
    'S*',
    ['NVIDIA report on H200 licences', 'NVIDIA-verslag over H200-vergunningen'],
    [
      'Licences since February; shipments below one per cent of data-centre revenue; a charge of USD 0.4 bn; the duty of 25 per cent is not passed on.',
      'Vergunningen sinds februari; leveringen onder een procent van de datacenteromzet; een last van USD 0,4 mld; het recht van 25 procent wordt niet doorberekend.',
    ],
    { urls: ['https://www.sec.gov/Archives/edgar/data/1045810/000104581026000075/nvda-20260726.htm'] },
  ),
];
