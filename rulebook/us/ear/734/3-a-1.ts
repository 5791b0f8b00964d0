import { activity, anyOf, asked, clause, origin, provision, t, transit, values } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SCOPE_BEFORE_2022 } from './acts.ts';

export default provision({
  kind: 'jurisdiction',
  id: '734.3(a)(1)',
  cite: '15 CFR § 734.3(a)(1)',
  title: t('Items in the United States, in transit too', 'Goederen in de Verenigde Staten, ook in doorvoer'),
  url: ecfr('734.3'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'P',
      when: anyOf(
        clause(
          'in the United States',
          'the item, or the release of the technology, is in the United States',
          'het goed, of de vrijgave van de technologie, is in de Verenigde Staten',
          anyOf(activity.isIn(values('export', 'deemed-export')), origin.is('US')),
        ),
        clause(
          'in transit',
          'the item moves through the United States from one foreign country to another',
          'het goed gaat door de Verenigde Staten van het ene land naar het andere',
          transit.is('US'),
        ),
      ),
      effect: { result: 'subject' },
    },
  ],
  cases: asked(
    ['2026-11-21', { activity: 'export', to: 'VN' }, 'in the United States', 'from the United States'],
    ['2026-11-21', { activity: 'deemed-export' }, 'in the United States', 'released in the United States'],
    ['2026-11-21', { activity: 'reexport', from: 'TW', to: 'VN', via: ['US'] }, 'in transit', 'through a US airport'],
    ['2026-11-21', { activity: 'reexport', from: 'TW', to: 'VN', via: ['JP'] }, 'no', 'another route'],
    ['2026-11-21', { activity: 'reexport', from: 'TW', to: 'VN', via: [] }, 'no', 'no transit'],
  ),
});
