import {
  activity,
  allOf,
  anyOf,
  asked,
  occupiedUkraine,
  partyCountry,
  provision,
  some,
  t,
  type ValueSet,
} from '@tolhuis/core/law';
import { ecfrPart } from '../acts.ts';
import { USER_ROLE } from '../definitions-end-user.ts';
import { h100, party } from '../fixtures.ts';
import { byPlaces, homeIn } from './embargoed-places.ts';

// No `whenKnown`: who rents is known to whoever rents out, and a place that is not stated frees nothing.
const when = (places: ValueSet, regions: boolean) =>
  allOf(
    activity.is('remote-access'),
    some('party', anyOf(partyCountry.isIn(places), homeIn(places), ...(regions ? [occupiedUkraine] : [])), USER_ROLE),
  );
const tenant = (country: string, more: object = {}) => ({
  activity: 'remote-access',
  item: h100,
  parties: [party('remote-user', country, { ...more })],
});
const without = (key: string) => tenant('AE', { [key]: undefined });

export default provision({
  kind: 'red-flag',
  id: '732-embargoed-tenant',
  cite: '31 CFR parts 510, 515, 542, 560, 587, 589 (OFAC); 15 CFR part 746; Supplement No. 3 to part 732',
  title: t('Compute rented out to an embargoed place', 'Rekenkracht verhuurd aan een plaats onder embargo'),
  url: ecfrPart(746),
  versions: byPlaces(when, {
    flag: 'embargoed-tenant',
    level: 'hold',
    text: t(
      'Somebody who rents or uses the compute is in an embargoed country or an occupied region of Ukraine, or has headquarters or an ultimate parent in such a country. Renting out is no export, and the embargoes of the EAR go by where goods end up; those of OFAC reach services too. Have a person decide, and ask OFAC.',
      'Wie de rekenkracht huurt of gebruikt, zit in een land onder embargo of een bezet gebied van Oekraïne, of heeft in zo’n land zijn hoofdkantoor of uiteindelijke moeder. Verhuren is geen uitvoer, en de embargo’s van de EAR kijken waar goederen blijven; die van het OFAC treffen ook diensten. Laat een mens beslissen en vraag het OFAC.',
    ),
  }),
  cases: asked(
    ['2022-02-20', tenant('UA', { address: 'Yalta' }), 'no', 'the day before the regions of Ukraine'],
    ['2022-02-21', tenant('UA', { address: 'Yalta' }), 'yes', 'the first day of the regions of Ukraine'],
    ['2022-02-23', tenant('RU'), 'no', 'the day before the measures against Russia'],
    ['2022-02-24', tenant('RU'), 'yes', 'the first day of the measures against Russia'],
    ['2022-03-01', tenant('BY'), 'no', 'the day before the measures against Belarus'],
    ['2022-03-02', tenant('BY'), 'yes', 'the first day of the measures against Belarus'],
    ['2022-01-01', tenant('IR'), 'yes', 'Iran since long before'],
    ['2026-11-21', tenant('SY'), 'yes', 'Syria'],
    ['2026-11-21', tenant('AE', { headquarters: 'KP' }), 'yes', 'headquartered in North Korea'],
    ['2026-11-21', tenant('AE', { ultimateParentHeadquarters: 'CU' }), 'yes', 'a Cuban parent'],
    ['2026-11-21', tenant('UA', { address: 'Пушкіна 1, Донецьк' }), 'yes', 'Donetsk, by its address'],
    ['2026-11-21', tenant('UA', { address: '1 Khreshchatyk, Kyiv' }), 'no', 'Kyiv'],
    ['2026-11-21', tenant('AE'), 'no', 'at home in the Emirates'],
    ['2026-11-21', tenant('CN'), 'no', 'to China: other rules'],
    ['2026-11-21', tenant('VE'), 'no', 'an arms embargo alone'],
    ['2026-11-21', without('country'), 'unknown', 'where is he?'],
    ['2026-11-21', without('headquarters'), 'unknown', 'where are his headquarters?'],
    ['2026-11-21', without('ultimateParentHeadquarters'), 'unknown', 'where is his parent?'],
    ['2026-11-21', { activity: 'remote-access', item: h100 }, 'unknown', 'who rents?'],
    ['2026-11-21', { ...tenant('IR'), activity: 'export', to: 'AE' }, 'no', 'beside goods: the other rule'],
  ),
});
