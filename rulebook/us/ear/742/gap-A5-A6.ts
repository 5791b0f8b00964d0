import { allOf, anyOf, asked, destination, family, groups, not, provision, t, values } from '@tolhuis/core/law';
import { AC_2023, DIFFUSION_2025, ecfr, UAE_2026 } from '../acts.ts';
import { forMacauOrD5Entity, moves } from '../definitions.ts';
import { a30, buyer, h100 } from '../fixtures.ts';

const between = allOf(destination.isIn(groups('D:1', 'D:4', 'D:5')), destination.isIn(groups('A:5', 'A:6')));
const effect = {
  flag: 'gap-in-the-text',
  level: 'hold',
  text: t(
    'A buyer headquartered in Macau or D:5, in a country that is in D:1, D:4 or D:5 and also in A:5 or A:6 (today Israel). § 742.6(a)(6)(iii)(B) leaves such countries out; whether § 744.23(a)(3)(i)(A), with its parenthesis on A:5 and A:6, takes them in can be read both ways. Ask BIS, or apply.',
    'Een koper met hoofdkantoor in Macau of D:5, in een land dat in D:1, D:4 of D:5 en ook in A:5 of A:6 staat (nu Israël). § 742.6(a)(6)(iii)(B) laat zulke landen weg; of § 744.23(a)(3)(i)(A) ze met zijn zinsnede over A:5 en A:6 opneemt, kan op twee manieren worden gelezen. Vraag het BIS, of vraag een vergunning.',
  ),
} as const;

export default provision({
  kind: 'red-flag',
  id: '742.6-gap-A5-A6',
  cite: '15 CFR §§ 742.6(a)(6)(iii)(B), 744.23(a)(3)(i)(A)',
  title: t('Between two paragraphs: Israel and a Chinese buyer', 'Tussen twee paragrafen: Israël en een Chinese koper'),
  url: ecfr('744.23'),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'I',
      when: allOf(moves, family.isIn(values('a', 'b')), between, forMacauOrD5Entity),
      effect,
    },
    // The .a items have the worldwide paragraph (iii)(A), which closes the gap for them.
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'I',
      when: allOf(moves, family.is('b'), between, forMacauOrD5Entity),
      effect,
    },
    {
      from: '2026-07-10',
      by: UAE_2026,
      confidence: 'I',
      when: allOf(moves, family.is('b'), between, not(destination.is('AE')), anyOf(forMacauOrD5Entity)),
      effect,
    },
  ],
  cases: asked(
    [
      '2023-11-16',
      { to: 'IL', item: a30, parties: buyer('IL', { ultimateParentHeadquarters: 'CN' }) },
      'no',
      'the day before',
    ],
    [
      '2023-11-17',
      { to: 'IL', item: h100, parties: buyer('IL', { ultimateParentHeadquarters: 'CN' }) },
      'yes',
      'the first day',
    ],
    [
      '2024-06-01',
      { to: 'IL', item: h100, parties: buyer('IL', { ultimateParentHeadquarters: 'CN' }) },
      'yes',
      '.a items too before 2025',
    ],
    [
      '2025-01-12',
      { to: 'IL', item: h100, parties: buyer('IL', { ultimateParentHeadquarters: 'CN' }) },
      'yes',
      'the last day on which it is open for .a items',
    ],
    [
      '2025-01-13',
      { to: 'IL', item: h100, parties: buyer('IL', { ultimateParentHeadquarters: 'CN' }) },
      'no',
      '.a items stand under (iii)(A)',
    ],
    [
      '2026-07-09',
      { to: 'AE', item: a30, parties: buyer('AE', { ultimateParentHeadquarters: 'CN' }) },
      'no',
      'the UAE, not in A:5 yet: § 742.6(a)(6)(iii)(B) reaches it by D:4',
    ],
    [
      '2026-07-10',
      { to: 'AE', item: a30, parties: buyer('AE', { ultimateParentHeadquarters: 'CN' }) },
      'no',
      'the UAE, in A:5 and named in (iii)(B)',
    ],
    [
      '2026-07-10',
      { to: 'IL', item: a30, parties: buyer('IL', { ultimateParentHeadquarters: 'CN' }) },
      'yes',
      'Israel is not named with it',
    ],
    [
      '2026-11-21',
      { to: 'IL', item: a30, parties: buyer('IL', { ultimateParentHeadquarters: 'CN' }) },
      'yes',
      'the gap',
    ],
    ['2026-11-21', { to: 'IL', item: a30, parties: buyer('IL') }, 'no', 'an Israeli buyer'],
    [
      '2026-11-21',
      { to: 'SG', item: a30, parties: buyer('SG', { ultimateParentHeadquarters: 'CN' }) },
      'no',
      'Singapore: § 744.23 reaches it',
    ],
    [
      '2026-11-21',
      { to: 'AE', item: a30, parties: buyer('AE', { ultimateParentHeadquarters: 'CN' }) },
      'no',
      'the UAE is named',
    ],
  ),
});
