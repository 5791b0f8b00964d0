import { createHash } from 'node:crypto';
import { type Claims, serveProvider as serve, type TestProvider } from '@tolhuis/server/testing/oidc-provider.ts';

/**
 * The provider of the tests with a page of its own: a name is typed there, and the browser is sent back with a code.
 * Under another host name than the desk, so that its cookies and redirects are those of another site.
 */
export function serveProvider(): Promise<TestProvider> {
  const given = new Map<string, { claims: Claims; challenge: string }>();
  return serve({
    host: 'localhost',
    given: (code) => given.get(code),
    page: (url, response) => {
      const asked = url.searchParams;
      if (url.pathname === '/authorize') {
        const hidden = [...asked]
          .map(([name, value]) => `<input type="hidden" name="${name}" value="${value.replaceAll('"', '&quot;')}">`)
          .join('');
        const page = `<!doctype html><html lang="en"><title>Provider</title><h1>Provider</h1>
          <form action="/allow">${hidden}<label>Who <input name="who"></label><button>Allow</button></form></html>`;
        response.writeHead(200, { 'content-type': 'text/html' }).end(page);
        return;
      }
      if (url.pathname !== '/allow') {
        response.writeHead(404).end();
        return;
      }
      const code = createHash('sha256').update(url.search).digest('hex').slice(0, 16);
      const said = (name: string): string => asked.get(name) ?? '';
      given.set(code, {
        claims: { sub: said('who'), nonce: said('nonce'), aud: said('client_id') },
        challenge: said('code_challenge'),
      });
      const back = new URL(said('redirect_uri'));
      back.search = new URLSearchParams({ code, state: said('state') }).toString();
      response.writeHead(302, { location: back.href }).end();
    },
  });
}
