import type { HttpBindings } from '@hono/node-server';
import type { Language } from '@tolhuis/core/law';
import type { Context } from 'hono';
import type { DeskContext, Screening } from '../operations/index.ts';
import type { Desk, Principal, Role } from '../services/api/index.ts';
import { legalDay } from '../services/legal-day.ts';
import type { Caller } from './caller.ts';
import type { Logger } from './log.ts';
import type { Metrics, MetricsState } from './metrics.ts';
import type { OidcClient } from './oidc.ts';

export type DoorOptions = {
  /** Version shown in the OpenAPI document. */
  readonly version: string;
  /**
   * Null: the desk is reached from other machines, nobody is let in without credentials. A list: it listens on loopback
   * only, and who asks on this machine without credentials has these roles; empty: only what access.ts opens to them.
   * What a proxy passed on is asked by nobody on this machine.
   */
  readonly localRoles: readonly Role[] | null;
  /** Address under which browsers reach it, when that is not this host and port: 'https://desk.example'. */
  readonly publicUrl?: string;
  /** Origins (not '*') whose pages may call with an API key; none by default. */
  readonly corsOrigins?: readonly string[];
  /** Requests a minute of one caller; 0: no limit. */
  readonly requestsPerMinute: number;
  /** Proxies of one's own: addresses and networks (CIDR). What they say of who asked is counted by, and nothing else. */
  readonly trustedProxies?: readonly string[];
  /** Sign-in attempts a minute of one address. */
  readonly signInsPerMinute: number;
  /** Folder of the built web application. */
  readonly webRoot?: string;
};

/** What the HTTP door needs of its host. */
export type Ports = {
  readonly desk: Desk;
  readonly screening: Screening;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** What all processes of this desk have counted, this one included; default: this one alone. */
  readonly allMetrics?: () => Promise<readonly MetricsState[]>;
  readonly now: () => Date;
  /** True from the moment when a shutdown begins. */
  readonly stopping: () => boolean;
  readonly oidc?: OidcClient;
  readonly options: DoorOptions;
};

export type Env = { Bindings: Partial<HttpBindings> };
export type HonoContext = Context<Env>;

/** One request on its way, as handlers see it. */
export type Exchange = {
  readonly c: HonoContext;
  readonly ports: Ports;
  readonly requestId: string;
  readonly header: (name: string) => string | undefined;
  readonly query: URLSearchParams;
  /** Null on routes for everyone. */
  readonly caller: Caller | null;
  readonly https: boolean;
  /** Roles of whoever asks without credentials; null: nobody is let in without. */
  readonly localRoles: readonly Role[] | null;
  /** A finer name of the route for metrics and log, set by the handler from a closed set. */
  route: string;
};

/** An answer before it is bytes. `headers` add to the security headers and may replace them. */
export type Reply = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  readonly headers?: Readonly<Record<string, string>>;
};
export type Handler = (exchange: Exchange) => Promise<Reply> | Reply;

export const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
  headers,
});

/** The language of the texts: Dutch where it is asked for first, else English. */
export const languageOf = (accept: string | undefined): Language => (/^\s*nl\b/i.test(accept ?? '') ? 'nl' : 'en');

/** What an operation gets to work with. */
export const deskContext = ({ ports, header }: Exchange, who: Principal): DeskContext => ({
  desk: ports.desk,
  who,
  language: languageOf(header('accept-language')),
  today: legalDay(ports.now()),
  screening: ports.screening,
});
