import { expect, test } from 'vitest';
import { otherKeys, pinyinKeys } from './romanisation.ts';

test.each([
  ['hsinhua', 'xinhua'],
  ['chunghsing', 'zhongxing'],
  ['chihsing', 'qixing'],
  ['tienching', 'tianjing'],
  ['jenho', 'renhe'],
  ['tzuyuan', 'ziyuan'],
  ['jhongsin', 'zhongxin'],
  ['siangyang', 'xiangyang'],
])('%s may be the %s of pinyin (Wade–Giles, Tongyong)', (other, pinyin) => {
  expect(otherKeys(other).wade).not.toBe('');
  expect(otherKeys(other).wade).toBe(pinyinKeys(pinyin).wade);
});

test.each([
  ['wahhing', 'huaxing'],
  ['kwongtak', 'guangde'],
  ['cheungkong', 'changjiang'],
  ['fookming', 'fuming'],
])('%s may be the %s of pinyin (Cantonese)', (other, pinyin) => {
  expect(otherKeys(other).cantonese).not.toBe('');
  expect(otherKeys(other).cantonese).toBe(pinyinKeys(pinyin).cantonese);
});

test.each(['xinhua', 'beidou', 'kelvarin', 'electronics', 'petrov', 'x', ''])(
  '%s is no word of another romanisation',
  (word) => {
    expect(otherKeys(word)).toEqual({ pinyin: false, wade: '', cantonese: '' });
  },
);

test.each([
  ['hsinhua', 'jinhua'],
  ['chunghsing', 'zhongjing'],
  ['tienching', 'dianxing'],
])('%s is not %s', (other, pinyin) => {
  expect(otherKeys(other).wade).not.toBe(pinyinKeys(pinyin).wade);
});

test('a long word that almost divides is told in bounded time', () => {
  expect(otherKeys(`${'chiang'.repeat(3)}zz`).wade).toBe('');
});
