import { allOf, asked, not, partyNamed, provision, role, some, t } from '@tolhuis/core/law';
import { addressee, die, made, speaksOf, time } from './2024-11-11.ts';

export default provision({
  kind: 'red-flag',
  id: 'letter-2024-11-11-unnamed',
  cite: 'BIS is-informed letter of 11 November 2024',
  title: t(
    'Advanced dies for Chinese designers, foundry not named',
    'Geavanceerde dies voor Chinese ontwerpers, foundry niet genoemd',
  ),
  versions: [
    {
      ...time,
      when: allOf(speaksOf, not(addressee), some('party', not(partyNamed), role.is('foundry'))),
      effect: {
        flag: 'letter-tsmc-2024',
        level: 'warning',
        letter: true,
        text: t(
          'Is the foundry TSMC? It was told by letter that dies of 7 nm and below for AI or graphics, for Chinese customers, need a licence. Name the foundry.',
          'Is de foundry TSMC? Die kreeg per brief te horen dat dies van 7 nm en kleiner voor AI of grafisch werk, voor Chinese klanten, een vergunning nodig hebben. Noem de foundry.',
        ),
      },
    },
  ],
  cases: asked(
    ['2024-11-10', { from: 'TW', to: 'CN', item: die, parties: made(undefined, 'CN') }, 'no', 'the day before'],
    ['2024-11-11', { from: 'TW', to: 'CN', item: die, parties: made(undefined, 'CN') }, 'yes', 'it may be TSMC'],
    ['2024-12-15', { from: 'KR', to: 'CN', item: die, parties: made('Samsung', 'CN') }, 'no', 'another foundry'],
    ['2024-12-15', { from: 'TW', to: 'CN', item: die, parties: made('TSMC', 'CN') }, 'no', 'held by the letter itself'],
    ['2024-12-15', { from: 'TW', to: 'US', item: die, parties: made(undefined, 'US') }, 'no', 'an American designer'],
    ['2025-01-30', { from: 'TW', to: 'CN', item: die, parties: made(undefined, 'CN') }, 'yes', 'the last day'],
    ['2025-01-31', { from: 'TW', to: 'CN', item: die, parties: made(undefined, 'CN') }, 'no', 'the presumption is due'],
  ),
});
