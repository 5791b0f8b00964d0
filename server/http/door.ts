import { randomUUID } from 'node:crypto';
import { OperationError } from '@tolhuis/core/app';
import type { Hono } from 'hono';
import { type Access, admits, ROUTE_ACCESS } from '../operations/access.ts';
import { clientAddress, TrustedProxies } from './address.ts';
import {
  callerOf,
  hostOf,
  isLoopback,
  localCaller,
  refuseOtherSites,
  unauthenticated,
  wasForwarded,
} from './caller.ts';
import {
  type Env,
  type Exchange,
  type Handler,
  type HonoContext,
  languageOf,
  type Ports,
  type Reply,
} from './exchange.ts';
import { API_POLICY, SECURITY_HEADERS } from './headers.ts';
import { frames } from './log.ts';
import { DoorError, problemIn, problemOf } from './problem.ts';
import { RateLimiter } from './rate.ts';
import { traced } from './trace.ts';

const SCREENING_API = /^\/(?:consolidated_screening_list\/)?v1\/search$/;
const REQUEST_ID = /^[A-Za-z0-9_-]{8,64}$/;
/** What somebody may do who came in with a one-time password. */
const AFTER_ONE_TIME_PASSWORD: readonly string[] = ['/api/who-am-i', '/api/change-password'];
/** An exchange while the door still fills it in. */
type Open = { -readonly [K in keyof Exchange]: Exchange[K] };

/**
 * The one way in for every HTTP request: id, host, credentials, other sites, rate, then the handler; and the one way out:
 * headers, problem, metrics, log. A route that is not in access.ts cannot be added.
 */
export class Door {
  readonly ports: Ports;
  readonly #app: Hono<Env>;
  readonly #callers: RateLimiter;
  readonly #addresses: RateLimiter;
  readonly #proxies: TrustedProxies;

  constructor(app: Hono<Env>, ports: Ports) {
    this.ports = ports;
    this.#app = app;
    const { requestsPerMinute, signInsPerMinute, trustedProxies = [] } = ports.options;
    this.#proxies = new TrustedProxies(trustedProxies);
    this.#callers = new RateLimiter(requestsPerMinute, Math.max(20, Math.ceil(requestsPerMinute / 10)));
    this.#addresses = new RateLimiter(signInsPerMinute, Math.max(3, signInsPerMinute));
  }

  /** Adds 'GET /path' with its access from the table. @throws Error where the table does not have it */
  route(key: keyof typeof ROUTE_ACCESS & string, handler: Handler): void {
    const access = ROUTE_ACCESS[key];
    if (access === undefined) throw new Error(`${key} is not in server/operations/access.ts: say there who may use it`);
    const [method = '', path = ''] = key.split(' ');
    this.#app.on(method, path, (c) => this.answer(c, path, () => access, handler));
  }

