import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * An OpenID provider of this test, with a page of its own: a name is typed there, and the browser is sent back with a code.
 * Under another host name than the desk, so that its cookies and redirects are those of another site.
 */
export type Provider = { readonly issuer: string; readonly close: () => Promise<void> };

const b64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
type Given = { readonly subject: string; readonly nonce: string; readonly challenge: string; readonly client: string };

export async function serveProvider(): Promise<Provider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const given = new Map<string, Given>();
  let issuer = '';
  const idToken = ({ subject, nonce, client }: Given): string => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, sub: subject, aud: client, iat: now, exp: now + 60, nonce };
    const text = `${b64({ alg: 'RS256', kid: '1' })}.${b64(claims)}`;
    return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey).toString('base64url')}`;
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    const json = (body: unknown, status = 200): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const asked = url.searchParams;
    if (url.pathname === '/.well-known/openid-configuration')
      json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    else if (url.pathname === '/keys')
      json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' }] });
    else if (url.pathname === '/authorize') {
      const hidden = [...asked]
        .map(([name, value]) => `<input type="hidden" name="${name}" value="${value.replaceAll('"', '&quot;')}">`)
        .join('');
      const page = `<!doctype html><html lang="en"><title>Provider</title><h1>Provider</h1>
        <form action="/allow">${hidden}<label>Who <input name="who"></label><button>Allow</button></form></html>`;
      response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    } else if (url.pathname === '/allow') {
      const code = createHash('sha256').update(url.search).digest('hex').slice(0, 16);
      given.set(code, {
        subject: asked.get('who') ?? '',
        nonce: asked.get('nonce') ?? '',
        challenge: asked.get('code_challenge') ?? '',
        client: asked.get('client_id') ?? '',
      });
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
      response.writeHead(302, { location: back.href }).end();
    } else {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => {
        const form = new URLSearchParams(body);
        const known = given.get(form.get('code') ?? '');
        const challenge = createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url');
        if (known?.challenge === challenge) json({ access_token: 'a', token_type: 'bearer', id_token: idToken(known) });
        else json({ error: 'invalid_grant' }, 400);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
