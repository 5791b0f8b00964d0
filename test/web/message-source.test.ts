import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDutch, writeDutch } from '../../web/build/catalogue.ts';
import { messagesOfSource, readFile, SOURCE } from '../../web/build/message-source.ts';
import { t } from '../../web/src/ui/text.ts';

// How messages are found in the code, and how the catalogue is kept (web/build).

const IMPORT = "import { t } from '../ui/text.ts';\n";
test.each([
  ["const M = { a: t('One'), b: t('From', 'country') };", [['One'], ['From', 'country']]],
  ['<p>{say(t("organisation\'s account"))}</p>;', [["organisation's account"]]],
])('%s is read', (code, calls) => expect(readFile('a.tsx', IMPORT + code).calls).toEqual(calls));
test.each(['t(name)', 't(`One`)', "t('One' + 'two')", "t('One', context)", "t('')", 't()', "t('One', 'two', 'three')"])(
  '%s is refused with its line',
  (call) => expect(() => readFile('a.tsx', `${IMPORT}\nconst a = ${call};`)).toThrow(/^a\.tsx:3: /),
);
test('another t is none of ours, and what is not TypeScript is refused', () => {
  expect(readFile('a.ts', "import { t } from '@tolhuis/core/law';\nt(x, 'y');").calls).toEqual([]);
  expect(() => readFile('a.ts', 'const = ;')).toThrow(/^a\.ts: /);
});

test('the catalogue keeps what it was given, whatever its signs', () => {
  const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((s) => s.trim() === s && !s.includes('\u0004'));
  fc.assert(
    fc.property(text, fc.option(text, { nil: undefined }), text, (message, context, nl) => {
      const one = { ...t(message, context), files: ['a.ts', 'b/c.tsx'], first: true };
      const po = writeDutch([one], new Map([[one.id, nl]]));
      expect(readDutch(po)).toEqual(new Map([[one.id, nl]]));
      expect(po).toContain('#: web/src/a.ts');
    }),
    { seed: 5, numRuns: 200 },
  );
});

test('what comes later brings its messages', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((f) => /(?<!\.d)\.tsx?$/.test(f));
  const bare = files
    .filter((f) => !f.startsWith('client') && !f.startsWith('styles') && !f.endsWith('messages.ts'))
    .flatMap((f) =>
      readFileSync(join(SOURCE, f), 'utf8')
        .split('\n')
        .filter((line) => line.includes('import(') && !line.includes('withMessages('))
        .map((line) => `${f}: ${line.trim()}`),
    );
  expect(bare, 'wrap it: withMessages(() => import(…))').toEqual([]);
});

test('what Check shows is in the first load, what only another page says is not', () => {
  const at = (file: string): boolean[] =>
    messagesOfSource()
      .filter((m) => m.files.join() === file)
      .map((m) => m.first);
  expect(new Set(at('pages/check/page.tsx'))).toEqual(new Set([true]));
  expect(new Set(at('ui/frame.tsx'))).toEqual(new Set([true]));
  expect(new Set(at('pages/world/page.tsx'))).toEqual(new Set([false]));
  expect(new Set(at('ui/sign-in.tsx'))).toEqual(new Set([false]));
});
