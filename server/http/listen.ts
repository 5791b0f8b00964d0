import { type IncomingMessage, createServer as nodeServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Env } from './exchange.ts';
import type { Spread } from './spread.ts';

/** How long a client may take. Every bound is in milliseconds. */
export type Patience = {
  /** For all headers of a request. */
  readonly headersMs: number;
  /** For a whole request, body included. */
  readonly requestMs: number;
  /** Without a byte in either direction. */
  readonly idleMs: number;
  readonly keepAliveMs: number;
  /** How often the two bounds above are looked after. */
  readonly checkMs: number;
};
export const PATIENCE: Patience = {
  headersMs: 10_000,
  requestMs: 60_000,
  idleMs: 120_000,
  keepAliveMs: 65_000,
  checkMs: 2_000,
};
const MAX_HEADER_BYTES = 16 * 1024;
const MAX_CONNECTIONS = 5_000;
const SWEEP_MS = 20;

export type Listening = {
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, lets those under way end within `graceMs`, then cuts what is left. */
  readonly close: (graceMs?: number) => Promise<void>;
};

/** Listens with bounds on what a client may take. Port 0: any that is free. `spread`: other processes listen there too, and share out the connections. */
export async function listen(
  app: Hono<Env>,
  { port, host, spread }: { port: number; host: string; spread?: Spread },
  patience: Patience = PATIENCE,
): Promise<Listening> {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: true });
  const server: Server = nodeServer(
    {
      headersTimeout: patience.headersMs,
      requestTimeout: patience.requestMs,
      keepAliveTimeout: patience.keepAliveMs,
      connectionsCheckingInterval: patience.checkMs,
      maxHeaderSize: MAX_HEADER_BYTES,
    },
    (incoming: IncomingMessage, outgoing: ServerResponse) => {
      spread?.heard(incoming, outgoing);
      void listener(incoming, outgoing);
    },
  );
  server.maxConnections = MAX_CONNECTIONS;
  server.setTimeout(patience.idleMs);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, reusePort: spread !== undefined }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${shown}:${address.port}`,
    port: address.port,
    close: async (graceMs = 10_000) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // A connection that falls idle later would be kept alive, and with it the server.
      server.closeIdleConnections();
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
}
