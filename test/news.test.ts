import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// NEWS is sorted by effect on answers: every entry of a release stands under one of three headings, in this order.

const HEADINGS = ['### Answers about the past', '### Answers about the future', '### Code and data'];
const news = readFileSync(join(import.meta.dirname, '..', 'NEWS.md'), 'utf8');
const releases = news.split(/^(?=## )/m).slice(1);

test('a release has the three headings, in order', () => {
  expect(releases.length).toBeGreaterThan(0);
  for (const release of releases)
    expect(release.split('\n').filter((line) => line.startsWith('### '))).toEqual(HEADINGS);
});

test('every entry is a whole sentence in the list of one heading: put a new one first in its list, begun with "- "', () => {
  const entries: string[] = [];
  for (const release of releases) {
    const [above = '', ...parts] = release.split(/^(?=### )/m);
    expect(above.split('\n').slice(1).join('').trim(), 'entries above the first heading').toBe('');
    for (const part of parts) {
      const [, intro = '', ...lists] = part.split(/\n\n+/);
      expect(intro, 'a sentence on what stands under the heading').not.toMatch(/^- /);
      const list = lists.join('\n').trim();
      for (const line of list.split('\n')) expect(line, 'a list item or its next line').toMatch(/^(- | {2})\S/);
      entries.push(...list.split(/^- /m).filter(Boolean));
    }
  }
  expect(entries.length).toBeGreaterThanOrEqual(80);
  for (const entry of entries) {
    expect(entry, 'the heading says what it changes').not.toMatch(/^\*\*(Past|Future|Code)/);
    expect(entry, 'begins a sentence').toMatch(/^(\*\*And the future\.\*\* )?[\p{Lu}"“`§\d]/u);
    expect(entry.trim(), 'ends a sentence').toMatch(/[.?!](["”)`*]*)$/);
  }
});
