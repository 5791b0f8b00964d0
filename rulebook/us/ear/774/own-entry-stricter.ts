import {
  allOf,
  anyOf,
  asked,
  type Condition,
  eccn,
  family,
  hostEccn,
  isDotZ,
  not,
  ownEccn,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { AC_2022, ecfr } from '../acts.ts';
import { reachesItem } from '../definitions-end-user.ts';
import { namesA, namesB, namesOther, Z_MORE_CONTROLS } from './conventions.ts';

const chip = (tpp: number, eccn?: string) => ({
  item: {
    kind: 'integrated-circuit',
    tpp,
    performanceDensity: 3,
    designedOrMarketedForDatacenters: true,
    ...(eccn && { eccn }),
  },
});
const server = (eccn: string) => ({
  item: { kind: 'computer', contains: [{ chip: 'nvidia/h20-96gb', count: 8 }], eccn },
});
/** A computer with a circuit of 3A090.b, and what the exporter says of it. */
const strong = (said: { eccn?: string; hostEccn?: string }) => ({
  item: { kind: 'computer', contains: [{ chip: 'nvidia/a30', count: 1 }], ...said },
});
const software = (technologyFor: string) => ({ item: { kind: 'software', eccn: '5D002', technologyFor } });

/** The figures give an entry controlled for anti-terrorism only, or none. */
const figuresMild: Condition = allOf(
  family.isIn(values('at-only', 'ear99')),
  anyOf(namesA(ownEccn), namesB(ownEccn), ownEccn.isIn(values('3A090.c', '4E091')), namesOther(ownEccn)),
);
/** The figures give a .b item, and the exporter names one of .a. */
const figuresB: Condition = allOf(family.is('b'), ownEccn.isIn(values('3A090.a', '4A090.a', '5A992.z.1', '5D992.z.1')));
/**
 * The figures give an advanced item, and the exporter names an entry whose own controls stand beside those: a .z item says
 * so in its paragraph, any other loses them.
 */
const besideAdvanced: Condition = allOf(
  family.isIn(values('a', 'b', 'c')),
  not(isDotZ),
  anyOf(
    namesOther(ownEccn),
    ownEccn.isIn(Z_MORE_CONTROLS),
    namesOther(hostEccn),
    allOf(ownEccn.isIn(values('5D002', '5E002')), not(eccn.isIn(values('5D002', '5E002')))),
  ),
);

export default provision({
  kind: 'red-flag',
  id: '774-own-entry-stricter',
  cite: '15 CFR § 748.3(a) (self-classification)',
  title: t(
    'The exporter names a stricter entry than the parameters give',
    'De exporteur noemt een strengere post dan de parameters geven',
  ),
  url: ecfr('748.3'),
  versions: [
    {
      from: '2022-10-21',
      by: AC_2022,
      confidence: 'I',
      when: allOf(reachesItem, anyOf(figuresMild, figuresB, besideAdvanced)),
      effect: {
        flag: 'own-entry-stricter',
        level: 'hold',
        whenKnown: true,
        text: t(
          'You name an entry, in eccn or in hostEccn, with controls that the entry of your parameters does not have. Either one of the two is wrong: find out which, and correct it. Or both are right: then the controls of the other entry stand beside these, and are not worked out here. Entries with .z paragraphs that catch the item first (3A001, 4A003, 5A002 …) go in hostEccn without the .z.',
          'U noemt in eccn of in hostEccn een post met controles die de post uit uw parameters niet heeft. Of een van de twee klopt niet: zoek uit welke, en verbeter het. Of beide kloppen: dan staan de controles van de andere post ernaast, en die zijn hier niet uitgewerkt. Posten met .z-paragrafen waar het goed eerst onder valt (3A001, 4A003, 5A002 …) horen in hostEccn, zonder de .z.',
        ),
      },
    },
  ],
  cases: asked(
    ['2022-10-20', chip(1500, '3A001.a.7'), 'no', 'the day before: the own entry stands'],
    ['2022-10-21', chip(1500, '3A001.a.7'), 'yes', 'an entry with controls of its own, and figures of 3A991.p'],
    ['2026-11-21', chip(1500, '3A090.a'), 'yes', 'the figures are outside 3A090'],
    ['2026-11-21', chip(1500, '3A090'), 'yes', 'without a paragraph too'],
    ['2026-11-21', chip(1500, '3A991.p'), 'no', 'they agree'],
    ['2026-11-21', chip(1500, 'EAR99'), 'no', 'a milder entry: the parameters win'],
    ['2026-11-21', chip(1500), 'no', 'none stated'],
    ['2026-11-21', chip(2500, '3A090.a'), 'yes', 'the figures give .b'],
    ['2026-11-21', chip(2500, '3A090'), 'no', 'the figures give .b, and no paragraph is named'],
    ['2026-11-21', chip(6000, '3A090.a'), 'no', 'they agree'],
    ['2026-11-21', server('4A003'), 'yes', 'a computer that 4A003 would catch first'],
    ['2026-11-21', server('4A994.l'), 'no', 'they agree'],
    ['2026-11-21', { activity: 'remote-access', ...server('4A003') }, 'no', 'nothing is sent'],
    ['2026-11-21', { item: { kind: 'integrated-circuit', eccn: '3A090.a' } }, 'no', 'nothing but the own word'],
    ['2026-11-21', strong({ eccn: '5A002.a' }), 'yes', 'encryption hardware with a circuit of 3A090.b'],
    ['2026-11-21', strong({ eccn: '5A002.z.1.b' }), 'yes', 'the .z paragraph, and nothing caught it first'],
    ['2026-11-21', strong({ eccn: '9A610' }), 'yes', 'an entry with controls of its own and without .z'],
    ['2026-11-21', strong({ hostEccn: '9A610' }), 'yes', 'caught first by it'],
    ['2026-11-21', strong({ hostEccn: '5A002.a' }), 'no', 'caught first by 5A002: the figures give 5A002.z.1.b'],
    ['2026-11-21', strong({ hostEccn: '5A002.a', eccn: '5A002.z.1.b' }), 'no', 'both are stated, and agree'],
    ['2023-11-16', strong({ hostEccn: '4A994' }), 'no', 'anti-terrorism only'],
    ['2026-11-21', strong({ eccn: '5A992.c' }), 'no', 'mass market: no more controls than 4A090.b'],
    ['2026-11-21', strong({ eccn: '5A992.z.2' }), 'no', 'its .z item is controlled as 4A090.b is'],
    ['2026-11-21', strong({ eccn: '5A992.z.1' }), 'yes', '.z.1 is of .a, the figures give .b'],
    ['2026-11-21', strong({ eccn: '4A090.b' }), 'no', 'they agree'],
    ['2026-11-21', { item: { kind: 'hbm', memoryBandwidthDensity: 3, eccn: '3A001' } }, 'yes', 'memory'],
    ['2026-11-21', { item: { kind: 'hbm', memoryBandwidthDensity: 3, eccn: '3A090.c' } }, 'no', 'memory, agreed'],
    ['2026-11-21', software('3A090.b'), 'yes', 'the figures give 3D001, which has no encryption control'],
    ['2026-11-21', software('5A002.z.1.b'), 'no', 'software for a .z item is 5D002.z'],
  ),
});
