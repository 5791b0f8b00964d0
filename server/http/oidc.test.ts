import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { someone } from '../testing/desk.ts';
import { get, type TestDoor, testDoor } from '../testing/door.ts';
import { OidcClient } from './oidc.ts';

// A provider made up for this test: discovery, keys, and a token endpoint that checks PKCE as RFC 7636 has it.

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const b64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
let issuer = '';
let provider: Server;
let door: TestDoor;
let app: TestDoor['app'];
/** What the next ID token says, and the code that was handed out, with its challenge. */
const next = { subject: 'subject-1', nonce: '', challenge: '', issuer: '', exp: 0 };

function idToken(): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: next.issuer || issuer,
    sub: next.subject,
    aud: 'desk',
    iat: now,
    exp: next.exp || now + 60,
    nonce: next.nonce,
  };
  const text = `${b64({ alg: 'RS256', kid: '1' })}.${b64(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey).toString('base64url')}`;
}

beforeAll(async () => {
  provider = createServer((request, response) => {
    const send = (body: unknown, status = 200): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.url === '/.well-known/openid-configuration')
      send({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    else if (request.url === '/keys')
      send({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' }] });
    else {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => {
        const verifier = new URLSearchParams(body).get('code_verifier') ?? '';
        const fits = createHash('sha256').update(verifier).digest('base64url') === next.challenge;
        if (fits) send({ access_token: 'a', token_type: 'bearer', id_token: idToken() });
        else send({ error: 'invalid_grant' }, 400);
      });
    }
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  door = await testDoor();
  const redirectUri = 'http://127.0.0.1:7410/auth/oidc/callback';
  app = door.withOptions(
    {},
    {
      oidc: new OidcClient(
        { issuer, clientId: 'desk', clientSecret: 'secret', redirectUri, insecure: true },
        door.desk.store,
      ),
    },
  );
  await door.desk.people.createUser(someone('usr_admin', 'admin'), {
    login: 'linked',
    roles: ['viewer'],
    oidc: { issuer, subject: 'subject-1' },
  });
});
afterAll(async () => {
  await door.close();
  await new Promise((resolve) => provider.close(resolve));
});

/** Starts a sign-in; gives the callback's path and the cookie that belongs to it. */
async function begin(): Promise<{ path: string; cookie: string }> {
  const response = await get(app, '/auth/oidc');
  expect(response.status).toBe(302);
  const at = new URL(response.headers.get('location') ?? '');
  expect(at.searchParams.get('code_challenge_method')).toBe('S256');
  next.nonce = at.searchParams.get('nonce') ?? '';
  next.challenge = at.searchParams.get('code_challenge') ?? '';
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { path: `/auth/oidc/callback?code=c&state=${at.searchParams.get('state')}`, cookie };
}
const finish = async (path: string, cookie: string): Promise<Response> => get(app, path, { headers: { cookie } });

test('somebody whom an administrator linked is signed in, once for each state', async () => {
  const { path, cookie } = await begin();
  const response = await finish(path, cookie);
  expect(response.status).toBe(200);
  const session = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await get(app, '/api/who-am-i', { headers: { cookie: session } })).status).toBe(200);
  expect((await finish(path, cookie)).status).toBe(401);
});

test.each([
  ['another browser', {}, 'tolhuis-oidc=other'],
  ['no cookie', {}, ''],
  ['another subject', { subject: 'stranger' }, null],
  ['a forged nonce', { nonce: 'forged' }, null],
  ['another issuer', { issuer: 'https://evil.example' }, null],
  ['an expired token', { exp: 1_000_000 }, null],
  ['a stolen code', { challenge: 'other' }, null],
])('%s is refused', async (_, change, other) => {
  const { path, cookie } = await begin();
  const before = { ...next };
  Object.assign(next, change);
  const response = await finish(path, other ?? cookie);
  Object.assign(next, before, { subject: 'subject-1', issuer: '', exp: 0 });
  expect([401, 403]).toContain(response.status);
  expect(response.headers.get('set-cookie')).toBeNull();
});

test('a state that was never given out is refused', async () => {
  expect((await finish('/auth/oidc/callback?code=c&state=made-up', 'tolhuis-oidc=x')).status).toBe(401);
});
