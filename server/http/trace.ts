import {
  context,
  isSpanContextValid,
  propagation,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  trace,
} from '@opentelemetry/api';

const tracer = trace.getTracer('tolhuis');
const getter: TextMapGetter<(name: string) => string | undefined> = {
  keys: () => ['traceparent', 'tracestate'],
  get: (header, name) => header(name),
};

/** What a span learns of an answer. */
export type Traced = { readonly status: number };

/**
 * Runs the work in a server span, a child of the caller's `traceparent` (W3C Trace Context). Without a registered SDK the
 * API does nothing. Attributes are the HTTP semantic conventions' and hold no address, query or body.
 */
export async function traced<T extends Traced>(
  method: string,
  route: string,
  header: (name: string) => string | undefined,
  work: (traceId: string | undefined) => Promise<T>,
): Promise<T> {
  const parent = propagation.extract(context.active(), header, getter);
  const attributes = { 'http.request.method': method, 'http.route': route };
  const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
  const spanContext = span.spanContext();
  // Nobody traces: a context of its own would be made, and read by nobody.
  if (!isSpanContextValid(spanContext)) return work(undefined);
  return context.with(trace.setSpan(parent, span), async () => {
    try {
      const answer = await work(spanContext.traceId);
      span.setAttribute('http.response.status_code', answer.status);
      if (answer.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      return answer;
    } finally {
      span.end();
    }
  });
}
