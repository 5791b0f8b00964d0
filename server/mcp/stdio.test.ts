import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { question } from '../testing/desk.ts';
import { testDoor } from '../testing/door.ts';
import { serveStdio } from './stdio.ts';

test('who asks and closes its end at once still gets every answer', async () => {
  const { desk, screening, close } = await testDoor();
  const [input, output] = [new PassThrough(), new PassThrough()];
  const call = (id: number, name: string, args: unknown) => ({
    jsonrpc: '2.0',
    id,
    method: 'tools/call',
    params: { name, arguments: args },
  });
  const clientInfo = { name: 'x', version: '1' };
  const messages = [
    {
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo },
    },
    { jsonrpc: '2.0', method: 'notifications/initialized' },
    call(2, 'decide', question()),
    call(3, 'approve-order', { id: 'x', version: 1 }),
    call(4, 'create-order', { reference: 'r', question: question() }),
  ];
  // A question that says two things of one item is answered for neither.
  const twice = `{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"decide","arguments":{"to":"JP","to":"CN"}}}\n`;
  input.write(messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
  input.write(twice.slice(0, 60));
  input.end(twice.slice(60));
  await serveStdio({ desk, screening }, ['viewer', 'analyst'], 'test', { input, output });
  output.end();
  const answers = (await text(output))
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as { id: number; result?: { isError?: true }; error?: { code: number; message: string } },
    );
  const refused = answers.filter((a) => a.error);
  expect(
    refused.map(({ id, error }) => [id, error!.code, /"params.arguments.to".*twice/.test(error!.message)]),
  ).toEqual([[5, -32602, true]]);
  expect(
    answers
      .filter((a) => a.result)
      .map(({ id, result }) => [id, result!.isError ?? false])
      .sort(),
  ).toEqual([
    [1, false],
    [2, false],
    [3, true],
    [4, false],
  ]);
  await close();
});
