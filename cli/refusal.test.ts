import type { AppError } from '@tolhuis/core/app/errors';
import { expect, test } from 'vitest';
import { languageAsked, refusalLines } from './refusal.ts';

const wrong: AppError = {
  code: 'bad-input',
  issues: [
    { path: 'to', line: 3, message: "'XX' is no country (ISO 3166-1 alpha-2).", remedy: "Did you mean 'CN' (China)?" },
    { path: 'on', line: 4, message: "'21-11-2026': expected a day that exists, written as 2026-11-21." },
  ],
};

test('a refusal is told in the language that was asked for', async () => {
  expect(await refusalLines(wrong, ['decide', 'x.csv', '--lang', 'nl'])).toEqual([
    "regel 3, to: 'XX' is geen land (ISO 3166-1 alpha-2). Bedoelt u 'CN' (China)?",
    "regel 4, on: '21-11-2026': verwacht: een dag die bestaat, geschreven als 2026-11-21.",
  ]);
  expect((await refusalLines(wrong, ['decide', 'x.csv', '--lang', 'en']))[0]).toMatch(
    /^line 3, to: 'XX' is no country/,
  );
  const missing: AppError = { code: 'not-found', what: "There is no order 'draft'.", remedy: 'x' };
  expect(await refusalLines(missing, ['orders', 'show', 'draft', '--lang=nl'])).toEqual([
    "Er is geen order 'draft'. x",
  ]);
});

test('a sentence without Dutch words stays English, and whole', async () => {
  const csv: AppError = { code: 'bad-input', issues: [{ path: '', message: 'a quote in the middle of a cell.' }] };
  expect(await refusalLines(csv, ['--lang', 'nl'])).toEqual(['a quote in the middle of a cell.']);
});

test('a language that there is not is no reason for none', () => {
  expect(languageAsked(['decide', '--lang', 'fr'])).toBe('en');
  expect(languageAsked(['decide', '--lang'])).toBe('en');
});
