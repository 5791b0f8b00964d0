import { allOf, asked, type Proposal, provision, t } from '@tolhuis/core/law';
import { GAIN_AI } from './acts.ts';
import { D5_AND_MACAU, moves, TECH_A, toEntityOf } from './definitions.ts';
import { B300, COMPUTE, forwardedBy, H20, H200, L20, order, partly, RTX_5090D } from './samples.ts';

const ON = '2026-10-15';
const when = allOf(moves, TECH_A, toEntityOf(D5_AND_MACAU));
const rows = [
  ['2024-06-03', order('CN', H200), 'yes', 'laid over an earlier day: read as if it were law then'],
  [ON, order('CN', H20), 'TECH_A.dram', '4,000 GB/s of DRAM'],
  [ON, order('CN', { ...L20, dramBandwidthGBps: 1399 }), 'no', 'DRAM just below the line'],
  [ON, order('CN', { ...L20, dramBandwidthGBps: 1400 }), 'TECH_A.dram', 'exactly on the line'],
  [ON, order('CN', { ...L20, ioBandwidthGBps: 1099, dramBandwidthGBps: 100 }), 'no', 'interconnect just below'],
  [ON, order('CN', { ...L20, ioBandwidthGBps: 1100, dramBandwidthGBps: 100 }), 'TECH_A.io', 'exactly on the line'],
  [ON, order('CN', { ...L20, ioBandwidthGBps: 599, dramBandwidthGBps: 1100 }), 'no', 'the sum is 1,699'],
  [ON, order('CN', { ...L20, ioBandwidthGBps: 600, dramBandwidthGBps: 1100 }), 'TECH_A.sum', 'the sum is 1,700'],
  [ON, order('MO', H200), 'yes', 'Macau is added to the arms-embargoed countries'],
  [ON, order('MY', B300, 'CN'), 'yes', 'a Malaysian subsidiary of a Chinese parent'],
  [ON, order('MY', B300, null), 'unknown', 'the parent is opaque'],
  [ON, order('DE', B300), 'no', 'Germany is no country of concern'],
  [ON, order('AE', B300), 'no', 'the Emirates are not in the October text'],
  [ON, order('CN', { ...COMPUTE, tpp: 2640, performanceDensity: 3.1 }), 'TECH_A.eccn', 'a .b item'],
  [ON, order('CN', RTX_5090D), 'TECH_A.density-1.6', 'a consumer card: no exclusion is applied'],
  [ON, order('CN', { ...RTX_5090D, tpp: 2400, performanceDensity: 1.6 }), 'TECH_A.density-1.6', 'both lines exactly'],
  [ON, order('CN', { ...RTX_5090D, tpp: 2400, performanceDensity: 1.599 }), 'no', 'density just below'],
  [ON, order('CN', { ...RTX_5090D, tpp: 2399, performanceDensity: 3.2 }), 'TECH_A.density-3.2', 'the lower limb'],
  [ON, order('CN', { ...RTX_5090D, tpp: 2399, performanceDensity: 3.1 }), 'no', 'just below it'],
  [ON, order('CN', { ...RTX_5090D, tpp: 4799, performanceDensity: 1.5 }), 'no', 'not dense, and below 4,800'],
  [ON, order('CN', { ...RTX_5090D, tpp: 1599 }), 'no', 'below 1,600 density does not matter'],
  [ON, { ...order('CN', H200), parties: order('MY', H200).parties }, 'yes', 'the destination alone is enough'],
  [ON, partly('country', 'CN', B300), 'yes', 'located in China'],
  [ON, partly('headquarters', 'MO', B300), 'yes', 'headquartered in Macau'],
  [ON, forwardedBy('CN', B300), 'no', 'a forwarder is not whom it is for'],
  [ON, order('CN', { kind: 'technology', technologyFor: '3A090' }), 'no', 'the bill speaks of circuits'],
  [ON, order('CN', { kind: 'other', eccn: 'EAR99' }), 'no', 'not a circuit'],
] as const;

const requirement = provision({
  kind: 'licence-requirement',
  id: 'gain-ai-act/licence',
  cite: 'S.3150 (GAIN AI Act)',
  title: t(
    'Licence for advanced circuits to countries of concern',
    'Vergunning voor geavanceerde schakelingen naar landen van zorg',
  ),
  url: 'https://cuibono.fyi/clause-effect/bills/s3150-119/reader',
  versions: [
    {
      from: '2025-10-09',
      by: GAIN_AI,
      confidence: 'S',
      when,
      effect: { requirement: 'gain-ai-act/licence', appliesTo: 'item' },
    },
  ],
  cases: asked(...rows),
});

const certificate = provision({
  kind: 'duty',
  id: 'gain-ai-act/certificate',
  cite: 'S.3150 (GAIN AI Act)',
  title: t('Certificate of US priority', 'Verklaring van Amerikaanse voorrang'),
  url: 'https://cuibono.fyi/clause-effect/bills/s3150-119/reader',
  versions: [
    {
      from: '2025-10-09',
      by: GAIN_AI,
      confidence: 'S',
      when,
      effect: {
        duty: 'gain-ai-act/certificate',
        due: 'with-application',
        text: t(
          'Certify with the application that US persons had a right of first refusal, that no formal US request waits or can be foreseen, and that price and terms abroad are no better than in the United States. Without the certificate the application is denied.',
          'Verklaar bij de aanvraag dat Amerikaanse partijen voorrang kregen, dat geen formele Amerikaanse aanvraag wacht of te verwachten is, en dat prijs en voorwaarden in het buitenland niet beter zijn dan in de Verenigde Staten. Zonder verklaring wordt de aanvraag afgewezen.',
        ),
      },
      warnings: [
        t(
          'The September 2025 text had a fourth statement (no undercutting of US persons outside the home market) and reached hosts of military or intelligence sites of the countries of concern.',
          'De tekst van september 2025 had een vierde verklaring (geen onderbieding van Amerikaanse partijen buiten de thuismarkt) en gold ook voor gastlanden van militaire of inlichtingenlocaties van de landen van zorg.',
        ),
      ],
    },
  ],
  cases: asked(...rows),
});

/** GAIN AI Act: US buyers first, certified with each application for a country of concern. */
export default {
  id: 'gain-ai-act',
  title: t('GAIN AI Act', 'GAIN AI Act'),
  status: t(
    'passed the Senate in the FY2026 defence bill on 9 October 2025; dropped in December 2025',
    'door de Senaat aangenomen in de defensiewet 2026 op 9 oktober 2025; geschrapt in december 2025',
  ),
  cite: 'S.3150; H.R.5885; S.Amdt. 3714 to S.2296, 119th Congress',
  url: 'https://cuibono.fyi/clause-effect/bills/s3150-119/reader',
  confidence: 'S',
  provisions: [requirement, certificate],
  warnings: [
    t(
      'Exempt are trusted US persons that ship to their own sites outside countries of concern; the conditions were not visible, so the exemption is not applied.',
      'Vrij zijn vertrouwde Amerikaanse partijen die naar eigen locaties buiten landen van zorg sturen; de voorwaarden waren niet zichtbaar, dus de vrijstelling wordt niet toegepast.',
    ),
    t(
      'No data-centre exclusion is applied to the ladder: consumer cards above its lines count. Regulations were due in 120 days (H.R.5885), new parameters only after 36 months (S.3150).',
      'Op de lijnen wordt geen uitzondering voor niet-datacenterkaarten toegepast: ook consumentenkaarten tellen. Regels binnen 120 dagen (H.R.5885), nieuwe parameters pas na 36 maanden (S.3150).',
    ),
  ],
} satisfies Proposal;
