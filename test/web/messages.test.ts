import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fill } from '../../web/src/ui/text.ts';

// Every message of the pages stands beside its translation: t('English', 'Nederlands'). The type asks for both; this
// holds that neither is empty and that both have the same {places}.

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '../../web/src');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f));
const LITERAL = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/.source;
const CALL = new RegExp(`\\bt\\(\\s*(${LITERAL})\\s*,\\s*(${LITERAL})\\s*,?\\s*\\)`, 'g');
const BEGUN = /\bt\(\s*['"]/g;

type Message = { readonly file: string; readonly en: string; readonly nl: string };
const bare = (literal: string): string => literal.slice(1, -1);
/** The keys that a message is filled with, once each: a plural form, {n:order|orders}, may stand in one language alone. */
const places = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?::[^|{}]+\|[^|{}]+)?\}/g)].map(([, key = '']) => key))].sort();

const messages: Message[] = [];
const unread: string[] = [];
for (const file of files) {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  const found = [...text.matchAll(CALL)].map(([, en = '', nl = '']) => ({ file, en: bare(en), nl: bare(nl) }));
  messages.push(...found);
  if (found.length !== (text.match(BEGUN) ?? []).length) unread.push(file);
}

test('every message is found, and has words in both languages', () => {
  console.log(`${messages.length} messages in ${files.length} files`);
  expect(messages.length).toBeGreaterThan(500);
  expect(unread, 'a message that is begun and has no two plain texts').toEqual([]);
  expect(messages.filter((m) => m.en.trim() === '' || m.nl.trim() === '')).toEqual([]);
});

test('both languages fill the same places', () => {
  expect(messages.filter((m) => places(m.en).join() !== places(m.nl).join())).toEqual([]);
});

test('one is said as one: a number before a word that is plural has a form for each', () => {
  // Words that are counted somewhere in these pages, wherever they stand after a number.
  const counted =
    /\{[a-z]\} (?:\p{Ll}+ )?(?:orders|problems|names|units|entries|days|hits|events|rules|facts|problemen|namen|stuks|regels|dagen|treffers|feiten)\b/u;
  expect(messages.filter((m) => counted.test(m.en) || counted.test(m.nl))).toEqual([]);
  expect(fill('{n} {n:order|orders} {n:is|are} saved', { n: '1' })).toBe('1 order is saved');
  expect(fill('{n} {n:order|orders} {n:is|are} saved', { n: '1,000' })).toBe('1,000 orders are saved');
  expect(fill('{n} {n:order|orders}', { n: 0 })).toBe('0 orders');
  expect(fill('{n} {n:order|orders}', { n: '≥ 1' })).toBe('≥ 1 orders');
  expect(fill('{n} {n:order|orders}', {}), 'a place that nothing fills shows itself').toBe('{n} {n:order|orders}');
});

test('a sentence is translated, not copied', () => {
  const sentence = (text: string): boolean => text.split(/\s+/).filter((w) => /^\p{Ll}{2,}/u.test(w)).length > 4;
  expect(messages.filter((m) => m.en === m.nl && sentence(m.en))).toEqual([]);
});
