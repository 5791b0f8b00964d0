import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../test/support/long.ts';
import { question, someone } from '../testing/desk.ts';
import { get, post, type TestDoor, testDoor } from '../testing/door.ts';
import { depthOf, MAX_DEPTH, parseJson } from './body.ts';
import { PAGE_POLICY } from './headers.ts';
import { referencePage } from './reference.ts';

let door: TestDoor;
let analyst: string;
beforeAll(async () => {
  door = await testDoor();
  analyst = await door.keyOf('analyst');
});
afterAll(() => door.close());

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('bodies', () => {
  const send = async (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    post(door.app, '/api/decide', body, { key: analyst, headers });

  test.each([
    ['nested too deeply', nested(100_000), 400, 'too-deep'],
    ['nested too deeply in objects', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 400, 'too-deep'],
    ['larger than a question', `{"on":"${'x'.repeat(1_100_000)}"}`, 413, 'too-large'],
    ['no JSON', '{"on": Jane Sample}', 400, 'malformed'],
    ['cut off', '{"on":"2026-', 400, 'malformed'],
    ['a prototype', '{"on":"2026-11-21","item":{},"__proto__":{"admin":true}}', 422, 'bad-input'],
    ['an array', '[]', 422, 'bad-input'],
    ['null', 'null', 422, 'bad-input'],
  ])('%s', async (_, body, status, code) => {
    const response = await send(body);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code]);
  });

  test('a body that does not say how long it is, is cut off where it is too long', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        sent += 65_536;
        stream.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    const response = await door.app.request('/api/decide', {
      method: 'POST',
      headers: { host: 'localhost', 'content-type': 'application/json', authorization: `Bearer ${analyst}` },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(3_000_000);
  });

  test('bytes that are no UTF-8 are refused, not replaced: another name would be screened', async () => {
    const bytes = Buffer.from(JSON.stringify(question('NL', 1, 'Muller')));
    bytes[bytes.indexOf('Muller') + 1] = 0xfc;
    const whole = new ReadableStream<Uint8Array>({
      start: (stream) => {
        // A letter cut in two by the chunks is whole again.
        for (const chunk of ['{"name":"', [0xc3], [0xbc], '"}']) stream.enqueue(Buffer.from(chunk as string));
        stream.close();
      },
    });
    const post = async (body: BodyInit, headers: Record<string, string> = {}) => {
      const response = await door.app.request('/api/decide', {
        method: 'POST',
        headers: {
          host: 'localhost',
          'content-type': 'application/json',
          authorization: `Bearer ${analyst}`,
          ...headers,
        },
        body,
        duplex: 'half',
      } as RequestInit);
      return [response.status, ((await response.json()) as { code: string }).code];
    };
    const length = { 'content-length': String(bytes.length) };
    expect(await post(bytes)).toEqual([400, 'malformed']);
    expect(await post(bytes, length)).toEqual([400, 'malformed']);
    expect(await post(whole)).toEqual([422, 'bad-input']);
    const text = JSON.stringify(question());
    expect((await post(text, { 'content-type': 'application/json; charset=iso-8859-1' }))[0]).toBe(415);
    expect((await post(text, { 'content-type': 'application/json; charset="UTF-8"' }))[0]).toBe(200);
    expect((await post(text, { 'content-encoding': 'gzip' }))[0]).toBe(415);
  });

  test('what a form of another site can send is refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await send('{}', { 'content-type': type })).status).toBe(415);
  });

  test('a key that stands twice is refused with its place: it could say two things of one item', async () => {
    const reply = await send('{"on":"2026-11-21","item":{"tpp":1,"tpp":20000}}', {
      'content-type': 'application/json',
    });
    expect(reply.status).toBe(400);
    expect(await reply.text()).toMatch(/item\.tpp.*twice/);
  });

  test('depth is counted as a parser counts it, brackets in strings apart', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const depth = (v: unknown): number =>
          typeof v === 'object' && v !== null ? 1 + Math.max(0, ...Object.values(v).map(depth)) : 0;
        expect(depthOf(JSON.stringify(value))).toBe(depth(value));
      }),
      { seed: 4, numRuns: examples(300) },
    );
    expect(depthOf('["\\"[[[", "]"]')).toBe(1);
    expect(() => parseJson(nested(MAX_DEPTH))).not.toThrow();
    expect(() => parseJson(nested(MAX_DEPTH + 1))).toThrow(/deeper/);
  });
});

