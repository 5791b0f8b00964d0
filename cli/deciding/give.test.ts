import { expect, test, vi } from 'vitest';
import type { Shown } from './forms.ts';
import { give } from './give.ts';

const shown = (outcome: Shown['outcome'], asks: string[], policy = ''): string =>
  JSON.stringify({
    name: 'a',
    what: 'b',
    outcome,
    eccn: '',
    exception: '',
    policy,
    paragraph: '',
    asks,
  } satisfies Shown);

/** What a person is told of these answers. */
async function told(answers: readonly string[], language: 'en' | 'nl'): Promise<string> {
  let text = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    text += String(part);
    return true;
  });
  try {
    const orders = { format: 'csv', notes: [], length: answers.length } as unknown as Parameters<typeof give>[0];
    const some = (async function* () {
      yield answers;
    })();
    await give(orders, some, { form: 'shown', path: undefined, language });
  } finally {
    spy.mockRestore();
  }
  return text;
}

test('what most orders wait for is named first, by the column to fill in', async () => {
  const answers = [
    shown('not-determined', ['endUser.headquarters', 'lists']),
    shown('hold', ['endUse', 'endUser.headquarters']),
    shown('licence-required', [], 'presumption-of-denial'),
  ];
  const english = await told(answers, 'en');
  expect(english).toContain('presumption of denial');
  expect(english).toMatch(
    /To find out.*\n +2 {2}endUser\.headquarters\n +1 {2}party lists: `tolhuis lists sync`\n +1 {2}endUse\n$/,
  );
  expect(await told(answers, 'nl')).toMatch(/^order +wat +antwoord[\s\S]*Uit te zoeken/);
});

test('where nothing is open, nothing is asked', async () => {
  expect(await told([shown('no-licence-required', [])], 'en')).not.toContain('To find out');
});
