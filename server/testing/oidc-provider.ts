import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const b64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What an ID token says beside the issuer and its times; what is left out is usual. */
export type Claims = {
  readonly sub: string;
  readonly aud: string;
  readonly nonce: string;
  readonly iss?: string;
  readonly exp?: number;
};
export type TestProvider = { readonly issuer: string; readonly close: () => Promise<void> };

type Options = {
  /** The name under which it is found: another than the desk's is another site to a browser. */
  readonly host?: string;
  /** What a code stands for, and the challenge that its verifier must fit (PKCE, RFC 7636); undefined: no such code. */
  readonly given: (code: string) => { readonly claims: Claims; readonly challenge: string } | undefined;
  /** Its own pages: what is asked for by the browser itself. */
  readonly page?: (url: URL, response: ServerResponse) => void;
};

/** An OpenID provider of the tests: discovery, keys, a token endpoint that checks PKCE; tokens are signed with RS256. */
export async function serveProvider({ host = '127.0.0.1', given, page }: Options): Promise<TestProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let issuer = '';
  const idToken = (claims: Claims): string => {
    const now = Math.floor(Date.now() / 1000);
    const text = `${b64({ alg: 'RS256', kid: '1' })}.${b64({ iss: issuer, iat: now, exp: now + 60, ...claims })}`;
    return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey).toString('base64url')}`;
  };
  const token = (request: IncomingMessage, reply: (body: unknown, status?: number) => void): void => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      const form = new URLSearchParams(body);
      const known = given(form.get('code') ?? '');
      const verifier = form.get('code_verifier') ?? '';
      const fits = known?.challenge === createHash('sha256').update(verifier).digest('base64url');
      if (known && fits) reply({ access_token: 'a', token_type: 'bearer', id_token: idToken(known.claims) });
      else reply({ error: 'invalid_grant' }, 400);
    });
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    const reply = (body: unknown, status = 200): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (url.pathname === '/.well-known/openid-configuration')
      reply({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    else if (url.pathname === '/keys')
      reply({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' }] });
    else if (url.pathname === '/token') token(request, reply);
    else if (page) page(url, response);
    else reply({ error: 'not_found' }, 404);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://${host}:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