describe('injection', () => {
  const hostile = [
    `'; DROP TABLE trade_order; --`,
    `" OR "1"="1`,
    `%' ESCAPE '!' OR 1=1 --`,
    '../../../../etc/passwd',
    '..%2f..%2fetc%2fpasswd',
    '\u0000',
    '$' + '{process.env.HOME}',
    '{{7*7}}',
    '<img src=x onerror=alert(1)>',
    '\ud800',
    'a\r\nset-cookie: x=y',
    '‮evil',
  ];
  test.each(hostile)('%j changes nothing but its own record', async (text) => {
    const made = await post(door.app, '/api/create-order', { reference: text, question: question() }, { key: analyst });
    expect([200, 422]).toContain(made.status);
    expect(made.headers.get('set-cookie')).toBeNull();
    for (const path of ['orders?text=', 'order?id=', 'order-history?id=', 'determinations?orderId=']) {
      const found = await get(door.app, `/api/${path}${encodeURIComponent(text.toWellFormed())}`, { key: analyst });
      expect(found.status).toBeLessThan(500);
      if (path !== 'orders?text=' && found.status === 200)
        expect(((await found.json()) as { items: unknown[] }).items).toEqual([]);
    }
    expect((await get(door.app, '/api/orders', { key: analyst })).status).toBe(200);
  });
});

