import {
  type Context,
  type ContextManager,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  type SpanOptions,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { question } from '../testing/desk.ts';
import { get, post, type TestDoor, testDoor } from '../testing/door.ts';

// A small stand-in for the SDK that an operator registers: it keeps the spans, and reads `traceparent`.

type Kept = {
  name: string;
  attributes: Record<string, unknown>;
  parent: SpanContext | undefined;
  status?: number;
  ended: boolean;
};
const spans: Kept[] = [];
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

function spanOf(name: string, options: SpanOptions, parent: SpanContext | undefined): Span {
  const kept: Kept = { name, attributes: { ...options.attributes }, parent, ended: false };
  spans.push(kept);
  const span: Span = {
    spanContext: () => ({ traceId: parent?.traceId ?? 'a'.repeat(32), spanId: 'b'.repeat(16), traceFlags: 1 }),
    setAttribute: (key, value) => {
      kept.attributes[key] = value;
      return span;
    },
    setAttributes: () => span,
    addEvent: () => span,
    addLink: () => span,
    addLinks: () => span,
    setStatus: ({ code }) => {
      kept.status = code;
      return span;
    },
    updateName: () => span,
    end: () => {
      kept.ended = true;
    },
    isRecording: () => true,
    recordException: () => undefined,
  };
  return span;
}
const tracer: Tracer = {
  startSpan: (name, options = {}, from = ROOT_CONTEXT) => spanOf(name, options, trace.getSpanContext(from)),
  startActiveSpan: ((name: string, options: SpanOptions, from: Context, work: (span: Span) => unknown) =>
    work(spanOf(name, options, trace.getSpanContext(from)))) as Tracer['startActiveSpan'],
};
const manager: ContextManager = {
  active: () => ROOT_CONTEXT,
  with: (_, work, self, ...args) => work.call(self, ...args),
  bind: (_, target) => target,
  enable: () => manager,
  disable: () => manager,
};

let door: TestDoor;
beforeAll(async () => {
  context.setGlobalContextManager(manager);
  propagation.setGlobalPropagator({
    inject: () => undefined,
    fields: () => ['traceparent'],
    extract: (from, carrier, getter) => {
      const found = /^00-([0-9a-f]{32})-([0-9a-f]{16})-01$/.exec(String(getter.get(carrier, 'traceparent') ?? ''));
      return found
        ? trace.setSpanContext(from, { traceId: found[1]!, spanId: found[2]!, traceFlags: 1, isRemote: true })
        : from;
    },
  });
  trace.setGlobalTracerProvider({ getTracer: () => tracer });
  door = await testDoor({ localRoles: ['viewer'] });
});
afterAll(async () => {
  await door.close();
  trace.disable();
  propagation.disable();
  context.disable();
});

test('a span for each request, a child of the caller’s, and its id in the log', async () => {
  const headers = { traceparent: `00-${TRACE}-00f067aa0ba902b7-01` };
  expect((await post(door.app, '/api/decide', question(), { headers })).status).toBe(200);
  expect(spans.at(-1)).toMatchObject({
    name: 'POST /api/decide',
    parent: { traceId: TRACE, spanId: '00f067aa0ba902b7' },
    attributes: { 'http.request.method': 'POST', 'http.route': '/api/decide', 'http.response.status_code': 200 },
    ended: true,
  });
  expect(door.lines.at(-1)).toMatchObject({ route: '/api/decide', traceId: TRACE });
  await get(door.app, '/healthz');
  expect(spans.at(-1)).toMatchObject({ name: 'GET /healthz', parent: undefined });
});

test('nothing that was asked stands in a span', async () => {
  await post(door.app, '/api/decide?secret=Marked', question('NL', 1, 'Marked Name'), {});
  await get(door.app, '/api/chips?search=Marked');
  await get(door.app, '/no/such/Marked');
  expect(JSON.stringify(spans)).not.toContain('Marked');
  expect(spans.every((span) => span.ended)).toBe(true);
});