  /** Answers a request; `access` is looked up from the exchange, undefined is refused. */
  async answer(
    c: HonoContext,
    route: string,
    access: (c: HonoContext) => Access | undefined,
    handler: Handler,
  ): Promise<Response> {
    const started = performance.now();
    const { metrics } = this.ports;
    const header = (name: string): string | undefined => c.req.header(name);
    const given = header('x-request-id');
    const requestId = given !== undefined && REQUEST_ID.test(given) ? given : randomUUID();
    const exchange: Open = {
      c,
      ports: this.ports,
      requestId,
      header,
      query: queryOf(c.req.url),
      caller: null,
      https: this.ports.options.publicUrl?.startsWith('https:') ?? false,
      localRoles: wasForwarded(header) ? null : this.ports.options.localRoles,
      route,
    };
    metrics.inFlight++;
    let code: string | undefined;
    let detail: string | undefined;
    let trace: string | undefined;
    const reply = await traced(c.req.method, route, header, async (traceId): Promise<Reply> => {
      trace = traceId;
      try {
        await this.#admit(exchange, access(c));
        return await handler(exchange);
      } catch (thrown) {
        const { problem, headers, unexpected } = problemOf(thrown, requestId);
        code = problem.code;
        if (unexpected) detail = frames(thrown);
        return {
          status: problem.status,
          type: 'application/problem+json',
          body: JSON.stringify(problemIn(languageOf(header('accept-language')), problem)),
          headers,
        };
      }
    });
    metrics.inFlight--;
    const ms = performance.now() - started;
    metrics.request(exchange.route, c.req.method, reply.status, ms / 1000);
    const { who } = exchange.caller ?? {};
    this.ports.log({
      level: reply.status >= 500 ? 'error' : 'info',
      event: 'request',
      requestId,
      method: c.req.method,
      route: exchange.route,
      status: reply.status,
      ms: Math.round(ms * 100) / 100,
      ...(code !== undefined && { code }),
      ...(who !== undefined && { via: who.via, user: who.id }),
      ...(who?.keyId !== undefined && { keyId: who.keyId }),
      ...(trace !== undefined && { traceId: trace }),
      ...(detail !== undefined && { detail }),
    });
    return new Response(reply.body, { status: reply.status, headers: this.#headers(reply, requestId, exchange) });
  }

  #headers(reply: Reply, requestId: string, { https, header }: Exchange): Record<string, string> {
    const origin = header('origin');
    const allowed = origin !== undefined && this.ports.options.corsOrigins?.includes(origin);
    return {
      ...SECURITY_HEADERS,
      'content-security-policy': API_POLICY,
      'cache-control': 'no-store',
      'content-type': reply.type,
      'x-request-id': requestId,
      ...(https && { 'strict-transport-security': 'max-age=31536000' }),
      ...(allowed && {
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'x-request-id, tolhuis-determination, retry-after',
        vary: 'origin',
        'cross-origin-resource-policy': 'cross-origin',
      }),
      ...reply.headers,
    };
  }

  async #admit(exchange: Open, access: Access | undefined): Promise<void> {
    const { c, header, localRoles } = exchange;
    this.#checkHost(header('host'));
    if (access?.open === 'everyone') return;
    // The government's API has keys in the address; elsewhere they would only land in the logs of proxies.
    const subscription = SCREENING_API.test(exchange.route) ? exchange.query.get('subscription-key') : null;
    const signedIn = await callerOf(this.ports.desk.people, header, subscription ?? undefined, exchange.https).catch(
      (thrown) => {
        // Each guess is looked up in the store: they have a pace too.
        const rate = this.#callers.take(this.#addressOf(exchange));
        throw rate.ok ? thrown : tooMany(rate.retrySeconds);
      },
    );
    const rate = this.#callers.take(signedIn?.who.keyId ?? signedIn?.who.id ?? this.#addressOf(exchange));
    if (!rate.ok) throw tooMany(rate.retrySeconds);
    const onLoopback = localRoles !== null;
    const roles = signedIn?.who.roles ?? (localRoles !== null && localRoles.length > 0 ? localRoles : null);
    if (!admits(access, roles, onLoopback)) {
      if (signedIn === null)
        throw unauthenticated('This needs somebody who has signed in.', 'Send an API key, or sign in.');
      throw notAllowed('Your roles do not allow this.', 'Ask an administrator for the role, or somebody who has it.');
    }
    exchange.caller = signedIn ?? localCaller(localRoles ?? []);
    const { who, mustChangePassword } = exchange.caller;
    const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    if (changes && who.via !== 'api-key') refuseOtherSites(header, this.#ownOrigins(header('host')));
    if (mustChangePassword && !AFTER_ONE_TIME_PASSWORD.includes(c.req.path))
      throw notAllowed('The one-time password must be changed first.', 'Use change-password, then sign in again.');
  }

  /** A name that is not this desk's is refused: a page elsewhere may have its name point here (DNS rebinding). */
  #checkHost(given: string | undefined): void {
    const { localRoles, publicUrl } = this.ports.options;
    const host = hostOf(given);
    const own = publicUrl === undefined ? undefined : new URL(publicUrl).hostname;
    if (isLoopback(host) || host === own || (localRoles === null && own === undefined)) return;
    throw new DoorError(
      'misdirected',
      'This desk does not answer to that host name.',
      'Use the address that it was started with.',
    );
  }

  /** For the routes of signing in: other sites refused, and a slow pace per address. */
  guardSignIn(exchange: Exchange): void {
    const { header } = exchange;
    refuseOtherSites(header, this.#ownOrigins(header('host')));
    const rate = this.#addresses.take(this.#addressOf(exchange));
    if (!rate.ok) throw tooMany(rate.retrySeconds);
  }

  /** Only kept in memory, to count. */
  #addressOf({ c, header }: Pick<Exchange, 'c' | 'header'>): string {
    return clientAddress(c.env?.incoming?.socket?.remoteAddress, header('x-forwarded-for'), this.#proxies);
  }

  #ownOrigins(host: string | undefined): string[] {
    const { publicUrl } = this.ports.options;
    return publicUrl === undefined ? [`http://${host ?? ''}`] : [new URL(publicUrl).origin, `http://${host ?? ''}`];
  }
}

const tooMany = (retrySeconds: number): DoorError =>
  new DoorError('too-many-requests', 'Too many requests.', `Wait ${retrySeconds} s.`, {
    'retry-after': String(retrySeconds),
  });

const notAllowed = (what: string, remedy: string): OperationError =>
  new OperationError({ code: 'forbidden', what, remedy });

function queryOf(url: string): URLSearchParams {
  const at = url.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : url.slice(at + 1));
}
