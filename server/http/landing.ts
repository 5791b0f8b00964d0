/** What stands at `/` where the web application has not been built. */
export const LANDING_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Tolhuis</title><link rel="stylesheet" href="/docs/style.css"></head><body><nav><p><b>Tolhuis</b></p></nav><main>
<h1>Tolhuis</h1><p>Export-control desk for AI chips. This server runs; the web application is not built here (<code>npm run build -w web</code>).</p>
<ul><li><a href="/docs">API reference</a></li><li><a href="/openapi.json">OpenAPI document</a></li><li><a href="/readyz">Readiness</a></li></ul>
<pre><code>curl -s http://127.0.0.1:7410/api/decide -H 'content-type: application/json' \\
  -d '{"on":"2026-11-21","to":"SG","item":{"chip":"nvidia/a30"}}'</code></pre><p>Not legal advice.</p></main></body></html>
`;
