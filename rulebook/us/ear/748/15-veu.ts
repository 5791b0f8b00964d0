import {
  allOf,
  asked,
  authorisation,
  clause,
  destination,
  every,
  family,
  not,
  notEncoded,
  provision,
  role,
  t,
  values,
} from '@tolhuis/core/law';
import { notEmbargoed } from '../740/bars.ts';
import { endUser, h100, party } from '../740/fixtures.ts';
import { DC_VEU_2024, DIFFUSION_2025, ecfr } from '../acts.ts';
import { forMacauOrD5Entity, MACAU_OR_D5, moves } from '../definitions.ts';

const DATA_CENTRE = values('data-center-veu', 'uveu', 'nveu');
const held = clause(
  '(a)(2)',
  'the ultimate consignee and every end user hold a data-centre VEU authorisation',
  'de eindontvanger en elke eindgebruiker hebben een datacenter-VEU',
  allOf(
    every('party', authorisation.isIn(DATA_CENTRE), role.is('ultimate-consignee')),
    every('party', authorisation.isIn(DATA_CENTRE), role.is('end-user')),
  ),
);
const place = clause(
  '(b)(2)',
  'never to Macau or D:5, nor for an entity headquartered there',
  'nooit naar Macau of D:5, en niet voor een partij met hoofdkantoor daar',
  allOf(not(destination.isIn(MACAU_OR_D5)), not(forMacauOrD5Entity)),
);
const scope = clause(
  'scope',
  'the item, the site and the quantity are within the authorisation published in Supplement No. 7 to part 748',
  'het goed, de locatie en de hoeveelheid vallen binnen de toelating in Supplement No. 7 bij deel 748',
  notEncoded(
    '§ 748.15: no data-centre entry of Supplement No. 7 to part 748 is known, so item, site and cap cannot be checked',
    '§ 748.15: geen vermelding voor datacenters in Supplement No. 7 bij deel 748 is bekend, dus goed, locatie en maximum zijn niet te controleren',
  ),
);
const warnings = [
  t(
    'Nobody could be shown to hold a data-centre VEU authorisation, and whether BIS processes applications is not established. Check Supplement No. 7 to part 748 and the letter.',
    'Van niemand kon worden vastgesteld dat hij een datacenter-VEU heeft, en of BIS aanvragen behandelt is niet vastgesteld. Controleer Supplement No. 7 bij deel 748 en de brief.',
  ),
];
const holder = (country: string, kind: string): Record<string, unknown>[] =>
  ['ultimate-consignee', 'end-user'].map((r) => party(r, country, country, { authorisations: [kind] }));

export default provision({
  kind: 'authorisation',
  id: '748.15-VEU',
  cite: '15 CFR § 748.15 (Data Center VEU)',
  title: t('Data-centre Validated End-User authorisation', 'Datacentertoelating Validated End-User'),
  url: ecfr('748.15'),
  versions: [
    {
      from: '2024-10-02',
      by: DC_VEU_2024,
      confidence: 'S',
      when: allOf(moves, family.isIn(values('a', 'b')), place, held, notEmbargoed, scope),
      warnings,
      effect: { authorisation: 'Data Center VEU', covers: ['742.6(a)(6)(iii)-2023'] },
    },
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(
        // (d)(2)(iii): transfers and reexports only to a site of the same VEU: asked together with the scope.
        moves,
        family.isIn(values('a', 'b')),
        place,
        held,
        notEmbargoed,
        scope,
      ),
      warnings,
      effect: { authorisation: 'Data Center VEU', covers: ['742.6(a)(6)(iii)(A)', '742.6(a)(6)(iii)(B)'] },
    },
  ],
  cases: asked(
    ['2024-10-01', { to: 'IN', item: h100, parties: holder('IN', 'nveu') }, 'no', 'the day before'],
    [
      '2024-10-02',
      { to: 'SA', item: h100, parties: holder('SA', 'data-center-veu') },
      'unknown',
      'scope cannot be checked',
    ],
    [
      '2025-01-12',
      { to: 'SA', item: h100, parties: holder('SA', 'data-center-veu') },
      'covers:742.6(a)(6)(iii)-2023',
      'the last day before the split into universal and national',
    ],
    [
      '2025-01-13',
      { to: 'IN', item: h100, parties: holder('IN', 'nveu') },
      'covers:742.6(a)(6)(iii)(A)',
      'the first day of that split',
    ],
    ['2026-11-21', { to: 'IN', item: h100, parties: holder('IN', 'nveu') }, 'unknown', 'never frees by itself'],
    ['2026-11-21', { to: 'CN', item: h100, parties: holder('CN', 'nveu') }, 'no', 'never to D:5'],
    ['2026-11-21', { to: 'MO', item: h100, parties: holder('MO', 'uveu') }, 'no', 'never to Macau'],
    [
      '2026-11-21',
      { to: 'IN', item: h100, parties: holder('IN', 'general-veu') },
      'no',
      'a general VEU is not a data-centre VEU',
    ],
    ['2026-11-21', { to: 'IN', item: h100, parties: endUser('IN') }, 'no', 'no ultimate consignee is named'],
  ),
});
