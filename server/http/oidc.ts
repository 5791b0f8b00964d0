import { createHash, randomBytes } from 'node:crypto';
import * as client from 'openid-client';
import { unauthenticated } from './caller.ts';
import type { Door } from './door.ts';
import type { Exchange } from './exchange.ts';
import { DoorError } from './problem.ts';
import { sessionReply } from './sign-in.ts';

export type OidcOptions = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** Where the provider sends the browser back to: <public URL>/auth/oidc/callback. */
  readonly redirectUri: string;
  /** For a provider on this machine in tests: plain http. */
  readonly insecure?: boolean;
};

type Pending = {
  readonly verifier: string;
  readonly nonce: string;
  readonly cookieHash: string;
  readonly until: number;
};
/** A sign-in that has not come back within ten minutes is forgotten. */
const PENDING_MS = 600_000;
const MOST_PENDING = 5000;
const COOKIE = 'tolhuis-oidc';

/**
 * Sign-in with an OpenID provider: authorization code with PKCE (RFC 7636), state bound to this browser by a cookie, nonce
 * bound to the ID token. Only users whom an administrator linked to this issuer and subject are let in.
 */
export class OidcClient {
  readonly #options: OidcOptions;
  readonly #pending = new Map<string, Pending>();
  #configuration: Promise<client.Configuration> | undefined;

  constructor(options: OidcOptions) {
    this.#options = options;
  }

  async #configured(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret, insecure } = this.#options;
    this.#configuration ??= client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: 10,
      ...(insecure && { execute: [client.allowInsecureRequests] }),
    });
    try {
      return await this.#configuration;
    } catch (thrown) {
      // The next sign-in asks the provider again.
      this.#configuration = undefined;
      throw thrown;
    }
  }

  /** Where to send the browser, and the cookie that binds the answer to it. */
  async begin(nowMs: number): Promise<{ location: string; cookie: string }> {
    const configuration = await this.#configured();
    const [verifier, nonce, state, cookie] = [
      client.randomPKCECodeVerifier(),
      client.randomNonce(),
      client.randomState(),
      randomBytes(32).toString('base64url'),
    ];
    for (const [key, { until }] of this.#pending)
      if (until < nowMs || this.#pending.size >= MOST_PENDING) this.#pending.delete(key);
    this.#pending.set(state, { verifier, nonce, cookieHash: hashOf(cookie), until: nowMs + PENDING_MS });
    const location = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#options.redirectUri,
      scope: 'openid',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { location: location.href, cookie };
  }

  /** Who came back. A state is good once. @throws DoorError 'unauthenticated' */
  async finish(
    query: URLSearchParams,
    cookie: string | undefined,
    nowMs: number,
  ): Promise<{ issuer: string; subject: string }> {
    const state = query.get('state') ?? '';
    const pending = this.#pending.get(state);
    this.#pending.delete(state);
    if (pending === undefined || pending.until < nowMs || cookie === undefined || hashOf(cookie) !== pending.cookieHash)
      throw refused();
    const url = new URL(this.#options.redirectUri);
    url.search = query.toString();
    try {
      const tokens = await client.authorizationCodeGrant(await this.#configured(), url, {
        pkceCodeVerifier: pending.verifier,
        expectedNonce: pending.nonce,
        expectedState: state,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw refused();
      return { issuer: claims.iss, subject: claims.sub };
    } catch (thrown) {
      if (thrown instanceof DoorError) throw thrown;
      // What the provider said may hold personal data: it is not passed on.
      throw refused();
    }
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const refused = (): DoorError => unauthenticated('The sign-in did not succeed.', 'Start again at /auth/oidc.');

/** GET /auth/oidc and its callback; 404 where no provider is set up. */
export function oidcRoutes(door: Door): void {
  const cookie = (value: string, seconds: number, { https }: Exchange): string =>
    `${COOKIE}=${value}; Path=/auth/oidc; HttpOnly; SameSite=Lax; Max-Age=${seconds}${https ? '; Secure' : ''}`;
  const { oidc, now, desk } = door.ports;
  if (oidc === undefined) return;
  door.route('GET /auth/oidc', async (exchange) => {
    const { location, cookie: value } = await oidc.begin(now().getTime());
    return {
      status: 302,
      type: 'text/plain; charset=utf-8',
      body: 'To the sign-in page.\n',
      headers: { location, 'set-cookie': cookie(value, PENDING_MS / 1000, exchange) },
    };
  });
  door.route('GET /auth/oidc/callback', async (exchange) => {
    const value = /(?:^|;\s*)tolhuis-oidc=([\w-]+)/.exec(exchange.header('cookie') ?? '')?.[1];
    const { issuer, subject } = await oidc.finish(exchange.query, value, now().getTime());
    const session = sessionReply(await desk.people.signInOidc(issuer, subject), exchange);
    // The session cookie is SameSite=Strict: the page must be asked for from this site once more, so no redirect.
    return {
      ...session,
      type: 'text/html; charset=utf-8',
      body: '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><title>Tolhuis</title><a href="/">Tolhuis</a>\n',
    };
  });
}
