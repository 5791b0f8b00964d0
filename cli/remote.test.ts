import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DESK_OPERATIONS } from '@tolhuis/server/operations/index.ts';
import { afterEach, expect, test } from 'vitest';
import { SHOWN_ONCE, serverCalls } from './remote.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A desk that breaks off the first `broken` requests after it has read them; gives the address and the keys that came. */
async function desk(broken: number): Promise<{ url: string; keys: (string | undefined)[] }> {
  const keys: (string | undefined)[] = [];
  server = createServer((request, response) => {
    keys.push(request.headers['idempotency-key'] as string | undefined);
    request.resume().on('end', () => {
      if (keys.length <= broken) request.socket.destroy();
      else response.end('{"done":true}');
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, keys };
}

test('what was cut off is asked again under the same key, once', async () => {
  const { url, keys } = await desk(1);
  expect(await serverCalls(url, undefined)('create-order', {})).toBe('{"done":true}');
  expect(keys).toHaveLength(2);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
  await serverCalls(url, undefined)('create-order', {});
  expect(keys[2]).not.toBe(keys[0]);
});

test('a desk that goes on breaking off is told of', async () => {
  const { url, keys } = await desk(9);
  await expect(serverCalls(url, undefined)('create-order', {})).rejects.toThrow('does not answer');
  expect(keys).toHaveLength(2);
});

test('what gives a secret takes no key and is not asked again', async () => {
  const { url, keys } = await desk(1);
  await expect(serverCalls(url, undefined)('create-key', {})).rejects.toThrow('does not answer');
  expect(keys).toEqual([undefined]);
  const secrets = [...DESK_OPERATIONS.values()].filter((o) => o.secret).map((o) => o.name);
  expect([...SHOWN_ONCE].sort()).toEqual(secrets.sort());
});
