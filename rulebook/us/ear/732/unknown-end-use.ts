import { asked, endUse, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart } from '../acts.ts';
import { buyer, h20 } from '../fixtures.ts';

export default provision({
  kind: 'red-flag',
  id: '732-unknown-end-use',
  cite: '15 CFR Part 732, Supplement No. 3',
  title: t('The end use cannot be found out', 'Het eindgebruik is niet te achterhalen'),
  url: ecfrPart(732),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: endUse.is('unknown'),
      effect: {
        flag: 'unknown-end-use',
        level: 'hold',
        text: t(
          'The end use is stated to be unknown. Part 744 turns on knowledge, and looking away counts as knowing: ask, get a licence, or stop.',
          'Het eindgebruik is als onbekend opgegeven. Part 744 draait om weten, en wegkijken telt als weten: vraag het, vraag een vergunning, of stop.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'MY', item: h20, parties: buyer('MY'), endUse: ['unknown'] }, 'yes', 'stated to be unknown'],
    [
      '2026-11-21',
      { to: 'MY', item: h20, parties: buyer('MY'), endUse: [] },
      'no',
      'known to be none of the restricted ones',
    ],
    ['2026-11-21', { to: 'MY', item: h20, parties: buyer('MY'), endUse: ['gaming'] }, 'no', 'known'],
    ['2026-11-21', { to: 'MY', item: h20, parties: buyer('MY') }, 'unknown', 'not stated: it is asked for'],
  ),
});
