import { afterAll, beforeAll, expect, test } from 'vitest';
import { someone } from '../testing/desk.ts';
import { get, type TestDoor, testDoor } from '../testing/door.ts';
import { serveProvider, type TestProvider } from '../testing/oidc-provider.ts';
import { OidcClient } from './oidc.ts';

let provider: TestProvider;
let door: TestDoor;
let app: TestDoor['app'];
/** What the next ID token says, and the challenge of the code that was handed out. */
const next = { subject: 'subject-1', nonce: '', challenge: '', issuer: '', exp: 0 };

beforeAll(async () => {
  provider = await serveProvider({
    given: () => ({
      challenge: next.challenge,
      claims: {
        sub: next.subject,
        aud: 'desk',
        nonce: next.nonce,
        ...(next.issuer && { iss: next.issuer }),
        ...(next.exp && { exp: next.exp }),
      },
    }),
  });
  const { issuer } = provider;
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
  await provider.close();
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
