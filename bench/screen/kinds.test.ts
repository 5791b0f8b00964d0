import type { ListEntry } from '@tolhuis/core/screen';
import { expect, test } from 'vitest';
import { FRESH_KINDS } from './fresh-kinds.ts';
import { CHINESE_KINDS, syllables } from './kinds/chinese.ts';
import { CLEAN } from './kinds/clean.ts';
import { FORM_KINDS } from './kinds/forms.ts';
import { FRESH_CLEAN } from './kinds/fresh/clean.ts';
import { LETTER_KINDS } from './kinds/letters.ts';
import { SCRIPT_KINDS } from './kinds/scripts.ts';
import { WORD_KINDS } from './kinds/words.ts';
import { MORE_KINDS } from './more-kinds.ts';
import { randomFrom } from './perturb.ts';

const ALL = [
  ...WORD_KINDS,
  ...FORM_KINDS,
  ...LETTER_KINDS,
  ...SCRIPT_KINDS,
  ...CHINESE_KINDS,
  ...MORE_KINDS,
  ...FRESH_KINDS,
];
const entry = (name: string, country: string): ListEntry => ({
  id: '1',
  list: 'EL',
  type: 'unknown',
  name,
  aliases: [],
  addresses: [],
  countries: [country],
});

test('each kind of variation gives the same for a seed, never the name itself, and has a name of its own', () => {
  expect(new Set(ALL.map((kind) => kind.name)).size).toBe(ALL.length);
  const names = [
    entry('Shenzhen Qingmao Electronic Technology Co., Ltd.', 'CN'),
    entry('OOO Kelvarin Drozdov', 'RU'),
    entry('KELVARIN, Ahmad Hasan', 'SY'),
    entry('Qingmao 13th Research Institute', 'CN'),
    entry('KELVARIN 3', 'PA'),
    entry('庆茂（北京）科技有限公司', 'CN'),
  ];
  for (const kind of ALL) {
    for (const one of names) {
      const [a, b] = [1, 1].map((seed) => kind.make(randomFrom(seed), one.name, one));
      expect(a, kind.name).toBe(b);
      if (kind.name !== 'zero-width' && kind.name !== 'mathematical-letters') expect(a, kind.name).not.toBe(one.name);
    }
  }
});

test('pinyin is divided as a reader would, and what is none is not', () => {
  expect(syllables('qingmao')).toEqual(['qing', 'mao']);
  expect(syllables('kelvarin')).toBeNull();
});

test('clean names come in kinds with names in each, the same for a seed', () => {
  const kinds = CLEAN(3);
  expect(kinds.every(({ names }) => names.length > 20)).toBe(true);
  expect(CLEAN(3)).toEqual(kinds);
  for (const { kind, names } of FRESH_CLEAN) expect(new Set(names).size, kind).toBe(names.length);
});
