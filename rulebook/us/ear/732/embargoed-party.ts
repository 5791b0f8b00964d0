import {
  activity,
  allOf,
  anyOf,
  asked,
  groups,
  headquarters,
  partyCountry,
  partyElsewhere,
  provision,
  role,
  some,
  t,
  union,
  type ValueSet,
  values,
} from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart } from '../acts.ts';
import { BELARUS_2022 } from '../acts-end-user.ts';
import { moves } from '../definitions.ts';
import { USER_ROLE } from '../definitions-end-user.ts';
import { ear99Computer, h20, h100, party } from '../fixtures.ts';

const MIDDLEMAN = role.isIn(values('purchaser', 'intermediate-consignee', 'forwarder'));
/** Embargoes of persons too, so that a service to them is forbidden like goods. */
const OF_PERSONS = values('IR', 'KP', 'CU');
const when = (embargoed: ValueSet) =>
  anyOf(
    allOf(moves, some('party', allOf(partyElsewhere, partyCountry.isIn(embargoed)), MIDDLEMAN)),
    allOf(
      activity.is('remote-access'),
      some('party', anyOf(partyCountry.isIn(OF_PERSONS), headquarters.isIn(OF_PERSONS)), USER_ROLE),
    ),
  );
const effect = {
  flag: 'embargoed-party',
  level: 'hold',
  whenKnown: true,
  text: t(
    'A buyer, forwarder or intermediate consignee is in an embargoed country, or somebody there rents compute. The EAR look at where the goods end up; OFAC forbids much more, and what is handed over there seldom goes on. Have a person look at it, and ask OFAC.',
    'Een koper, expediteur of tussenontvanger zit in een land onder embargo, of iemand daar huurt rekenkracht. De EAR kijkt waar de goederen blijven; het OFAC verbiedt veel meer, en wat daar wordt overgedragen gaat zelden verder. Laat een mens ernaar kijken en vraag het OFAC.',
  ),
} as const;
const beside = (who: string, country: string, to: string, item: object = h20) => ({
  to,
  item,
  endUse: [],
  parties: [party(who, country), party('end-user', to)],
});
const tenant = (country: string) => ({
  activity: 'remote-access',
  item: h100,
  parties: [party('remote-user', country)],
});

export default provision({
  kind: 'red-flag',
  id: '732-embargoed-party',
  cite: '31 CFR parts 510, 515, 560, 589 (OFAC); 15 CFR §§ 746.2, 746.4, 746.7–746.9; Supplement No. 3 to part 732',
  title: t('A middleman or tenant in an embargoed country', 'Een tussenpersoon of huurder in een land onder embargo'),
  url: ecfrPart(746),
  versions: [
    { from: '2022-01-01', by: BEFORE_2022, confidence: 'I', when: when(groups('E:1', 'E:2')), effect },
    {
      from: '2022-03-02',
      by: BELARUS_2022,
      confidence: 'I',
      when: when(union(groups('E:1', 'E:2'), values('RU', 'BY'))),
      effect,
    },
  ],
  cases: asked(
    ['2022-03-01', beside('purchaser', 'RU', 'KZ'), 'no', 'the day before the measures against Belarus'],
    ['2022-03-02', beside('purchaser', 'RU', 'KZ'), 'yes', 'the first day of the measures against Belarus'],
    ['2026-11-21', beside('purchaser', 'RU', 'KZ'), 'yes', 'a Russian buyer for a user in Kazakhstan'],
    ['2026-11-21', beside('purchaser', 'IR', 'OM'), 'yes', 'an Iranian buyer'],
    ['2026-11-21', beside('intermediate-consignee', 'RU', 'KZ', ear99Computer), 'yes', 'it would pass through Russia'],
    ['2026-11-21', beside('forwarder', 'CU', 'MX'), 'yes', 'a Cuban forwarder'],
    ['2026-11-21', beside('purchaser', 'RU', 'RU'), 'no', 'the embargo itself decides'],
    ['2026-11-21', beside('purchaser', 'CN', 'VN'), 'no', 'no embargo'],
    ['2026-11-21', beside('purchaser', 'VE', 'CO'), 'no', 'an arms embargo alone'],
    ['2026-11-21', beside('carrier', 'RU', 'KZ'), 'no', 'a carrier is no party of § 748.5'],
    ['2026-11-21', { ...beside('purchaser', 'TR', 'TR'), via: ['IR'] }, 'no', 'in transit nobody receives it'],
    ['2026-11-21', tenant('IR'), 'yes', 'compute rented out to Iran'],
    ['2026-11-21', tenant('CN'), 'no', 'to China: other rules'],
    ['2026-11-21', { to: 'OM', item: h20, parties: [{ role: 'purchaser', listed: [] }] }, 'unknown', 'where is he?'],
  ),
});
