import { expect, test } from 'vitest';
import type { ListEntry } from '../entry.ts';
import { buildIndex, screen } from '../screen.ts';
import { withoutBeside, withoutCodes } from './beside-name.ts';
import { withWholeWords } from './broken-words.ts';
import { withoutEscapes } from './escapes.ts';
import { partyLineReadings } from './party-line.ts';
import { MAX_NAME_LENGTH, visibleText } from './unicode.ts';

test.each([
  ['Kelvarin &amp; Drozdov', 'Kelvarin & Drozdov'],
  ['Kelvarin&nbsp;Works', 'Kelvarin Works'],
  ['K&#101;lvarin &#x57;orks', 'Kelvarin Works'],
  ['K&eacute;lvarin', 'Kelvarin'],
  ['<b>Kelvarin</b>', ' Kelvarin '],
  ['Kelvarin%20Works%2C%20Ltd.', 'Kelvarin Works, Ltd.'],
  ['Kelvarin+Works%2C+Ltd.', 'Kelvarin Works, Ltd.'],
  ['%E5%8D%8E%E4%B8%BA', '华为'],
  ['K\\u0065lvarin', 'Kelvarin'],
  ['KelvÃ¼rin â€œWorksâ€\u009d', 'Kelvürin “Works”'],
  ['\u202eniravleK\u202c', 'Kelvarin'],
])('%s is meant for %s', (written, meant) => {
  expect(withoutEscapes(written).replace(/\u202c/g, '')).toBe(meant);
});

test.each([
  'Kelvarin R&D',
  'Kelvarin 100%',
  '50% Kelvarin',
  'Kelvarin&Co;',
  'Kelvarin %ff',
  'São Kelvarin',
  'K < W',
  '',
])('%s has no escapes', (name) => {
  expect(withoutEscapes(name)).toBe(name);
});

test('numbers that name no character give none', () => {
  expect(withoutEscapes('Kelvarin&#0;&#xd800;&#x110000;')).toBe('Kelvarin   ');
});

test.each([
  ['Kelvarin Works Tel: +86 755 1234567', 'Kelvarin Works'],
  ['Kelvarin Works (info@kelvarin.com)', 'Kelvarin Works'],
  ['Kelvarin Works Attn: Mr. Wang', 'Kelvarin Works'],
  ['Kelvarin Works INN 7701234567', 'Kelvarin Works'],
  ['Kelvarin Works, VAT No. GB123456789', 'Kelvarin Works'],
  ['Kelvarin Works Room 1203 88 Nanjing Road Shanghai', 'Kelvarin Works'],
  ['Kelvarin Works 88 Nanjing Road Shanghai', 'Kelvarin Works'],
  ['275 Kelvarin Plant Flat 416 10 Hennessy Road', '275 Kelvarin Plant'],
  ['Drozdov, Ivan DOB 12 Mar 1967', 'Drozdov, Ivan'],
  ['Drozdov, Ivan, 04.05.1980', 'Drozdov, Ivan'],
  ['Kelvarin (Panama flag)', 'Kelvarin'],
  ['Kelvarin (Entity List)', 'Kelvarin'],
  ['Kelvarin Works (in liquidation)', 'Kelvarin Works'],
  ['Kelvarin Works and its subsidiaries', 'Kelvarin Works'],
  ['Former Kelvarin Works', 'Kelvarin Works'],
  ['Motor Vessel Kelvarin', 'Kelvarin'],
  ['C10023 - Kelvarin Works', 'Kelvarin Works'],
  ['Customer No. 44340: Kelvarin Works', 'Kelvarin Works'],
  ['Kelvarin Works #4431', 'Kelvarin Works'],
  ['Kelvarin Works/RU', 'Kelvarin Works'],
])('what stands beside the name in %s', (line, name) => {
  expect(withoutBeside(line)).toBe(name);
});

test.each([
  'Kelvarin Works Co., Ltd.',
  'No. 13 Research Institute',
  '210th Research Institute',
  'Red Flag Software',
  'Contact Kelvarin Ltd',
  'Road Kelvarin',
  '88 Nanjing Road',
  'Tel 1234567',
  'Kelvarin 275 Plant',
])('%s stands alone', (name) => {
  expect(withoutBeside(name)).toBe(name);
});

