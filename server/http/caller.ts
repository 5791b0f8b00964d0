import type { PeopleService, Principal, Role } from '../services/api/index.ts';
import { DoorError } from './problem.ts';

/** Name of the session cookie; with https the `__Host-` prefix binds it to this host (RFC 6265bis). */
export const cookieName = (https: boolean): string => (https ? '__Host-tolhuis' : 'tolhuis');

export type Caller = {
  readonly who: Principal;
  /** Name to sign in with; of a session only. */
  readonly login?: string;
  /** Token of the session, for signing out. */
  readonly token?: string;
  /** Signed in with a one-time password: nothing but changing it is allowed. */
  readonly mustChangePassword?: boolean;
};

type Header = (name: string) => string | undefined;

/**
 * Who asks: an API key (Authorization: Bearer or ApiKey, or the government API's `subscription-key`), or a session cookie.
 * Null where no credentials came; credentials that are unknown are refused, not ignored.
 * @throws DoorError 'unauthenticated'
 */
export async function callerOf(
  people: PeopleService,
  header: Header,
  queryKey: string | undefined,
  https: boolean,
): Promise<Caller | null> {
  const authorization = header('authorization');
  const named =
    authorization === undefined ? undefined : /^(?:Bearer|ApiKey) +([\x21-\x7e]{1,500})$/i.exec(authorization);
  if (authorization !== undefined && !named)
    throw unauthenticated('The Authorization header is not understood.', 'Send Authorization: Bearer <API key>.');
  const secret = named?.[1] ?? header('subscription-key') ?? queryKey;
  if (secret !== undefined) {
    const who = await people.byApiKey(secret.slice(0, 500));
    if (who === null) throw unauthenticated('The API key is unknown, expired or revoked.', 'Use a key that is valid.');
    return { who };
  }
  const token = cookieOf(header('cookie'), cookieName(https));
  if (token === undefined) return null;
  const session = await people.bySession(token);
  if (session === null) throw unauthenticated('The session is over.', 'Sign in again.');
  const { mustChangePassword, login, ...who } = session;
  return { who, login, token, mustChangePassword };
}

export const unauthenticated = (what: string, remedy: string): DoorError =>
  new DoorError('unauthenticated', what, remedy, { 'www-authenticate': 'Bearer realm="tolhuis"' });

/** Value of one cookie; undefined where it is not there. */
export function cookieOf(cookies: string | undefined, name: string): string | undefined {
  for (const pair of cookies?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || undefined;
  }
  return undefined;
}

/** Somebody on this machine who has not signed in. In the log as 'local'. */
export const localCaller = (roles: readonly Role[]): Caller => ({
  who: { id: 'local', roles: roles.length > 0 ? roles : ['viewer'], via: 'local' },
});

/**
 * Refuses what another site's page may have made a browser send: a request that changes something and rides on a cookie,
 * or on being on this machine, must come from our own pages or from no page at all.
 * @throws DoorError 'cross-site'
 */
export function refuseOtherSites(header: Header, ownOrigins: readonly string[]): void {
  const site = header('sec-fetch-site');
  const origin = header('origin');
  const foreign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && !ownOrigins.includes(origin));
  if (foreign)
    throw new DoorError('cross-site', 'The request comes from another site.', 'Use an API key for programs elsewhere.');
}

/** What a proxy adds to what it passes on (RFC 7239, RFC 9110 § 7.6.3, and the names that were there before them). */
const FORWARDED = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
] as const;

/** True for a request that came through a proxy: it ends on this machine, and whoever sent it may be anywhere. */
export const wasForwarded = (header: Header): boolean => FORWARDED.some((name) => header(name) !== undefined);

/** True for a name of this machine itself. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

/** Host of a Host header, without its port. */
export const hostOf = (value: string | undefined): string => (value ?? '').replace(/:\d+$/, '').toLowerCase();
