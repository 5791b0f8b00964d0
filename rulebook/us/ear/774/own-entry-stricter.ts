import { allOf, anyOf, asked, family, ownEccn, provision, t, values } from '@tolhuis/core/law';
import { AC_2022, ecfr } from '../acts.ts';
import { reachesItem } from '../definitions-end-user.ts';
import { namesA, namesB, namesOther } from './conventions.ts';

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
      when: allOf(
        reachesItem,
        anyOf(
          allOf(
            family.isIn(values('at-only', 'ear99')),
            anyOf(namesA(ownEccn), namesB(ownEccn), ownEccn.isIn(values('3A090.c', '4E091')), namesOther(ownEccn)),
          ),
          allOf(family.is('b'), ownEccn.isIn(values('3A090.a', '4A090.a'))),
        ),
      ),
      effect: {
        flag: 'own-entry-stricter',
        level: 'hold',
        whenKnown: true,
        text: t(
          'You name an entry with more controls than the one that your parameters give. One of the two is wrong: find out which, and correct it. An entry that catches the item first (3A001, 4A003, 5A002 …) goes in hostEccn.',
          'U noemt een post met meer controles dan die uit uw parameters volgt. Een van de twee klopt niet: zoek uit welke, en verbeter het. Een post waar het goed eerst onder valt (3A001, 4A003, 5A002 …) hoort in hostEccn.',
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
  ),
});
