import {
  affiliateOfListed,
  allOf,
  anyOf,
  asked,
  footnote,
  list,
  listingVia,
  provision,
  some,
  t,
} from '@tolhuis/core/law';
import { AFFILIATES_SWITCH, affiliatesAfterExtension } from '../744/affiliates-switch.ts';
import { AFFILIATES_2025, AFFILIATES_STAY_2025, ecfr } from '../acts.ts';
import { TRANSACTION_ROLE } from '../definitions.ts';
import { foreignDirectProduct, foreignMade } from './grounds.ts';

const throughOwner = (number: string) =>
  some('listing', allOf(list.is('EL'), footnote.is(number), listingVia.is('owner')));
const item = { kind: 'other', eccn: 'EAR99', madeInUs: false, foreignDirectProduct: true } as const;
const owned = (sharePercent: number, footnotes: number[]) => ({
  from: 'TW',
  to: 'CN',
  item,
  parties: [
    {
      role: 'end-user',
      country: 'CN',
      headquarters: 'CN',
      listed: [],
      owners: [{ name: 'Owner', sharePercent, listed: [{ list: 'EL', footnotes }] }],
    },
  ],
});

// While stayed, the answer to "subject to the EAR" stays with the text: an item that the text reaches is never freed here.
export default provision({
  kind: 'jurisdiction',
  id: '734.9(e)-affiliates',
  cite: '15 CFR § 734.9(e), (g), as amended by the Affiliates Rule',
  title: t(
    'Foreign direct products for affiliates of footnote 1, 3 and 4 parties',
    'Buitenlandse directe producten voor dochters van partijen met voetnoot 1, 3 of 4',
  ),
  url: ecfr('734.9'),
  versions: [
    {
      from: '2025-09-29',
      by: AFFILIATES_2025,
      confidence: 'P',
      when: allOf(
        foreignMade,
        foreignDirectProduct,
        some(
          'party',
          allOf(affiliateOfListed, anyOf(throughOwner('1'), throughOwner('3'), throughOwner('4'))),
          TRANSACTION_ROLE,
        ),
      ),
      enforcement: [
        { from: '2025-09-29', state: 'enforced', confidence: 'P' },
        { from: '2025-11-10', state: 'stayed', by: AFFILIATES_STAY_2025, confidence: 'P' },
        AFFILIATES_SWITCH,
        affiliatesAfterExtension,
      ],
      effect: { result: 'subject' },
    },
  ],
  cases: asked(
    ['2025-09-28', owned(60, [4]), 'no', 'the day before'],
    ['2025-09-29', owned(60, [4]), 'yes', 'first day'],
    ['2025-11-09', owned(60, [4]), 'state:enforced', 'the last day before the stay'],
    ['2025-11-10', owned(60, [4]), 'state:stayed', 'the first day of the stay'],
    ['2026-11-09', owned(60, [4]), 'state:stayed', 'the last day of the stay'],
    ['2026-11-10', owned(60, [4]), 'state:enforced', 'the stay has ended by its own text'],
    ['2026-11-21', owned(50, [4]), 'yes', 'exactly 50 %'],
    ['2026-11-21', owned(49.9, [4]), 'no', 'below 50 %'],
    ['2026-11-21', owned(60, [1]), 'yes', 'footnote 1'],
    ['2026-11-21', owned(60, [3]), 'yes', 'footnote 3 (§ 734.9(g))'],
    ['2026-11-21', owned(60, [5]), 'no', 'footnote 5 is about chip-making equipment'],
    ['2027-01-09', owned(60, [4]), 'state:enforced', 'an extension was announced, and not published'],
    ['2027-01-10', owned(60, [4]), 'state:enforced', 'what was announced would have ended too'],
  ),
});
