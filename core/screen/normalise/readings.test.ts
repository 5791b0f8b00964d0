import { expect, test } from 'vitest';
import { otherSpellings } from './other-spellings.ts';
import { partyLineReadings } from './party-line.ts';
import { namesInLine } from './several-names.ts';

test.each([
  ['Kelvarin Trading d/b/a Drozdov Works', ['Kelvarin Trading', 'Drozdov Works']],
  ['Kelvarin Trading (formerly Drozdov Works)', ['Kelvarin Trading', 'Drozdov Works']],
  ['Kelvarin Trading (now Drozdov Works)', ['Kelvarin Trading', 'Drozdov Works']],
  ['Kelvarin B.V. on behalf of Drozdov Works', ['Kelvarin B.V.', 'Drozdov Works']],
  ['Kelvarin Works / Drozdov Trading', ['Kelvarin Works', 'Drozdov Trading']],
  ['Kelvarin Works; Drozdov Trading', ['Kelvarin Works', 'Drozdov Trading']],
  ['Kelvarin Ltd and Drozdov Trading', ['Kelvarin Ltd', 'Drozdov Trading']],
  ['Kelvarin Ltd & Drozdov Trading', ['Kelvarin Ltd', 'Drozdov Trading']],
])('the names in %s', (line, names) => {
  expect(namesInLine(line)).toEqual(names);
});

test.each([
  'Kelvarin Technologies Co., Ltd.',
  'Kelvarin Import and Export Co., Ltd.',
  'Kelvarin General Machinery Science & Technology Co., Ltd.',
  'Kelvarin and Drozdov LLC',
  'Kelvarin Via Nova',
  '',
])('%s is one name', (line) => {
  expect(namesInLine(line)).toEqual([]);
});

test.each([
  ['Shenzhen Qing2 Mao4 Technology', 'Shenzhen qingmao Technology'],
  ['Qing2mao4', 'qingmao'],
  ['K.L.V.R. Works', 'KLVR Works'],
  ['www.kelvarinworks.com', 'kelvarinworks'],
  ['sales@kelvarinworks.com.cn', 'kelvarinworks'],
  ['Ke1varin Works', 'Kelvarin Works'],
  ['Ke1varin Works', 'Keivarin Works'],
  ['K31v4r1n Wor5ks Tr4d1ng', 'Keivarin Worsks Trading'],
  ['000 Kelvarin', 'OOO Kelvarin'],
  ['CETC-38', 'China Electronics Technology Group Corporation -38 Research Institute'],
  ['Kelvarin Drozdov Compan', 'Kelvarin Drozdov company'],
  ['Kelvarin Drozdov Li', 'Kelvarin Drozdov'],
  ['Kelvarin Drozdov Manufactu', 'Kelvarin Drozdov manufacturas'],
  ['Shenzhen Hsing Mao Works', 'Shenzhen hsingmao Works'],
])('%s may be meant for %s', (name, reading) => {
  expect(otherSpellings(name)).toContain(reading);
});

test.each([
  'Kelvarin Technologies Co., Ltd.',
  '27th Institute',
  'H100 Trading',
  'Xin Hua Trading',
  'Hong Kong Works',
  'Ab 12',
])('%s is as usual', (name) => {
  expect(otherSpellings(name)).toEqual([]);
});

test('no reading is the line itself', () => {
  const line =
    'Kelvarin Ltd and Drozdov Ltd / Qing2 Mao4 d/b/a K.L.M.N. via www.kelvarin.com (Shenzhen) Branch, Room 5; 000 X1y2z3';
  const readings = partyLineReadings(line);
  expect(readings.length).toBeGreaterThan(8);
  expect(readings).not.toContain(line);
  expect(new Set(readings).size).toBe(readings.length);
});

test.each([
  ['Kelvarin Ltd, Drozdov Trading', ['Kelvarin Ltd', 'Drozdov Trading']],
  ['Kelvarin Ltd and Drozdov Ltd and Orvex Trading', ['Kelvarin Ltd', 'Drozdov Ltd', 'Orvex Trading']],
  ['Kelvarin Works fka Drozdov Works fka Orvex', ['Kelvarin Works', 'Drozdov Works', 'Orvex']],
  ['Kelvarin Ltd for Drozdov Ltd for Orvex Trading', ['Kelvarin Ltd', 'Drozdov Ltd', 'Orvex Trading']],
  ['Via Nova Trading, via Drozdov Works', ['Via Nova Trading', 'Drozdov Works']],
  ['Kelvarin Works; VYAZ', ['Kelvarin Works', 'VYAZ']],
  ['Kelvarin Works\nDrozdov Trading\r\nVYAZ', ['Kelvarin Works', 'Drozdov Trading', 'VYAZ']],
  ['Kelvarin Works - Shop - Dept - Drozdov Trading', ['Drozdov Trading']],
  ['Kelvarin Works - DROZDOV', ['DROZDOV']],
])('each name in %j is read', (line, names) => {
  expect(partyLineReadings(line)).toEqual(expect.arrayContaining(names));
});

test.each([
  'Kelvarin Co., Ltd.',
  'Kelvarin Works Co., Ltd., Shenzhen',
  'Kelvarin Works Ltd, 12 Larch Road',
  'Drozdovets, Pavel Igorevich',
])('a comma in %s joins no names', (line) => {
  expect(namesInLine(line)).toEqual([]);
});

test.each([
  ['Kelvarin\nTechnology Co., Ltd.', 'Technology Co., Ltd.'],
  ['Kelva-\nrin Works', 'Kelva'],
  ['Kel|varin Drozdov', 'Kel'],
])('in %j a name goes on: %s is no reading', (line, part) => {
  expect(partyLineReadings(line)).not.toContain(part);
});
