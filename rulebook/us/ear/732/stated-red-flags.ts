import { asked, openRedFlag, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart } from '../acts.ts';
import { buyer, h20 } from '../fixtures.ts';

export default provision({
  kind: 'red-flag',
  id: '732-stated',
  cite: '15 CFR Part 732, Supplement No. 3',
  title: t('An open red flag', 'Een openstaand signaal'),
  url: ecfrPart(732),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: openRedFlag,
      effect: {
        flag: 'stated',
        level: 'hold',
        text: t(
          'The question states a red flag. Inquire, write down what was found and who cleared it; unresolved, do not proceed without a licence.',
          'De vraag noemt een signaal. Vraag door, leg vast wat is gevonden en wie het ophelderde; onopgelost: niet doorgaan zonder vergunning.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'MY', item: h20, parties: buyer('MY'), redFlags: ['cards-stripped-for-servers'] },
      'yes',
      'one is stated',
    ],
    ['2026-11-21', { to: 'MY', item: h20, parties: buyer('MY'), redFlags: [] }, 'no', 'none'],
    ['2026-11-21', { to: 'MY', item: h20, parties: buyer('MY') }, 'no', 'none stated'],
  ),
});
