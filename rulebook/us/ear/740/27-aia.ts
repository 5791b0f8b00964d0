import {
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  eccn,
  endUse,
  every,
  family,
  headquarters,
  not,
  notEncoded,
  partyCountry,
  provision,
  role,
  some,
  t,
  ultimateParent,
  values,
} from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { DECISIVE_ROLE, MACAU_OR_D5, moves } from '../definitions.ts';
import { insideGate, notEmbargoed, noUnverifiedParty } from './bars.ts';
import { approvedDesigner, DIFFUSION_RELIANCE, SUPPLEMENT_5A } from './diffusion.ts';
import { endUser, h100, party, unverified } from './fixtures.ts';

const homeIn5a = allOf(headquarters.isIn(SUPPLEMENT_5A), ultimateParent.isIn(SUPPLEMENT_5A));
/** Entries that need no approved designer, and those that do. */
const NO_DESIGNER = [
  '4A090.a',
  '3A001.z',
  '4A003.z',
  '4A004.z',
  '4A005.z',
  '5A004.z',
  '3D001',
  '4D001',
  '4D090',
  '4E001',
  '5D002.z',
  '5D992.z',
] as const;
const WITH_DESIGNER = ['3A090.a', '5A002.z', '5A992.z'] as const;
const hardware = clause(
  '(a)(1)-(2)(i)',
  'an .a item for entities located and headquartered in Supplement No. 5(a), designer approved where that is asked',
  'een .a-goed voor partijen in en met hoofdkantoor in Supplement No. 5(a), met erkende ontwerper waar dat moet',
  allOf(
    family.is('a'),
    anyOf(
      allOf(eccn.isIn(values(...NO_DESIGNER, ...WITH_DESIGNER)), approvedDesigner),
      // Who names an approved designer has prepared for this exception; of anyone else nothing says that he relies on it.
      allOf(
        eccn.isIn(values(...NO_DESIGNER)),
        notEncoded(
          '§ 740.27(b)(2): whether the ultimate consignee has given its certification is not a fact of the question',
          '§ 740.27(b)(2): of de eindontvanger zijn verklaring heeft gegeven is geen feit van de vraag',
        ),
      ),
    ),
    destination.isIn(SUPPLEMENT_5A),
    every('party', allOf(partyCountry.isIn(SUPPLEMENT_5A), homeIn5a), DECISIVE_ROLE),
    not(insideGate),
    // Not to let an outsider train a 4E091 model on it.
    not(allOf(endUse.is('frontier-model-training'), some('party', not(homeIn5a), role.is('remote-user')))),
  ),
);
const weights = clause(
  '(a)(3)',
  'model weights (4E091) to entities headquartered in Supplement No. 5(a), outside Macau and D:5, in a secured facility',
  'modelgewichten (4E091) aan partijen met hoofdkantoor in Supplement No. 5(a), buiten Macau en D:5, in een beveiligde omgeving',
  allOf(
    family.is('weights'),
    not(destination.isIn(MACAU_OR_D5)),
    every('party', homeIn5a, DECISIVE_ROLE),
    notEncoded(
      '§ 740.27(a)(3)(ii): whether the facility meets Supplement No. 10 to part 748, ¶¶ 14, 15 and 18',
      '§ 740.27(a)(3)(ii): of de faciliteit voldoet aan Supplement No. 10 bij deel 748, ¶¶ 14, 15 en 18',
    ),
  ),
);

const server = { kind: 'computer', eccn: '4A090.a' } as const;
const designer = party('designer', 'US', 'US', { kinds: ['approved-designer'] });

export default provision({
  kind: 'exception',
  id: '740.27-AIA',
  cite: '15 CFR § 740.27 (License Exception AIA)',
  title: t('Artificial Intelligence Authorization (AIA)', 'Toelating kunstmatige intelligentie (AIA)'),
  url: ecfr('740.27'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(moves, anyOf(hardware, weights), noUnverifiedParty, notEmbargoed),
      effect: { exception: 'AIA', covers: ['742.6(a)(6)(iii)(A)', '742.6(a)(13)'] },
      warnings: [
        DIFFUSION_RELIANCE,
        t(
          'For commodities the ultimate consignee must first give the certification of § 740.27(b)(2), and each shipment needs a written notice.',
          'Voor goederen moet de eindontvanger eerst de verklaring van § 740.27(b)(2) geven, en bij elke zending hoort een schriftelijke melding.',
        ),
      ],
    },
  ],
  cases: asked(
    ['2025-01-12', { to: 'JP', item: h100, parties: [...endUser('JP'), designer], endUse: [] }, 'no', 'the day before'],
    [
      '2025-01-13',
      { to: 'JP', item: h100, parties: [...endUser('JP'), designer], endUse: [] },
      'yes',
      'Japan, approved designer',
    ],
    ['2026-11-21', { to: 'JP', item: h100, parties: endUser('JP'), endUse: [] }, 'no', 'no designer is named'],
    [
      '2026-11-21',
      { to: 'JP', item: server, parties: endUser('JP'), endUse: [] },
      'unknown',
      'a server needs no designer, and a certification that is not a fact of the question',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: server, parties: [...endUser('JP'), designer], endUse: [] },
      'yes',
      'prepared for',
    ],
    ['2026-11-21', { to: 'PL', item: server, parties: endUser('PL'), endUse: [] }, 'no', 'a server to Poland'],
    [
      '2026-11-21',
      { to: 'PL', item: h100, parties: [...endUser('PL'), designer], endUse: [] },
      'no',
      'Poland is not in Supplement No. 5(a)',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: h100, parties: [...endUser('JP', 'PL'), designer], endUse: [] },
      'no',
      'parent outside',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: h100, parties: [...endUser('JP', 'US'), designer], endUse: [] },
      'yes',
      'the US is in Supplement No. 5(a)',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: h100, parties: [...endUser('JP', null), designer], endUse: [] },
      'unknown',
      'opaque parent',
    ],
    [
      '2026-11-21',
      {
        to: 'JP',
        item: h100,
        parties: [...endUser('JP'), designer, party('remote-user', 'SA')],
        endUse: ['frontier-model-training'],
      },
      'no',
      'an outsider trains on it',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: h100, parties: [...unverified('JP'), designer], endUse: [] },
      'no',
      'Unverified List',
    ],
    [
      '2026-11-21',
      {
        to: 'JP',
        item: { kind: 'model-weights', trainingOperations: 2e26, published: false },
        parties: endUser('JP'),
        endUse: [],
      },
      'unknown',
      'the security of the facility is not a fact',
    ],
  ),
});
