import {
  allOf,
  anyOf,
  asked,
  destination,
  less,
  not,
  occupiedUkraine,
  partyCountry,
  partyElsewhere,
  provision,
  role,
  some,
  t,
  type ValueSet,
  values,
} from '@tolhuis/core/law';
import { ecfrPart } from '../acts.ts';
import { moves, outsideUs } from '../definitions.ts';
import { ear99, ear99Computer, h20, party } from '../fixtures.ts';
import { byPlaces, homeIn } from './embargoed-places.ts';

/** Whose place the law of destinations does not look at: consignees and users elsewhere have 732/elsewhere.ts. */
const BESIDE = role.isIn(values('purchaser', 'intermediate-consignee', 'forwarder', 'remote-user'));
/** Who is no buyer, consignee or user: in the regions of Ukraine those need a licence (746/6-regions.ts). */
const NO_BUYER = role.isIn(values('intermediate-consignee', 'forwarder', 'remote-user'));
const ANYBODY = role.isIn(
  values('purchaser', 'intermediate-consignee', 'forwarder', 'ultimate-consignee', 'end-user', 'remote-user'),
);
/** Embargoed destinations to which something is free, so that a home in another such country matters there too. */
const PARTLY_FREE = ['SY', 'RU', 'BY'] as const;
const when = (places: ValueSet, regions: boolean) =>
  allOf(
    moves,
    anyOf(
      some('party', allOf(partyElsewhere, partyCountry.isIn(places)), BESIDE),
      // What goes to the United States is no export, whoever owns the buyer.
      allOf(outsideUs, not(destination.isIn(places)), some('party', homeIn(places), ANYBODY)),
      // To an embargoed country its own embargo decides.
      ...PARTLY_FREE.map((to) => allOf(destination.is(to), some('party', homeIn(less(places, values(to))), ANYBODY))),
      ...(regions ? [some('party', occupiedUkraine, NO_BUYER)] : []),
    ),
  );
const beside = (who: string, country: string, to: string, item: object = h20) => ({
  to,
  item,
  endUse: [],
  parties: [party(who, country), party('end-user', to)],
});
/** In `to`, with a home elsewhere. */
const belongs = (to: string, home: object, who = 'end-user', item: object = h20) => ({
  to,
  item,
  endUse: [],
  parties: [party(who, to, { ...home }), ...(who === 'end-user' ? [] : [party('end-user', to)])],
});
const parent = (ultimateParentHeadquarters: string | null) => ({ ultimateParentHeadquarters });
const yalta = {
  to: 'UA',
  item: h20,
  parties: [party('forwarder', 'UA', { address: 'Yalta' }), party('end-user', 'UA')],
};

