import { allOf, asked, containsHbm, designedInD5, provision, some, t, transistorsBillion } from '@tolhuis/core/law';
import { ecfrPart, HBM_2024 } from '../acts.ts';
import { buyer, party } from '../fixtures.ts';

const chip = (billion: number | undefined, hbm: boolean | undefined) => ({
  kind: 'integrated-circuit',
  ...(billion === undefined ? {} : { transistorsBillion: billion }),
  ...(hbm === undefined ? {} : { containsHbm: hbm }),
});
const for_ = (country: string) => [party('designer', country), ...buyer('TW')];

export default provision({
  kind: 'red-flag',
  id: '732-flag-19',
  cite: '15 CFR Part 732, Supplement No. 3, ¶ 19',
  title: t(
    'Red flag 19: large logic with memory for a Macau or D:5 designer',
    'Signaal 19: grote logica met geheugen voor een ontwerper uit Macau of D:5',
  ),
  url: ecfrPart(732),
  versions: [
    {
      from: '2024-12-02',
      by: HBM_2024,
      confidence: 'P',
      when: some('ic', allOf(transistorsBillion.above(50), containsHbm, designedInD5)),
      effect: {
        flag: 'red-flag-19',
        level: 'hold',
        whenKnown: true,
        text: t(
          'More than 50 billion transistors and high-bandwidth memory, made for a designer headquartered in Macau or D:5: treat it as 3A090 until shown otherwise.',
          'Meer dan 50 miljard transistors en HBM, gemaakt voor een ontwerper met hoofdkantoor in Macau of D:5: behandel het als 3A090 tot het tegendeel blijkt.',
        ),
      },
    },
  ],
  cases: asked(
    ['2024-12-01', { to: 'TW', item: chip(60, true), parties: for_('CN') }, 'no', 'the day before'],
    ['2024-12-02', { to: 'TW', item: chip(60, true), parties: for_('CN') }, 'yes', 'all three'],
    ['2026-11-21', { to: 'TW', item: chip(50, true), parties: for_('CN') }, 'no', 'exactly 50 billion is not more'],
    ['2026-11-21', { to: 'TW', item: chip(60, false), parties: for_('CN') }, 'no', 'no such memory'],
    ['2026-11-21', { to: 'TW', item: chip(60, true), parties: for_('US') }, 'no', 'an American designer'],
    ['2026-11-21', { to: 'TW', item: chip(60, true), parties: for_('MO') }, 'yes', 'Macau is named'],
    ['2026-11-21', { to: 'TW', item: chip(undefined, true), parties: for_('CN') }, 'unknown', 'count not known'],
    ['2026-11-21', { to: 'TW', item: chip(50.1, true), parties: for_('CN') }, 'yes', 'just above 50 billion'],
  ),
});