describe('paths', () => {
  test('only files of the built application are served, whatever the path says', async () => {
    const root = mkdtempSync(join(tmpdir(), 'tolhuis-web-'));
    try {
      mkdirSync(join(root, 'dist', 'assets'), { recursive: true });
      writeFileSync(join(root, 'secret.txt'), 'SECRET');
      writeFileSync(join(root, 'dist', 'index.html'), '<!doctype html><title>desk</title>');
      writeFileSync(join(root, 'dist', 'assets', 'a.js'), `/* ${'x'.repeat(2000)} */`);
      const app = door.withOptions({ webRoot: join(root, 'dist') });
      for (const path of [
        '/../secret.txt',
        '/..%2fsecret.txt',
        '/%2e%2e/secret.txt',
        '/assets/..%2f..%2fsecret.txt',
        '/assets/../../secret.txt',
        '/....//secret.txt',
        '/%00/secret.txt',
        '/C:/secret.txt',
        '//secret.txt',
      ]) {
        const response = await get(app, path);
        expect(await response.text()).not.toContain('SECRET');
      }
      const page = await get(app, '/orders/one', { headers: { accept: 'text/html' } });
      expect(await page.text()).toContain('<title>desk</title>');
      expect(page.headers.get('content-security-policy')).toBe(PAGE_POLICY);
      const script = await get(app, '/assets/a.js', { headers: { 'accept-encoding': 'br' } });
      expect(script.headers.get('content-encoding')).toBe('br');
      expect(script.headers.get('cache-control')).toContain('immutable');
      expect((await get(app, '/assets/b.js')).status).toBe(404);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  test('our own pages load nothing from elsewhere and run no script of their own', async () => {
    const page = await (await get(door.app, '/docs')).text();
    expect(page.match(/(?:src|href)="(?!\/|#)[^"]*"/g)).toBeNull();
    expect(page).not.toMatch(/<script/i);
    expect(PAGE_POLICY).not.toMatch(/unsafe|https?:/);
    const document = {
      info: { title: '<b>', version: '"', description: '&' },
      tags: [],
      paths: {},
      components: { schemas: {} },
    };
    expect(referencePage(document)).not.toContain('<b>"');
  });
});

describe('other sites', () => {
  test('a host name that is not ours is refused (DNS rebinding)', async () => {
    const app = door.withOptions({ localRoles: ['viewer'] });
    expect((await get(app, '/api/orders', { headers: { host: 'evil.example' } })).status).toBe(421);
    expect((await get(app, '/api/orders', { headers: { host: '127.0.0.1.evil.example:7410' } })).status).toBe(421);
    expect((await get(app, '/api/orders', { headers: { host: '[::1]:7410' } })).status).toBe(200);
    const named = door.withOptions({ publicUrl: 'https://desk.example' });
    expect((await get(named, '/healthz', { headers: { host: 'desk.example' } })).status).toBe(200);
    expect((await get(named, '/healthz', { headers: { host: 'evil.example' } })).status).toBe(421);
  });

  test('a page of another site cannot ask through a browser that is on this machine or signed in', async () => {
    const app = door.withOptions({ localRoles: ['analyst'] });
    const body = { reference: 'forged', question: question() };
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'null' },
    ];
    for (const headers of foreign) expect((await post(app, '/api/create-order', body, { headers })).status).toBe(403);
    const own = { origin: 'http://127.0.0.1:7410', 'sec-fetch-site': 'same-origin' };
    expect((await post(app, '/api/create-order', body, { headers: own })).status).toBe(200);
    const signIn = { login: 'x', password: 'y' };
    expect((await post(app, '/api/sign-in', signIn, { headers: { origin: 'https://evil.example' } })).status).toBe(403);
  });
});

describe('sign-in', () => {
  const account = async (): Promise<{ login: string; password: string }> => {
    const login = `signer-${Math.trunc(performance.now() * 1000)}`;
    const { password } = await door.desk.people.createUser(someone('usr_admin', 'admin'), { login, roles: ['viewer'] });
    return { login, password: password ?? '' };
  };

  test('a session is a cookie that scripts and other sites cannot use; it ends with sign-out', async () => {
    const { login, password } = await account();
    const response = await post(door.app, '/api/sign-in', { login, password });
    expect(response.status).toBe(200);
    const set = response.headers.get('set-cookie') ?? '';
    expect(set).toMatch(/^tolhuis=\S+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
    expect(await response.text()).not.toContain(set.slice(8, 40));
    const cookie = { headers: { cookie: set.split(';')[0] ?? '' } };
    expect((await get(door.app, '/api/who-am-i', cookie)).status).toBe(200);
    // A one-time password opens nothing but its own change.
    expect((await get(door.app, '/api/orders', cookie)).status).toBe(403);
    const next = 'a longer passphrase of mine 7';
    expect((await post(door.app, '/api/change-password', { current: password, next }, cookie)).status).toBe(200);
    expect((await get(door.app, '/api/who-am-i', cookie)).status).toBe(401);
    const again = await post(door.app, '/api/sign-in', { login, password: next });
    const second = { headers: { cookie: again.headers.get('set-cookie')?.split(';')[0] ?? '' } };
    expect((await get(door.app, '/api/orders', second)).status).toBe(200);
    expect((await post(door.app, '/api/sign-out', {}, second)).status).toBe(200);
    expect((await get(door.app, '/api/orders', second)).status).toBe(401);
  });

  test('over https the cookie is bound to the host', async () => {
    const { login, password } = await account();
    const app = door.withOptions({ publicUrl: 'https://desk.example' });
    const response = await post(app, '/api/sign-in', { login, password }, { headers: { host: 'desk.example' } });
    expect(response.headers.get('set-cookie')).toMatch(/^__Host-tolhuis=.*; Secure$/);
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  test('the refusal is the same for a login that exists, one that does not, and one that is malformed', async () => {
    const { login } = await account();
    const refusal = async (body: unknown): Promise<unknown> => {
      const response = await post(door.app, '/api/sign-in', body);
      const { requestId: _, ...problem } = (await response.json()) as { requestId: string };
      return [response.status, problem];
    };
    const wrong = await refusal({ login, password: 'wrong' });
    expect(await refusal({ login: 'nobody-at-all', password: 'wrong' })).toEqual(wrong);
    expect(await refusal({ login: 'x'.repeat(500), password: 'wrong' })).toEqual(wrong);
  });

  test('attempts from one address are slowed down', async () => {
    const app = door.withOptions({ signInsPerMinute: 3 });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) statuses.push((await post(app, '/api/sign-in', { login: '', password: '' })).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });
});

describe('nothing leaks', () => {
  test('keys, tokens, names, addresses and bodies are in no line of the log and in no problem', async () => {
    const secret = 'tk_SECRETKEYSECRETKEYSECRETKEY';
    const party = 'Zelda Unmistakable Holdings';
    const answers = [
      await post(door.app, '/api/decide', question('NL', 10, party), { key: secret }),
      await post(door.app, '/api/decide', question('NL', 10, party), { key: analyst }),
      await post(door.app, '/api/decide', `{"on": ${party}`, { key: analyst }),
      await post(door.app, '/api/sign-in', { login: party, password: 'P4SSWORD-UNIQUE' }),
      await get(door.app, `/v1/search?name=${encodeURIComponent(party)}&subscription-key=${secret}`),
      await get(door.app, `/${encodeURIComponent(party)}?name=${encodeURIComponent(party)}`, { key: analyst }),
      await get(door.app, '/api/orders', {
        headers: { cookie: `tolhuis=${secret}`, 'x-forwarded-for': '203.0.113.9' },
      }),
    ];
    const written = JSON.stringify(door.lines);
    for (const leak of [secret, 'Unmistakable', 'P4SSWORD-UNIQUE', '203.0.113.9', analyst])
      expect(written).not.toContain(leak);
    for (const answer of answers.filter(({ status }) => status >= 400)) {
      const text = await answer.text();
      for (const leak of [secret, 'Unmistakable', 'P4SSWORD-UNIQUE']) expect(text).not.toContain(leak);
    }
  });

  test('an unexpected error is told without its message and logged without it', async () => {
    const broken = {
      ...door.desk,
      orders: {
        ...door.desk.orders,
        get: () => Promise.reject(new TypeError('cannot read Zelda Unmistakable at C:\\\\zelda')),
      },
    };
    const before = door.lines.length;
    const app = door.withOptions({}, { desk: broken });
    const response = await get(app, '/api/order?id=x', { key: analyst });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/Zelda|TypeError|\.ts/);
    const line = door.lines.slice(before).at(-1);
    expect(line).toMatchObject({ level: 'error', status: 500, code: 'internal' });
    expect(JSON.stringify(line)).not.toContain('Unmistakable');
    expect(line?.detail).toMatch(/^TypeError \| at /);
  });

  test('no answer of an API is kept by a cache or sniffed', async () => {
    const { headers } = await get(door.app, '/api/orders', { key: analyst });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