export default provision({
  kind: 'red-flag',
  id: '732-embargoed-party',
  cite: '31 CFR parts 510, 515, 542, 560, 587, 589 (OFAC); 15 CFR §§ 746.2, 746.4, 746.6–746.9; Supplement No. 3 to part 732',
  title: t('A party in or from an embargoed country', 'Een partij in of uit een land onder embargo'),
  url: ecfrPart(746),
  versions: byPlaces(when, {
    flag: 'embargoed-party',
    level: 'hold',
    whenKnown: true,
    text: t(
      'A buyer, forwarder, intermediate consignee or tenant is in an embargoed country or an occupied region of Ukraine, or a party has headquarters or an ultimate parent in such a country. The embargoes of the EAR go by where the goods end up; OFAC forbids much more, and what is handed over there seldom goes on. Have a person decide, and ask OFAC.',
      'Een koper, expediteur, tussenontvanger of huurder zit in een land onder embargo of een bezet gebied van Oekraïne, of een partij heeft in zo’n land haar hoofdkantoor of uiteindelijke moeder. De embargo’s van de EAR kijken waar de goederen blijven; het OFAC verbiedt veel meer, en wat daar wordt overgedragen gaat zelden verder. Laat een mens beslissen en vraag het OFAC.',
    ),
  }),
  cases: asked(
    ['2022-02-20', yalta, 'no', 'the day before the regions of Ukraine'],
    ['2022-02-21', yalta, 'yes', 'a forwarder in Yalta: the first day of the regions of Ukraine'],
    ['2022-02-23', beside('purchaser', 'RU', 'KZ'), 'no', 'the day before the measures against Russia'],
    ['2022-02-24', beside('purchaser', 'RU', 'KZ'), 'yes', 'the first day of the measures against Russia'],
    ['2022-03-01', beside('purchaser', 'BY', 'KZ'), 'no', 'the day before the measures against Belarus'],
    ['2022-03-02', beside('purchaser', 'BY', 'KZ'), 'yes', 'the first day of the measures against Belarus'],
    ['2022-02-23', belongs('AE', parent('RU')), 'no', 'a Russian parent, the day before'],
    ['2022-02-24', belongs('AE', parent('RU')), 'yes', 'a Russian parent, the first day'],
    ['2026-11-21', beside('purchaser', 'RU', 'KZ'), 'yes', 'a Russian buyer for a user in Kazakhstan'],
    ['2026-11-21', beside('purchaser', 'IR', 'OM'), 'yes', 'an Iranian buyer'],
    ['2026-11-21', beside('intermediate-consignee', 'RU', 'KZ', ear99Computer), 'yes', 'it would pass through Russia'],
    ['2026-11-21', beside('forwarder', 'CU', 'MX'), 'yes', 'a Cuban forwarder'],
    ['2026-11-21', beside('remote-user', 'IR', 'AE'), 'yes', 'an Iranian tenant of the data centre'],
    ['2026-11-21', belongs('AE', { headquarters: 'IR' }), 'yes', 'a user with headquarters in Iran'],
    ['2026-11-21', belongs('AE', parent('SY'), 'purchaser', ear99), 'yes', 'a buyer with a Syrian parent'],
    ['2026-11-21', belongs('AE', parent('BY'), 'forwarder'), 'yes', 'a forwarder with a parent in Belarus'],
    ['2026-11-21', belongs('SY', parent('IR'), 'end-user', ear99), 'yes', 'an Iranian company in Syria'],
    ['2026-11-21', belongs('SY', {}, 'end-user', ear99), 'no', 'a Syrian company in Syria: its own embargo decides'],
    ['2026-11-21', belongs('US', parent('RU')), 'no', 'a Russian parent of a company in the United States'],
    ['2026-11-21', belongs('AE', parent('CN')), 'no', 'a Chinese parent: other rules'],
    ['2026-11-21', belongs('AE', parent('SD')), 'no', 'Sudan left E:1'],
    ['2026-11-21', belongs('AE', parent(null)), 'unknown', 'the parent is not known'],
    [
      '2026-11-21',
      belongs('AE', { address: 'Donetsk Street 1, Dubai' }, 'exporter'),
      'no',
      'who sends is not looked at',
    ],
    ['2026-11-21', beside('purchaser', 'RU', 'RU'), 'no', 'the embargo itself decides'],
    ['2026-11-21', beside('purchaser', 'CN', 'VN'), 'no', 'no embargo'],
    ['2026-11-21', beside('purchaser', 'VE', 'CO'), 'no', 'an arms embargo alone'],
    ['2026-11-21', beside('carrier', 'RU', 'KZ'), 'no', 'a carrier is no party of § 748.5'],
    ['2026-11-21', { ...beside('purchaser', 'TR', 'TR'), via: ['IR'] }, 'no', 'in transit nobody receives it'],
    ['2026-11-21', { ...beside('purchaser', 'IR', 'TR'), activity: 'remote-access' }, 'no', 'a tenant: the other rule'],
    ['2026-11-21', { to: 'OM', item: h20, parties: [{ role: 'purchaser', listed: [] }] }, 'unknown', 'where is he?'],
  ),
});
