import {
  allOf,
  asked,
  destination,
  groups,
  less,
  licenceHeld,
  notEncoded,
  type Proposal,
  provision,
  some,
  t,
  union,
  values,
} from '@tolhuis/core/law';
import { AI_OVERWATCH, AI_OVERWATCH_REPORTED } from './acts.ts';
import { BLACKWELL_CHIPS, COC_6, moves, RESTRICTED_CIRCUIT, TECH_A, toEntityOf } from './definitions.ts';
import { B300, H20, H200, L20, order, partly } from './samples.ts';

const ON = '2026-10-15';
const when = allOf(moves, TECH_A, toEntityOf(COC_6));
const url = 'https://cuibono.fyi/clause-effect/bills/hr6875-119/reader';
const rows = [
  ['2024-06-03', order('CN', H200), 'yes', 'laid over an earlier day: read as if it were law then'],
  [ON, order('CN', H20), 'TECH_A.dram', '4,000 GB/s of DRAM'],
  [ON, order('CN', L20), 'no', 'below every limb'],
  [ON, order('CU', H200), 'yes', 'Cuba is one of the six'],
  [ON, order('BY', H200), 'no', 'Belarus is not'],
  [ON, order('MY', B300, 'CN'), 'yes', 'the parent is headquartered in China'],
  [ON, order('MY', B300, null), 'unknown', 'the parent is opaque'],
  [ON, order('MY', B300), 'no', 'a Malaysian buyer'],
  [ON, { ...order('CN', H200), parties: order('MY', H200).parties }, 'yes', 'the destination alone is enough'],
  [ON, partly('headquarters', 'VE', B300), 'yes', 'Venezuela counts'],
  [ON, partly('country', 'CU', B300), 'yes', 'located in Cuba'],
] as const;

const requirement = provision({
  kind: 'licence-requirement',
  id: 'ai-overwatch-act/licence',
  cite: 'H.R.6875 (AI OVERWATCH Act)',
  title: t('Individual licence, always; no general licence', 'Altijd een individuele vergunning; geen algemene'),
  url,
  versions: [
    {
      from: '2025-12-18',
      by: AI_OVERWATCH,
      confidence: 'S',
      when,
      effect: { requirement: 'ai-overwatch-act/licence', appliesTo: 'item' },
      warnings: [
        t(
          'Venezuela is a country of concern in the bill while a named government holds power; it is counted in.',
          'Venezuela is in het voorstel een land van zorg zolang een genoemde regering aan de macht is; het telt hier mee.',
        ),
      ],
    },
  ],
  cases: asked(...rows),
});

const congress = provision({
  kind: 'duty',
  id: 'ai-overwatch-act/congress',
  cite: 'H.R.6875 (AI OVERWATCH Act)',
  title: t('Thirty days before Congress', 'Dertig dagen bij het Congres'),
  url,
  versions: [
    {
      from: '2025-12-18',
      by: AI_OVERWATCH,
      confidence: 'S',
      when,
      effect: {
        duty: 'ai-overwatch-act/congress',
        due: 'before-export',
        text: t(
          'Before it approves, Commerce sends the whole application with a certificate on military, intelligence and surveillance use to two committees and waits 30 days; Congress may block it by joint resolution.',
          'Voor goedkeuring stuurt Commerce de hele aanvraag met een verklaring over militair, inlichtingen- en toezichtgebruik naar twee commissies en wacht 30 dagen; het Congres kan haar met een gezamenlijke resolutie tegenhouden.',
        ),
      },
    },
  ],
  cases: asked(...rows),
});

const oldLicences = provision({
  kind: 'duty',
  id: 'ai-overwatch-act/old-licences',
  cite: 'H.R.6875 (AI OVERWATCH Act)',
  title: t('Licences held end on enactment', 'Bestaande vergunningen eindigen bij inwerkingtreding'),
  url,
  versions: [
    {
      from: '2025-12-18',
      by: AI_OVERWATCH,
      confidence: 'S',
      when: allOf(when, licenceHeld),
      effect: {
        duty: 'ai-overwatch-act/old-licences',
        due: 'before-export',
        text: t(
          'The licence that you hold ends on the day of enactment; apply again.',
          'De vergunning die u hebt, eindigt op de dag van inwerkingtreding; vraag opnieuw aan.',
        ),
      },
    },
  ],
  cases: asked(
    [ON, { ...order('CN', H200), evidence: { licence: { id: 'D000001' } } }, 'yes', 'a licence is held'],
    [ON, { ...order('DE', H200), evidence: { licence: { id: 'D000001' } } }, 'no', 'not a country of concern'],
    [ON, { ...order('CN', H200), evidence: {} }, 'no', 'no licence is held'],
  ),
});