test('codes in square brackets are taken off, and a name of nothing else is left', () => {
  expect(withoutCodes('Kelvarin Works [SDGT] [RUSSIA-EO14024]')).toBe('Kelvarin Works');
  expect(withoutCodes('[RU] Kelvarin Works')).toBe(' Kelvarin Works');
  expect(withoutCodes('[KELVARIN]')).toBe('[KELVARIN]');
});

test.each([
  ['K?lvarin W\ufffdrks', 'Klvarin Wrks'],
  ['Kelva-\nrin Works', 'Kelvarin Works'],
  ['Kel.va_rin', 'Kelvarin'],
  ['KELVAAARIN', 'KELVARIN'],
  ['Ali AlDrozdov', 'Ali Al Drozdov'],
  ['Drozdov YN', 'Drozdov Y N'],
  ['Kelvarin Works (KWS)', 'Kelvarin Works'],
])('%s has a broken word', (broken, whole) => {
  expect(withWholeWords(broken)).toBe(whole);
});

test.each([
  'Kelvarin AG',
  'Kelvarin SE',
  'Kelvarin HK',
  'TotalKelvarin SX',
  'KELVARIN III',
  'Kelvarin (Asia)',
  'Works (KWS)',
])('%s is whole', (name) => {
  expect(withWholeWords(name)).toBe(name);
});

test('a party behind the telephone number or the address of another is read too', () => {
  expect(partyLineReadings('Drozdov Trading Ltd Tel: 1234567 / Kelvarin Works')).toContain('Kelvarin Works');
  expect(partyLineReadings('Drozdov Trading Ltd, 12 Main Road, formerly Kelvarin Works')).toContain('Kelvarin Works');
});

test('enclosed letters and signs of trade marks are what a reader sees', () => {
  expect(visibleText('🅚🅔 🅺🄴 🄚🄔 ⒦⒠ Works™ Ltd®')).toBe('KE KE KE ke Works  Ltd ');
  expect(visibleText('Kеlvaոօս Inϲ')).toBe('Kelvanou Inc');
});

test('long lines of signs that nearly fit are read within bounds', () => {
  for (const unit of [
    '(1111',
    ', flag 1.1.11',
    '<b>[AA]',
    '&#65;',
    '\u202ea',
    '1 road ',
    '[',
    '( ',
    ' - ',
    '1/',
    'by ',
  ])
    for (const reading of partyLineReadings(unit.repeat(20_000)))
      expect(reading.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
});

const listed: ListEntry = {
  id: '1',
  list: 'EL',
  type: 'unknown',
  name: 'Kelvarin Trading Co., Ltd.',
  aliases: [],
  addresses: [],
  countries: [],
};
const scoreOf = (name: string): number => screen(buildIndex([listed]), { name }, { minScore: 0.01 })[0]?.score ?? 0;

test.each([
  'Kelvarin%20Trading%20Co.%2C%20Ltd.',
  '<td>K&#101;lv&#97;rin Trading Co., Ltd.</td>',
  '\u202e.dtL ,.oC gnidarT niravleK\u202c',
  '🅚🅔🅛🅥🅐🅡🅘🅝 Trading Co., Ltd.',
  'Kelvarin Trading Co., Ltd. Room 431 88 Nanjing Road Shanghai 200001 Tel: 1234567',
  'Kelvarin Trading Co., Ltd. [SDN] [RUSSIA-EO14024]',
  'Blue Finch Logistics (a subsidiary of Kelvarin Trading Co., Ltd.)',
  'Kelvarin Trading Co., Ltd. - sample order',
  'Procurement Dept., Kelvarin Trading Co., Ltd.',
  'Kelvarin Trdng Co., Ltd.',
  '1/KELVARIN TRADING CO LTD 2/12 LARCH ROAD 3/CN/SHENZHEN',
])('%s alerts', (name) => {
  expect(scoreOf(name)).toBeGreaterThan(0.86);
});

test('a trade word that translators put for another lies nearer than any other', () => {
  expect(scoreOf('Kelvarin Commercial Co., Ltd.')).toBeGreaterThan(scoreOf('Kelvarin Hospital Co., Ltd.') + 0.05);
  expect(scoreOf('Kelvarin Commercial Co., Ltd.')).toBeLessThan(scoreOf('Kelvarin Trading Co., Ltd.'));
});
