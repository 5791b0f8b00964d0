import { asked, groups, provision, t, transit } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SCOPE_BEFORE_2022 } from './acts.ts';

export default provision({
  kind: 'red-flag',
  id: '734.13(c)',
  cite: '15 CFR §§ 734.13(c), 734.14(c)',
  title: t('Transit is not the destination', 'Doorvoer is niet de bestemming'),
  url: ecfr('734.13'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'P',
      when: transit.isIn(groups('D:1', 'D:4', 'D:5', 'E:1', 'E:2')),
      effect: {
        flag: 'transit-through-group-d-or-e',
        level: 'warning',
        text: t(
          'Items in transit count as going to the country of ultimate destination, so the answer turns on the countries on the way only under General Prohibition Eight (§ 736.2(b)(8)). Every party on the way is still screened, and a route through such a country is a sign of diversion to explain.',
          'Goederen in doorvoer gaan naar het land van eindbestemming, dus het antwoord hangt alleen onder General Prohibition Eight (§ 736.2(b)(8)) van de landen onderweg af. Elke partij onderweg wordt wel gescreend, en een route door zo een land is een teken van omleiding dat uitleg vraagt.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'VN', via: ['CN'] }, 'yes', 'through China'],
    ['2026-11-21', { to: 'VN', via: ['HK'] }, 'yes', 'Hong Kong is China'],
    ['2026-07-10', { to: 'SG', via: ['AE'] }, 'no', 'the United Arab Emirates left D:4'],
    ['2026-07-09', { to: 'SG', via: ['AE'] }, 'yes', 'the day before'],
    ['2026-11-21', { to: 'VN', via: ['JP'] }, 'no', 'through Japan'],
    ['2026-11-21', { to: 'VN', via: [] }, 'no', 'direct'],
  ),
});