const denial = provision({
  kind: 'prohibition',
  id: 'ai-overwatch-act/restricted',
  cite: 'H.R.6875 as reported (AI OVERWATCH Act)',
  title: t('Mandatory denial of the restricted class', 'Verplichte afwijzing van de beperkte klasse'),
  url: 'https://principlecivics.com/events/b519a05e-87f2-40cb-a866-f115ff284675',
  versions: [
    {
      from: '2026-01-21',
      by: AI_OVERWATCH_REPORTED,
      confidence: 'S',
      when: allOf(when, some('ic', RESTRICTED_CIRCUIT)),
      effect: { prohibition: 'mandatory denial for at least two years' },
      warnings: [
        t(
          'The press says "Blackwell-class"; the numbers of the class were not visible. Named Blackwell parts count; other circuits beyond the window of January 2026 stay open.',
          'De pers spreekt van "Blackwell-klasse"; de getallen waren niet zichtbaar. Genoemde Blackwell-onderdelen tellen; andere schakelingen buiten het venster van januari 2026 blijven open.',
        ),
      ],
    },
  ],
  cases: asked(
    [ON, order('CN', { ...B300, chip: 'nvidia/b300-hgx' }), 'restricted.named', 'a Blackwell part by name'],
    ...BLACKWELL_CHIPS.map((chip) => [ON, order('CN', { chip }), 'restricted.named', `${chip} by name`] as const),
    [ON, order('CN', { chip: 'amd/mi355x' }), 'unknown', 'beyond the window, and not a named part'],
    [ON, order('CN', H200), 'no', 'inside the window that Commerce reviews case by case'],
    [ON, order('CN', { ...H200, tpp: 20999 }), 'no', 'just inside the window'],
    [ON, order('CN', { ...H200, tpp: 21000 }), 'unknown', 'beyond it, and no number of the class is known'],
    [ON, order('CN', { ...H200, dramBandwidthGBps: 6500 }), 'unknown', 'beyond it by DRAM'],
    [ON, order('DE', { ...B300, chip: 'nvidia/b300-hgx' }), 'no', 'Germany is not a country of concern'],
    [ON, order('MY', { ...B300, chip: 'nvidia/b300-hgx' }, 'CN'), 'yes', 'the parent is in China'],
  ),
});

const trusted = provision({
  kind: 'exception',
  id: 'ai-overwatch-act/trusted-us-person',
  cite: 'S.4456 (AI OVERWATCH Act)',
  title: t('Trusted United States person in an allied country', 'Vertrouwde Amerikaanse partij in een bevriend land'),
  url: 'https://www.govinfo.gov/content/pkg/BILLS-119s4456is/xml/BILLS-119s4456is.xml',
  versions: [
    {
      from: '2026-04-30',
      by: { ...AI_OVERWATCH, citation: 'S.4456 (119th Congress)', published: '2026-04-30' },
      confidence: 'S',
      when: allOf(
        // Country Group A as it stood on 1 January 2026: before the Emirates joined A:5.
        destination.isIn(less(union(groups('A:1', 'A:5', 'A:6')), values('AE'))),
        notEncoded(
          'S.4456: the conditions of a trusted United States person (security, ownership, volume) were not visible',
          'S.4456: de voorwaarden voor een vertrouwde United States person (beveiliging, eigendom, omvang) waren niet te zien',
        ),
      ),
      effect: { exception: 'trusted-us-person', covers: ['742.6(a)(6)(iii)(A)', '742.6(a)(6)(iii)(B)'] },
    },
  ],
  cases: asked(
    [ON, order('DE', B300), 'unknown', 'the conditions are not known, so it frees nobody'],
    [ON, order('AE', B300), 'no', 'not in Country Group A on 1 January 2026'],
    [ON, order('CN', B300), 'no', 'not an allied country'],
  ),
});

/** AI OVERWATCH Act: Congress sees every licence for a country of concern, and the top class is refused. */
export default {
  id: 'ai-overwatch-act',
  title: t('AI OVERWATCH Act', 'AI OVERWATCH Act'),
  status: t(
    'ordered reported by House Foreign Affairs 42–2–1 on 21 January 2026; S.4456 introduced 30 April 2026',
    'door de buitenlandcommissie van het Huis aangenomen met 42–2–1 op 21 januari 2026; S.4456 ingediend op 30 april 2026',
  ),
  cite: 'H.R.6875; S.4456, 119th Congress',
  url: 'https://www.govinfo.gov/content/pkg/BILLS-119s4456is/xml/BILLS-119s4456is.xml',
  confidence: 'S',
  provisions: [requirement, congress, oldLicences, denial, trusted],
  warnings: [
    t(
      'Licences held would end on enactment: a licence in hand does not help in this scenario.',
      'Bestaande vergunningen zouden eindigen bij inwerkingtreding: een vergunning in handen helpt in dit scenario niet.',
    ),
    t(
      'A temporary denial until a national-security strategy is delivered is reported; its deadline was not visible and it is not applied.',
      'Gemeld is een tijdelijke afwijzing tot een veiligheidsstrategie is geleverd; de termijn was niet zichtbaar en dit wordt niet toegepast.',
    ),
    t(
      "The last limbs of the bill's ladder were not visible; the ladder of S.3150 stands in for them.",
      'De laatste lijnen van het voorstel waren niet zichtbaar; die van S.3150 staan ervoor in de plaats.',
    ),
  ],
} satisfies Proposal;
