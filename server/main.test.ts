import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServeOptions, serve } from './main.ts';
import { tempHome } from './testing/desk.ts';

let { home, remove } = { home: '', remove: (): void => undefined };
beforeAll(() => {
  ({ home, remove } = tempHome());
});
afterAll(() => remove());

/** Status of a look at the orders without credentials. */
async function orders(options: Partial<ServeOptions>): Promise<number> {
  const serving = await serve({
    port: 0,
    host: '127.0.0.1',
    data: home,
    screeningHome: home,
    localRoles: ['viewer'],
    log: () => undefined,
    ...options,
  });
  try {
    return (await fetch(`${serving.url}/api/orders`)).status;
  } finally {
    await serving.close();
  }
}

test('a desk with a public address elsewhere lets nobody in for asking on this machine: a proxy does so for all', async () => {
  expect(await orders({})).toBe(200);
  expect(await orders({ publicUrl: 'http://localhost:7410' })).toBe(200);
  expect(await orders({ publicUrl: 'https://desk.example' })).toBe(401);
});
