import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { badInput, OperationError } from '@tolhuis/core/app/errors';
import { RULEBOOK } from '@tolhuis/rulebook';
import { deskHome } from '@tolhuis/server/host.ts';
import { TrustedProxies } from '@tolhuis/server/http/address.ts';
import { hostOf, isLoopback } from '@tolhuis/server/http/caller.ts';
import { closeOnSignals, type ServeOptions, serve } from '@tolhuis/server/main.ts';
import { ROLES, type Role } from '@tolhuis/server/services/api/index.ts';
import type { Command } from 'commander';
import { examplesFolder } from '../examples.ts';
import { readOrders } from '../orders/read.ts';
import { out } from '../shared.ts';
import { bold, dim } from '../show/style.ts';

type Options = {
  port: string;
  host: string;
  data?: string;
  store?: string;
  publicUrl?: string;
  trustProxy?: string;
  cors?: string;
  rate?: string;
  localRoles?: string;
  workers: string;
  syncLists?: string;
  retentionYears: string;
  examples?: boolean;
  oidcIssuer?: string;
  oidcClient?: string;
};

export function register(program: Command): void {
  program
    .command('serve')
    .description('The desk over HTTP: API, its reference, the web application, MCP')
    .option('--port <number>', 'port to listen on', '7410')
    .option(
      '--host <address>',
      'address to listen on; another than a loopback address needs sign-in for everything',
      '127.0.0.1',
    )
    .option('--data <folder>', 'folder of the desk (default: ~/.tolhuis/desk)')
    .option('--store <url>', 'postgres://… instead of a file in the folder (or TOLHUIS_STORE)')
    .option('--public-url <url>', 'the address that browsers use, where it is another: https://desk.example')
    .option('--trust-proxy <networks>', 'proxies of your own (10.0.0.0/8,…): attempts are counted by whom they name')
    .option('--cors <origins>', 'origins whose pages may call with an API key, separated by commas')
    .option('--rate <number>', 'requests a minute of one caller; 0: no limit', '60000')
    .option('--workers <number>', 'processes that answer, on one port; one for each core at most', '1')
    .option('--sync-lists <hours>', 'fetch the party lists every so many hours, then decide open orders again')
    .option('--retention-years <years>', 'years after which personal data is deleted, five at least; or off', '5')
    .option('--local-roles <roles>', 'roles of whoever asks on this machine without signing in')
    .option('--examples', 'load the example orders into an empty desk')
    .option('--oidc-issuer <url>', 'sign-in with this OpenID provider; the client secret is TOLHUIS_OIDC_SECRET')
    .option('--oidc-client <id>', 'client id at the provider')
    .addHelpText(
      'after',
      `
Without sign-in, and on this machine only, the law can be asked (decide, classify, chips, screen …); what is stored needs
an API key or a session. Behind a proxy (--public-url) nobody is taken for somebody on this machine. The first start prints the one-time password of the administrator, once.

Examples:
  tolhuis serve
  tolhuis serve --workers 2 --sync-lists 24
  tolhuis serve --port 8080 --data /srv/tolhuis --public-url https://desk.example
  tolhuis serve --store postgres://tolhuis@db/tolhuis --host 0.0.0.0`,
    )
    .action(async (options: Options) => {
      let link: ((url: string) => string) | undefined;
      const asked = await serveOptions(options);
      const serving = await serve({
        ...asked,
        onFirstStart: (login, password) => {
          link = (url) => firstSignIn(url, login, password);
          process.stderr.write(
            `\n${bold('First start.')} Sign in as ${bold(login)} with this one-time password; it is shown this once:\n\n  ${bold(password)}\n\n`,
          );
        },
      }).catch((thrown: unknown) => {
        throw portError(thrown, asked.port, asked.host);
      });
      await out(announce(serving.url, serving.web));
      if (link && serving.web)
        process.stderr.write(`Or open this once: ${link(options.publicUrl?.replace(/\/$/, '') ?? serving.url)}\n`);
      await closeOnSignals(serving);
    });
}

/** Why an address cannot be listened on, where that is what went wrong. */
function portError(thrown: unknown, port: number, host: string): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  const told: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
    EADDRINUSE: [`Port ${port} is taken on this machine.`, 'Another Tolhuis may be running there; or use --port 7411.'],
    EACCES: [`Port ${port} may not be used by this user.`, 'Use one above 1023, behind a proxy.'],
    EADDRNOTAVAIL: [`${host} is no address of this machine.`, 'Use 127.0.0.1, 0.0.0.0 or an address that it has.'],
    ENOTSUP: ['This system does not share a port between processes.', 'Leave --workers out.'],
  };
  const found = typeof code === 'string' ? told[code] : undefined;
  if (found === undefined) return thrown;
  return new OperationError({ code: 'unavailable', what: found[0], remedy: found[1] });
}

