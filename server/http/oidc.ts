import { createHash, randomBytes } from 'node:crypto';
import * as client from 'openid-client';
import type { Store } from '../store/port.ts';
import { unauthenticated } from './caller.ts';
import type { Door } from './door.ts';
import { type Exchange, languageOf, type Reply } from './exchange.ts';
import { DoorError, problemIn, problemOf } from './problem.ts';
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
  readonly #store: Store;
  #configuration: Promise<client.Configuration> | undefined;

  /** `store` keeps sign-ins under way: the browser may come back to another process. */
  constructor(options: OidcOptions, store: Store) {
    this.#options = options;
    this.#store = store;
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
    await this.#store.operate(async (tx) => {
      await tx.run('DELETE FROM oidc_pending WHERE until_ms < ?', [nowMs]);
      const { n } = (await tx.get('SELECT COUNT(*) AS n FROM oidc_pending')) ?? {};
      // A flood of beginnings pushes out the oldest; it cannot fill the disk.
      if (Number(n) >= MOST_PENDING)
        await tx.run('DELETE FROM oidc_pending WHERE until_ms = (SELECT MIN(until_ms) FROM oidc_pending)');
      await tx.run(
        'INSERT INTO oidc_pending (state_hash, verifier, nonce, cookie_hash, until_ms) VALUES (?, ?, ?, ?, ?)',
        [hashOf(state), verifier, nonce, hashOf(cookie), nowMs + PENDING_MS],
      );
    });
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
    const pending = await this.#taken(hashOf(state));
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

  /** The sign-in of a state, which is gone with this: good once. */
  #taken(stateHash: string): Promise<Pending | undefined> {
    return this.#store.operate(async (tx) => {
      const row = await tx.get('SELECT verifier, nonce, cookie_hash, until_ms FROM oidc_pending WHERE state_hash = ?', [
        stateHash,
      ]);
      if (row === undefined) return undefined;
      await tx.run('DELETE FROM oidc_pending WHERE state_hash = ?', [stateHash]);
      return {
        verifier: String(row['verifier']),
        nonce: String(row['nonce']),
        cookieHash: String(row['cookie_hash']),
        until: Number(row['until_ms']),
      };
    });
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const refused = (): DoorError => unauthenticated('The sign-in did not succeed.', 'Start again at /auth/oidc.');

/** A browser comes back here by itself: a refusal is a page with a way on, not a document for programs. */
function refusalPage(thrown: unknown, { header, requestId }: Exchange): Reply {
  const { problem, unexpected } = problemOf(thrown, requestId);
  if (unexpected) throw thrown;
  const language = languageOf(header('accept-language'));
  const { title, status, detail, remedy = '' } = problemIn(language, problem);
  const text = (words: string): string => words.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  const back = language === 'nl' ? 'Terug naar Tolhuis' : 'Back to Tolhuis';
  return {
    status,
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${text(title)}</title><h1>${text(title)}</h1><p>${text(detail)} ${text(remedy)}</p><p><a href="/">${back}</a></p></html>\n`,
  };
}

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
    let session: Reply;
    try {
      const { issuer, subject } = await oidc.finish(exchange.query, value, now().getTime());
      session = sessionReply(await desk.people.signInOidc(issuer, subject), exchange);
    } catch (thrown) {
      return refusalPage(thrown, exchange);
    }
    // The session cookie is SameSite=Strict: the page must be asked for from this site once more, so no redirect.
    return {
      ...session,
      type: 'text/html; charset=utf-8',
      body: '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><title>Tolhuis</title><a href="/">Tolhuis</a>\n',
    };
  });
}
