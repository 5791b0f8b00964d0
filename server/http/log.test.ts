import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { jsonLogger, lingering } from './log.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('lines are written together and in order; an error at once, with what came before; nothing is left at the end', () => {
  const written: string[] = [];
  const lines = lingering((text) => void written.push(text));
  const log = jsonLogger(lines.write, () => new Date(0));
  log({ level: 'info', event: 'a' });
  log({ level: 'info', event: 'b' });
  expect(written).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(written.join('')).toMatch(/"a"}\n.*"b"}\n$/s);
  expect(written).toHaveLength(1);
  log({ level: 'info', event: 'c' });
  log({ level: 'error', event: 'd' });
  expect(written[1]).toMatch(/"c"}\n.*"d"}\n$/s);
  log({ level: 'info', event: 'e' });
  lines.flush();
  lines.flush();
  vi.advanceTimersByTime(1000);
  expect(written).toHaveLength(3);
  for (let i = 0; i < 2000; i++) log({ level: 'info', event: 'f', detail: 'x'.repeat(40) });
  expect(written.length).toBeGreaterThan(4);
});
