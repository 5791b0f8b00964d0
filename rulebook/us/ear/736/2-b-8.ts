import { activity, allOf, asked, family, provision, t, transit, values } from '@tolhuis/core/law';
import { AC_2023, ecfr } from '../acts.ts';
import { a30, buyer, h20, h100, hbm } from '../fixtures.ts';

/** Of the seventeen countries of (b)(8)(ii), those in D:1 to which .a and .b items need a licence; not Ukraine. */
const ON_THE_WAY = values('AM', 'AZ', 'GE', 'KG', 'KH', 'KZ', 'LA', 'MN', 'TJ', 'TM', 'UZ', 'VN');
const sent = (via: string[], more: Record<string, unknown> = {}) => ({
  to: 'SG',
  via,
  item: a30,
  parties: buyer('SG'),
  ...more,
});

export default provision({
  kind: 'licence-requirement',
  id: '736.2(b)(8)',
  cite: '15 CFR § 736.2(b)(8) (General Prohibition Eight)',
  title: t(
    'In transit through a country to which the item itself needs a licence',
    'In doorvoer door een land waarheen het goed zelf een vergunning nodig heeft',
  ),
  url: ecfr('736.2'),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'P',
      when: allOf(activity.isIn(values('export', 'reexport')), family.isIn(values('a', 'b')), transit.isIn(ON_THE_WAY)),
      warnings: [
        t(
          'General Prohibition Eight is an exception to the rule that only the country of ultimate destination counts. Another route, or a licence or exception for the country of transit, lifts it.',
          'General Prohibition Eight is een uitzondering op de regel dat alleen het land van eindbestemming telt. Een andere route, of een vergunning of uitzondering voor het doorvoerland, heft haar op.',
        ),
      ],
      effect: { requirement: '736.2(b)(8)', appliesTo: 'item' },
    },
  ],
  cases: asked(
    ['2023-11-16', sent(['VN']), 'no', 'no licence was needed to Vietnam yet'],
    ['2023-11-17', sent(['VN']), 'yes', 'through Vietnam'],
    ['2026-11-21', sent(['JP', 'KZ']), 'yes', 'the second of two'],
    ['2026-11-21', sent(['VN'], { item: h100 }), 'yes', 'a .a item'],
    ['2026-11-21', sent(['VN'], { item: h20 }), 'no', 'free to Vietnam itself'],
    ['2026-11-21', sent(['VN'], { item: hbm }), 'no', 'memory needs none to D:1'],
    ['2026-11-21', sent(['CN']), 'no', 'China is not among the seventeen'],
    ['2026-11-21', sent(['UA']), 'no', 'Ukraine is; no enforced duty goes there'],
    ['2026-11-21', sent([]), 'no', 'direct'],
    ['2026-11-21', sent(['VN'], { activity: 'in-country-transfer', from: 'SG' }), 'no', 'it does not travel'],
  ),
});
