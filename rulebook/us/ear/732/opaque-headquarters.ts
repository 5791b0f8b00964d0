import {
  allOf,
  asked,
  destination,
  family,
  not,
  opaqueHeadquarters,
  provision,
  some,
  t,
  values,
} from '@tolhuis/core/law';
import { AC_2023, ecfrPart } from '../acts.ts';
import { DECISIVE_ROLE, MACAU_OR_D5, moves, outsideUs } from '../definitions.ts';
import { a30, buyer, ear99, h100 } from '../fixtures.ts';

const opaque = (country: string) => buyer(country, { ultimateParentHeadquarters: null });

export default provision({
  kind: 'red-flag',
  id: '732-opaque-headquarters',
  cite: '15 CFR Part 732, Supplement No. 3',
  title: t(
    'Headquarters or ultimate parent cannot be found out',
    'Hoofdkantoor of uiteindelijke moeder is niet te achterhalen',
  ),
  url: ecfrPart(732),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'I',
      when: allOf(
        moves,
        outsideUs,
        family.isIn(values('a', 'b', 'c')),
        not(destination.isIn(MACAU_OR_D5)),
        some('party', opaqueHeadquarters, DECISIVE_ROLE),
      ),
      effect: {
        flag: 'opaque-headquarters',
        level: 'hold',
        text: t(
          'The duty hangs on where the party and its ultimate parent are headquartered, and that is stated to be unknown. Looking away counts as knowledge: resolve it, get a licence, or stop.',
          'De plicht hangt af van waar de partij en haar uiteindelijke moeder hun hoofdkantoor hebben, en dat is als onbekend opgegeven. Wegkijken telt als weten: zoek het uit, vraag een vergunning, of stop.',
        ),
      },
    },
  ],
  cases: asked(
    ['2023-11-16', { to: 'JP', item: h100, parties: opaque('JP') }, 'no', 'no headquarters test yet'],
    ['2023-11-17', { to: 'JP', item: h100, parties: opaque('JP') }, 'yes', 'an opaque parent'],
    ['2026-11-21', { to: 'SG', item: a30, parties: buyer('SG', { headquarters: null }) }, 'yes', 'opaque headquarters'],
    ['2026-11-21', { to: 'JP', item: h100, parties: buyer('JP') }, 'no', 'all known'],
    ['2026-11-21', { to: 'JP', item: ear99, parties: opaque('JP') }, 'no', 'no headquarters test for this item'],
    ['2026-11-21', { to: 'JP', item: h100 }, 'unknown', 'no party stated'],
  ),
});
