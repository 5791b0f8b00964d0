import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULEBOOK } from '@tolhuis/rulebook';
import { starterList } from '@tolhuis/rulebook/lists/starter/index.ts';
import { expect, test } from 'vitest';
import { chineseFaces, chineseRanges } from '../../web/build/chinese-font.ts';

const { css, covers } = chineseFaces();
const han = (text: string): string[] => [...new Set(text.match(/\p{Script=Han}/gu) ?? [])];
const missing = (text: string): string[] => han(text).filter((c) => !covers(c.codePointAt(0)!));

test('only the Chinese part of a face is kept', () => {
  expect(chineseRanges('U+20-22,U+4e00,U+ff0c-ff0d,U+3001')).toEqual([
    [0x4e00, 0x4e00],
    [0xff0c, 0xff0d],
    [0x3001, 0x3001],
  ]);
  expect(chineseRanges('U+41-5a,U+25cf')).toEqual([]);
  expect(chineseRanges('U+2e00-2e90')).toEqual([[0x2e80, 0x2e90]]);
  expect(covers('A'.codePointAt(0)!)).toBe(false);
  expect(css.match(/@font-face/g)?.length).toBeGreaterThan(80);
});

test('every Chinese character of the rulebook and of the starter list is in a shipped face', () => {
  const text = JSON.stringify([starterList().entries, RULEBOOK.events, RULEBOOK.chips, RULEBOOK.countries]);
  expect(han(text).length).toBeGreaterThan(20);
  expect(missing(text)).toEqual([]);
  expect(missing('华为技术有限公司 華為技術 海光信息 中科曙光 寒武纪 長江存儲 中芯國際集成電路製造')).toEqual([]);
});

test('the first level of the character set of the state (GB 2312, 3,755 characters) is covered', () => {
  const decoder = new TextDecoder('gb2312');
  const level: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++)
      level.push(decoder.decode(Uint8Array.of(row, cell)));
  expect(level.length).toBe(3755);
  expect(missing(level.join(''))).toEqual([]);
});

const DATA = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/data');
const FILES = ['ai-chip-entities.jsonl', 'queries-dev.jsonl'].map((f) => join(DATA, f)).filter(existsSync);
test.skipIf(FILES.length === 0)('real names of listed parties, where they are there, are covered', () => {
  const text = FILES.map((f) => readFileSync(f, 'utf8')).join('');
  const rare = missing(text);
  console.log(`${han(text).length} Chinese characters in real names, without a face: ${rare.join('') || 'none'}`);
  expect(rare.length).toBeLessThanOrEqual(han(text).length / 100);
});
if (FILES.length === 0) console.log('chinese-font.test: no ../shared/data here, real names were not looked at');
