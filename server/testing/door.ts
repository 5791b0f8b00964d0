import { join } from 'node:path';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Hono } from 'hono';
import { openDesk } from '../desk.ts';
import { createApp } from '../http/app.ts';
import type { DoorOptions, Env, Ports } from '../http/exchange.ts';
import type { LogLine } from '../http/log.ts';
import { Metrics } from '../http/metrics.ts';
import { ScreeningHost } from '../operations/screening-host.ts';
import type { Desk, Role } from '../services/api/index.ts';
import { ROLES } from '../services/api/index.ts';
import { openStore } from '../store/open.ts';
import { someone, TestClock, tempHome } from './desk.ts';

/** A desk with its HTTP door, in memory: requests go straight to the app. */
export type TestDoor = {
  readonly app: Hono<Env>;
  readonly desk: Desk & { readonly clock: TestClock };
  readonly screening: ScreeningHost;
  /** Everything that was logged, as it would be written. */
  readonly lines: LogLine[];
  readonly stop: () => void;
  /** Another door over the same desk. */
  readonly withOptions: (options: Partial<DoorOptions>, ports?: Partial<Ports>) => Hono<Env>;
  /** An API key of a new user with these roles. */
  readonly keyOf: (...roles: Role[]) => Promise<string>;
  readonly close: () => Promise<void>;
};

const DEFAULTS: DoorOptions = { version: 'test', localRoles: null, requestsPerMinute: 0, signInsPerMinute: 10_000 };

/** A door over a new desk in a folder of its own. Closed to whoever has no credentials, unless `options` say otherwise. */
export async function testDoor(
  options: Partial<DoorOptions> = {},
  own: { readonly screeningHome?: string; readonly webhooksAnywhere?: boolean } = {},
): Promise<TestDoor> {
  const { home, remove } = tempHome();
  const clock = new TestClock();
  const screening = new ScreeningHost(own.screeningHome ?? home, () => '2026-11-21');
  const store = await openStore({ at: join(home, 'desk.db'), clock: clock.read });
  const desk = {
    ...openDesk(
      { store, rulebook: RULEBOOK, home, clock: clock.read, screening: screening.port },
      { webhooksAnywhere: own.webhooksAnywhere ?? false },
    ),
    clock,
  };
  const lines: LogLine[] = [];
  const metrics = new Metrics();
  let stopping = false;
  const ports = (own: Partial<DoorOptions>, more: Partial<Ports> = {}): Ports => ({
    desk,
    screening,
    metrics,
    log: (line) => lines.push(line),
    now: () => new Date(desk.clock.read()),
    stopping: () => stopping,
    options: { ...DEFAULTS, ...own },
    ...more,
  });
  const admin = someone('usr_test-admin', 'admin');
  let users = 0;
  return {
    app: createApp(ports(options)),
    desk,
    screening,
    lines,
    stop: () => {
      stopping = true;
    },
    withOptions: (own, more) => createApp(ports({ ...options, ...own }, more)),
    keyOf: async (...roles) => {
      const { user } = await desk.people.createUser(admin, { login: `user-${++users}`, roles });
      const { secret } = await desk.people.createKey({ id: user.id, roles, via: 'session' }, { name: 'test' });
      return secret;
    },
    close: async () => {
      metrics.close();
      await desk.close();
      remove();
    },
  };
}

/** One API key for every role. */
export async function keysOfAllRoles(door: TestDoor): Promise<Record<Role, string>> {
  const keys: [Role, string][] = [];
  for (const role of ROLES) keys.push([role, await door.keyOf(role)]);
  return Object.fromEntries(keys) as Record<Role, string>;
}

export type Asked = { readonly key?: string; readonly headers?: Readonly<Record<string, string>> };

const common = ({ key, headers }: Asked): Record<string, string> => ({
  host: '127.0.0.1:7410',
  ...(key !== undefined && { authorization: `Bearer ${key}` }),
  ...headers,
});

/** POST of JSON to the app. */
export const post = async (app: Hono<Env>, path: string, body: unknown, asked: Asked = {}): Promise<Response> =>
  app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...common(asked) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export const get = async (app: Hono<Env>, path: string, asked: Asked = {}): Promise<Response> =>
  app.request(path, { headers: common(asked) });
