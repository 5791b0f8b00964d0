import { Hono } from 'hono';
import { OPERATION_ACCESS, ROUTE_ACCESS } from '../operations/access.ts';
import { compatibleRoutes } from './compatible/routes.ts';
import { deskRoute } from './desk-route.ts';
import { Door } from './door.ts';
import type { Env, Ports, Reply } from './exchange.ts';
import { PAGE_POLICY } from './headers.ts';
import { LANDING_PAGE } from './landing.ts';
import { mcpRoute } from './mcp-route.ts';
import { oidcRoutes } from './oidc.ts';
import { answerOperation, methodNotAllowed, operationOf } from './operations-route.ts';
import { DoorError } from './problem.ts';
import { serviceRoutes } from './service-routes.ts';
import { signInRoutes } from './sign-in.ts';
import { StaticFiles } from './static.ts';

/** The HTTP door over a desk. It decides nothing: what it answers is what the operations answer. */
export function createApp(ports: Ports): Hono<Env> {
  const app = new Hono<Env>();
  const door = new Door(app, ports);
  preflight(app, ports);
  serviceRoutes(door);
  deskRoute(door);
  signInRoutes(door);
  oidcRoutes(door);
  app.all('/api/:operation', (c) => {
    const { path } = c.req;
    const operation = operationOf(path);
    return door.answer(
      c,
      operation ? `/api/${operation.name}` : '/api/:operation',
      () => (operation ? OPERATION_ACCESS[operation.name] : EVERYBODY),
      async (exchange) => {
        if (operation === undefined) throw nothingAt(path);
        const reply = await answerOperation(exchange, operation);
        const outcome = operation.name === 'decide' ? outcomeOf(reply) : undefined;
        if (outcome !== undefined) ports.metrics.determination(outcome);
        return reply;
      },
    );
  });
  mcpRoute(door);
  compatibleRoutes(door);
  const files = new StaticFiles(ports.options.webRoot ?? '');
  door.route('GET /*', (exchange) => {
    const { path } = exchange.c.req;
    const file = files.present ? files.reply(path, exchange) : null;
    if (file !== null) return file;
    if (path === '/')
      return {
        status: 200,
        type: 'text/html; charset=utf-8',
        body: LANDING_PAGE,
        headers: { 'content-security-policy': PAGE_POLICY },
      };
    throw nothingAt(path);
  });
  app.notFound((c) =>
    door.answer(
      c,
      '*',
      () => EVERYBODY,
      () => {
        throw nothingAt(c.req.path);
      },
    ),
  );
  return app;
}

/** Where there is nothing, there is nothing to protect: the answer is the same for everyone. */
const EVERYBODY = { roles: [], open: 'everyone' } as const;
/** The outcome of an answer to `decide`: the first member of a determination. */
function outcomeOf({ body }: Reply): string | undefined {
  const head = body instanceof Uint8Array ? Buffer.from(body.subarray(0, 64)).toString('latin1') : String(body);
  return /^\{"outcome":"([a-z-]+)"/.exec(head)?.[1];
}
const noSuchPath = (): DoorError =>
  new DoorError('no-such-path', 'There is nothing at this address.', 'See /docs for what there is.');

/** Other methods of a path that is there are told apart from a path that is not (RFC 9110 § 15.5.6). */
function nothingAt(path: string): DoorError {
  const allow = ROUTES.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  if (allow.length === 0) return noSuchPath();
  const methods = allow.includes('GET') ? [...allow, 'HEAD'] : allow;
  return methodNotAllowed(methods.join(', '));
}
const ROUTES = Object.keys(ROUTE_ACCESS)
  .filter((route) => !route.endsWith('*'))
  .map((route) => {
    const [method = '', path = ''] = route.split(' ');
    return { method, pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`) };
  });

/** CORS is off: only origins that the operator named are answered, and never with cookies. */
function preflight(app: Hono<Env>, { options }: Ports): void {
  const { corsOrigins = [] } = options;
  if (corsOrigins.length === 0) return;
  app.options('*', (c) => {
    const origin = c.req.header('origin');
    if (origin === undefined || !corsOrigins.includes(origin)) return new Response(null, { status: 403 });
    return new Response(null, {
      status: 204,
      headers: {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'authorization, content-type, idempotency-key, accept-language, x-request-id',
        'access-control-max-age': '600',
        vary: 'origin',
      },
    });
  });
}