/**
 * The address that opens the sign-in of the pages with the one-time password filled in. It stands in the fragment, which a
 * browser sends to nobody, and the page takes it out of the address at once.
 */
export const firstSignIn = (url: string, login: string, password: string): string =>
  `${url}/#/sign-in?${new URLSearchParams({ login, once: password })}`;

/** What stands in the terminal once the desk is reached. */
export const announce = (url: string, web: boolean): string =>
  `${bold('Tolhuis')} serves at ${bold(url)}\n${dim(`${web ? `${url}  the desk · ` : ''}${url}/docs  API reference · ${url}/openapi.json · ${url}/mcp\nCtrl-C ends it.`)}\n`;

/** @throws OperationError 'bad-input' */
function networks(given: string): string[] {
  const list = given.split(',').map((network) => network.trim());
  try {
    new TrustedProxies(list);
    return list;
  } catch (thrown) {
    throw badInput({
      path: '--trust-proxy',
      message: `${thrown instanceof Error ? thrown.message : String(thrown)}.`,
      remedy: 'Write addresses or networks, separated by commas: 10.0.0.0/8,127.0.0.1.',
    });
  }
}

async function serveOptions(o: Options): Promise<ServeOptions> {
  const secret = process.env['TOLHUIS_OIDC_SECRET'];
  const store = o.store ?? process.env['TOLHUIS_STORE'];
  const port = whole(o.port, '--port', 0, 65_535);
  if ((o.oidcIssuer === undefined) !== (o.oidcClient === undefined))
    throw badInput({ path: '--oidc-issuer', message: 'an issuer and a client id belong together.' });
  const elsewhere = !isLoopback(o.host)
    ? '--host'
    : o.publicUrl !== undefined && !isLoopback(hostOf(new URL(urlOf(o.publicUrl, '--public-url')).host))
      ? '--public-url'
      : undefined;
  if (o.localRoles !== undefined && elsewhere !== undefined)
    throw badInput({
      path: '--local-roles',
      message: `a desk with this ${elsewhere} is reached from elsewhere, so nobody is local.`,
      remedy: 'Leave --local-roles out, and give people keys.',
    });
  const publicUrl = o.publicUrl ?? `http://${o.host}:${port}`;
  return {
    port,
    host: o.host,
    data: o.data ?? deskHome(),
    requestsPerMinute: whole(o.rate ?? '60000', '--rate', 0, 100_000_000),
    ...(o.syncLists !== undefined && { syncListsHours: whole(o.syncLists, '--sync-lists', 1, 720) }),
    retentionYears: o.retentionYears === 'off' ? null : whole(o.retentionYears, '--retention-years', 5, 100),
    workers: whole(o.workers, '--workers', 1, 64),
    ...(store !== undefined && { store }),
    ...(o.publicUrl !== undefined && { publicUrl: urlOf(o.publicUrl, '--public-url') }),
    ...(o.trustProxy !== undefined && { trustedProxies: networks(o.trustProxy) }),
    ...(o.cors !== undefined && { corsOrigins: o.cors.split(',').map((origin) => urlOf(origin, '--cors')) }),
    ...(o.localRoles !== undefined && { localRoles: o.localRoles.split(',').map(roleOf) }),
    ...(o.examples && { exampleOrders: await exampleOrders() }),
    ...(o.oidcIssuer !== undefined &&
      o.oidcClient !== undefined && {
        oidc: {
          issuer: urlOf(o.oidcIssuer, '--oidc-issuer'),
          clientId: o.oidcClient,
          redirectUri: `${publicUrl.replace(/\/$/, '')}/auth/oidc/callback`,
          ...(secret !== undefined && { clientSecret: secret }),
        },
      }),
  };
}

/** The example orders that come with the program; none where the folder is missing. */
export async function exampleOrders(): Promise<NonNullable<ServeOptions['exampleOrders']>> {
  const file = join(examplesFolder(), 'orders.csv');
  if (!existsSync(file)) return [];
  const { orders } = await readOrders(RULEBOOK, file);
  return orders.map(({ id, line, question }) => ({
    ...(id !== undefined && { id: `example-${id}` }),
    reference: id ?? `line ${line}`,
    question,
  }));
}

function whole(text: string, path: string, least: number, most: number): number {
  const n = Number(text);
  if (/^\d{1,9}$/.test(text) && n >= least && n <= most) return n;
  throw badInput({ path, message: `'${text}' is no whole number from ${least} to ${most}.` });
}

function urlOf(text: string, path: string): string {
  const url = URL.parse(text.trim());
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return text.trim().replace(/\/$/, '');
  throw badInput({ path, message: `'${text}' is no address.`, remedy: 'Write it as https://desk.example.' });
}

function roleOf(text: string): Role {
  const role = ROLES.find((r) => r === text.trim());
  if (role === undefined)
    throw badInput({ path: '--local-roles', message: `'${text}' is no role.`, remedy: `Roles: ${ROLES.join(', ')}.` });
  return role;
}
