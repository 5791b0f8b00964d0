import { expect, test } from 'vitest';
import { hashText } from '../search/hash-table.ts';
import { hanNumber } from './han.ts';
import { LEGAL_CLASSES } from './legal.ts';
import { namesInCell } from './list-name.ts';
import { MAX_WORDS, normaliseName } from './name.ts';
import { partyLineReadings } from './party-line.ts';
import { squashKey } from './squash.ts';
import { tokenOf } from './token.ts';
import { MAX_NAME_LENGTH, visibleText } from './unicode.ts';

const WORDS: [string, string[]][] = [
  ['Kelvarin Technologies Co., Ltd.', ['kelvarin', 'technology']],
  ['KELVARIN TECH. LTD', ['kelvarin', 'technology']],
  ['Кельварин Технологии ООО', ['kelvarin', 'technology']],
  ['Kеlvаrin', ['kelvarin']],
  ['Kel\u200bva\u00adrin', ['kelvarin']],
  ['ｋｅｌｖａｒｉｎ', ['kelvarin']],
  ['Kelvarín Méçhanics', ['kelvarin', 'mechanical']],
  ['Obshchestvo s ogranichennoy otvetstvennostyu Kelvarin', ['kelvarin']],
  ['LIMITED LIABILTY COMPANI Kelvarin', ['kelvarin']],
  ['Hsi-an Kelvarin', ['xian', 'kelvarin']],
  ['Peking Kelvarin', ['beijing', 'kelvarin']],
  ['Hong Kong Kelvarin (HK) Ltd', ['hongkong', 'kelvarin', 'hongkong']],
  ['13th Institute', ['13', 'institute']],
  ['Brigade Forty-Four', ['brigade', '44']],
  ['KelvarinTradingLtd.', ['kelvarin', 'trade']],
  ['Kelvarin Integrated Circuit', ['kelvarin', 'ic']],
  ['成都清茂技术有限公司', ['chengdu', 'qingmao', 'technology']],
  ['清茂半導體（深圳）股份有限公司', ['qingmao', 'semiconductor', 'shenzhen']],
  ['第十二研究所', ['12', 'institute']],
  ['김정호', ['kim', 'jong', 'ho']],
  ['켈바린테크', ['kelbalintekeu']],
  ['Company Limited', ['company', 'limited']],
  ['...', []],
];

test.each(WORDS)('words of %s', (name, words) => {
  expect(normaliseName(name).words).toEqual(words);
});

test.each([
  ['Kelvarin Ltd', 'Kelvarin Private Limited', true],
  ['Kelvarin OOO', 'Kelvarin LLC', true],
  ['АО Kelvarin', 'JSC Kelvarin', true],
  ['Kelvarin GmbH', 'Kelvarin Inc.', false],
  ['清茂有限公司', 'Qingmao Co., Ltd.', true],
])('legal forms of %s and %s', (a, b, same) => {
  expect((normaliseName(a).legal & normaliseName(b).legal) !== 0).toBe(same);
});

test('short legal forms inside a name are words', () => {
  expect(normaliseName('Kelvarin AS Drozdov Works').words).toContain('as');
  expect(normaliseName('Kelvarin AS').words).toEqual(['kelvarin']);
  expect(LEGAL_CLASSES.length).toBeLessThan(16);
});

test('reading is bounded', () => {
  expect(visibleText('\u0430'.repeat(100_000)).length).toBeLessThan(1000);
  expect(normaliseName('ab '.repeat(1000)).words.length).toBeLessThanOrEqual(40);
});

test.each([
  ['十二', 12],
  ['二十', 20],
  ['一百零五', 105],
  ['七〇二', 702],
])('numeral %s', (text, value) => {
  expect(hanNumber(text)).toBe(value);
});

test.each([
  ['Messrs. Kelvarin Ltd', 'Kelvarin Ltd'],
  ['Attn: Purchasing, Kelvarin Ltd, P.O. Box 61, Dubai', 'Kelvarin Ltd'],
  ['c/o Kelvarin Ltd., 10 Larch Road, Singapore 07990', 'Kelvarin Ltd.'],
  ['Kelvarin Ltd (end user)', 'Kelvarin Ltd'],
  ['Dubai Branch of Kelvarin Ltd', 'Kelvarin Ltd'],
  ['Kelvarin Ltd - Wuhan R&D Center', 'Kelvarin Ltd'],
  ['清茂技术有限公司深圳分公司', '清茂技术有限公司'],
  ['Kelvarin Ltd formerly known as Stelmira', 'Stelmira'],
  ['K3lvar1n Ltd', 'Kelvarin Ltd'],
])('readings of the line %s', (line, reading) => {
  expect(partyLineReadings(line)).toContain(reading);
});

test('a plain name has no other reading', () => {
  expect(partyLineReadings('Kelvarin Microtronics Co., Ltd.')).toEqual([]);
});

test.each([
  ['Kelvarin Group (KELG)', ['Kelvarin Group (KELG)'.replace(' (KELG)', ''), 'KELG']],
  ['Kelvarin Group. Subordinate Institution - 9th Plant', ['Kelvarin Group', '9th Plant']],
  ['Kelvarin, a.k.a., Stelmira Works', ['Kelvarin', 'Stelmira Works']],
  ['Kelvarin and any successor, sub-unit, or subsidiary thereof', ['Kelvarin']],
])('names in the cell %s', (cell, names) => {
  for (const name of names) expect(namesInCell(cell)).toContain(name);
});

test('a place in brackets is no name', () => {
  expect(namesInCell('Kelvarin (Shenzhen) Co., Ltd.')).not.toContain('Shenzhen');
});

test.each([
  ['kelvarin trading ltd', 'kelvarintrading'],
  ['limited liability company kelvarin', 'kelvarin'],
  ['ao kelvarin', 'kelvarin'],
  ['ao kelv', 'aokelv'],
  ['pao kelv', 'kelv1', '1'],
  ['kelvarin co ltd', 'kelvarin'],
  ['kelvarin pte ltd co', 'kelvarin'],
  ['kel co ltd', 'kelcoltd'],
  ['ltd', ''],
])('squash %s', (text, run, more = '') => {
  const key = squashKey(`${text} ${more}`.trim().split(' ').map(tokenOf));
  expect(key).toBe(run === '' ? 0 : hashText(run, 5));
});

test.each([
  [MAX_WORDS - 1, false],
  [MAX_WORDS, false],
  [MAX_WORDS + 1, true],
])('a name of %i words is read in part only: %s', (count, cut) => {
  for (const word of ['kelvarin', 'Kélvarin', 'Кельварин']) {
    const name = Array.from({ length: count }, () => word).join(' ');
    expect(normaliseName(`${name} .`)).toMatchObject({ cut, words: { length: Math.min(count, MAX_WORDS) } });
  }
});

test.each([
  [MAX_NAME_LENGTH, false],
  [MAX_NAME_LENGTH + 1, true],
])('a name of %i characters is read in part only: %s', (length, cut) => {
  expect(normaliseName('x'.repeat(length)).cut).toBe(cut);
});
