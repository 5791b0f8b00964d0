import { PROBLEM_CODES } from './problem.ts';

type Schema = { readonly [name: string]: unknown };
/** Parameters that operations share, by name. */
type Shared = { readonly [name: string]: Schema };
type Body = {
  readonly schema: Schema;
  readonly examples?: { readonly [name: string]: { readonly summary?: string; readonly value: unknown } };
};
type Operation = {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Schema[];
  readonly requestBody?: { readonly content: { readonly [type: string]: Body } };
  readonly security?: readonly unknown[];
  readonly responses?: {
    readonly [status: string]: { readonly content?: { readonly [type: string]: { readonly schema: Schema } } };
  };
};
type Document = {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string }[];
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly schemas: { readonly [name: string]: Schema }; readonly parameters?: Shared };
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A schema in one line: names link to their own section, the rest is said in words. */
function inWords(schema: Schema, depth = 0): string {
  const { $ref, enum: values, const: constant, type, items, properties, anyOf, oneOf, format } = schema;
  if (typeof $ref === 'string') {
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    return `<a href="#schema-${slug(name)}">${escapeHtml(name)}</a>`;
  }
  if (constant !== undefined) return `<code>${escapeHtml(JSON.stringify(constant))}</code>`;
  if (Array.isArray(values)) return values.map((v) => `<code>${escapeHtml(String(v))}</code>`).join(' · ');
  const choices = (anyOf ?? oneOf) as readonly Schema[] | undefined;
  if (choices) return choices.map((s) => inWords(s, depth + 1)).join(' <i>or</i> ');
  if (type === 'array') return `list of ${inWords((items ?? {}) as Schema, depth + 1)}`;
  if (type === 'object' && properties && depth < 3) return members(schema, depth + 1);
  return escapeHtml(
    [typeof type === 'string' ? type : 'any', typeof format === 'string' ? `(${format})` : ''].join(' ').trim(),
  );
}

/** What a member means, before what it holds. */
const meaning = ({ description }: Schema): string =>
  typeof description === 'string' ? `<span>${escapeHtml(description)}</span> ` : '';

/** The members of an object as a list of terms. */
function members(schema: Schema, depth: number): string {
  const required = new Set((schema['required'] as readonly string[] | undefined) ?? []);
  const rows = Object.entries((schema['properties'] ?? {}) as { readonly [name: string]: Schema }).map(
    ([name, member]) =>
      `<div><dt><code>${escapeHtml(name)}</code>${required.has(name) ? '' : ' <small>optional</small>'}</dt><dd>${meaning(member)}${inWords(member, depth)}</dd></div>`,
  );
  return rows.length > 0 ? `<dl>${rows.join('')}</dl>` : '<p>nothing</p>';
}

const parameterRow = (p: Schema): string =>
  `<div><dt><code>${escapeHtml(String(p['name']))}</code> <small>${escapeHtml(String(p['in']))}${p['required'] ? '' : ', optional'}</small></dt><dd>${meaning(p)}${inWords((p['schema'] ?? {}) as Schema)}</dd></div>`;

/** Where the key goes; nothing where the operation is open to everybody. */
const AUTHORIZATION: Schema = {
  name: 'Authorization',
  in: 'header',
  description: 'Bearer and an API key (create-key); or the cookie of a session.',
  schema: { type: 'string' },
};

function exampleText({ summary, value }: NonNullable<Body['examples']>[string]): string {
  const title = summary === undefined ? '' : `: ${escapeHtml(summary)}`;
  return `<details><summary>Example${title}</summary><pre><code>${escapeHtml(JSON.stringify(value, null, 2))}</code></pre></details>`;
}

function operationSection(path: string, method: string, o: Operation, shared: Shared): string {
  const id = slug(`${method} ${path}`);
  const content = Object.values(o.requestBody?.content ?? {})[0];
  const body = content?.schema;
  const all = (o.parameters ?? []).map((p) => shared[String(p['$ref'] ?? '').replace(/^.*\//, '')] ?? p);
  const ok = Object.values(o.responses?.['200']?.content ?? {})[0]?.schema;
  const parameters = all.filter((p) => p['in'] === 'query' || p['in'] === 'path').map(parameterRow);
  const keyed = o.security !== undefined && o.security.length > 0;
  const headers = [...(keyed ? [AUTHORIZATION] : []), ...all.filter((p) => p['in'] === 'header')].map(parameterRow);
  return `<section id="${id}"><h3><b class="${method}">${method.toUpperCase()}</b> <code>${escapeHtml(path)}</code></h3>
<p>${escapeHtml(o.summary ?? '')}</p>${o.description ? `<p class="who">${escapeHtml(o.description)}</p>` : ''}
${parameters.length > 0 ? `<h4>Query</h4><dl>${parameters.join('')}</dl>` : ''}
${headers.length > 0 ? `<details><summary>Headers</summary><dl>${headers.join('')}</dl></details>` : ''}
${
  body
    ? `<h4>Body</h4>${inWords(body)}${Object.values(content?.examples ?? {})
        .map(exampleText)
        .join('')}`
    : ''
}
${ok ? `<h4>Answer</h4>${inWords(ok)}` : ''}</section>`;
}

/** The API reference as one page: made from the OpenAPI document, without a script and without anything from elsewhere. */
export function referencePage(document: Document): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, o]) => ({ path, method, o, tag: o.tags?.[0] ?? 'Service' })),
  );
  const groups = document.tags
    .map(({ name }) => ({ name, own: operations.filter((o) => o.tag === name) }))
    .filter(({ own }) => own.length > 0);
  const nav = groups
    .map(
      ({ name, own }) =>
        `<details open><summary>${escapeHtml(name)}</summary><ul>${own.map(({ path, method }) => `<li><a href="#${slug(`${method} ${path}`)}">${escapeHtml(path.replace('/api/', ''))}${method === 'get' && path.startsWith('/api/') ? ' <small>GET</small>' : ''}</a></li>`).join('')}</ul></details>`,
    )
    .join('');
  const main = groups
    .map(
      ({ name, own }) =>
        `<h2 id="group-${slug(name)}">${escapeHtml(name)}</h2>${own.map(({ path, method, o }) => operationSection(path, method, o, document.components.parameters ?? {})).join('')}`,
    )
    .join('');
  const schemas = Object.entries(document.components.schemas)
    .map(
      ([name, schema]) =>
        `<section id="schema-${slug(name)}"><h3><code>${escapeHtml(name)}</code></h3>${inWords(schema)}</section>`,
    )
    .join('');
  const { title, version, description } = document.info;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)} API</title><link rel="stylesheet" href="/docs/style.css"></head><body>
<nav aria-label="Operations"><p><a href="/">${escapeHtml(title)}</a> ${escapeHtml(version)}</p>${nav}<p><a href="#schemas">Schemas</a> · <a href="#problems">Problems</a></p></nav>
<main><h1>${escapeHtml(title)} API</h1><p>${escapeHtml(description)}</p>
<pre><code>curl -s http://127.0.0.1:7410/api/decide -H 'content-type: application/json' \\
  -d '{"on":"2026-11-21","to":"SG","item":{"chip":"nvidia/a30"}}'</code></pre>
<p>The document itself: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1). Programs send <code>Authorization: Bearer &lt;API key&gt;</code>. Every answer has an <code>x-request-id</code>; every request that writes takes an <code>Idempotency-Key</code>; lists go on with <code>after</code> set to the <code>next</code> of the page before.</p>
${main}<h2 id="schemas">Schemas</h2>${schemas}
<h2 id="problems">Problems</h2><p>Errors are problem+json (RFC 9457). <code>code</code> is one of:</p><ul>${PROBLEM_CODES.map((code) => `<li id="problem-${code}"><code>${code}</code></li>`).join('')}</ul>
</main></body></html>`;
}

export const REFERENCE_STYLE = `:root{color-scheme:light dark;--line:light-dark(#d8dde3,#3a424c);--soft:light-dark(#f5f7f9,#1d2229);--ink:light-dark(#16202b,#e6ebf0);--mute:light-dark(#5a6673,#9aa7b4);--link:light-dark(#0b5cad,#7ab8ff)}
*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:light-dark(#fff,#14181d);display:grid;grid-template-columns:17rem minmax(0,1fr)}
nav{position:sticky;top:0;height:100vh;overflow:auto;padding:1rem;border-right:1px solid var(--line);background:var(--soft);font-size:14px}
nav ul{list-style:none;margin:.2rem 0 .6rem;padding:0 0 0 .8rem}nav summary{font-weight:600}main{padding:1.5rem 2rem 6rem;max-width:60rem;min-width:0}
a{color:var(--link)}code,pre{font-family:ui-monospace,monospace;font-size:.9em}pre{overflow:auto;padding:.8rem;background:var(--soft);border:1px solid var(--line);border-radius:6px}
section{border-top:1px solid var(--line);padding:.6rem 0 1rem;scroll-margin-top:1rem}h3{margin:.4rem 0}h4{margin:.8rem 0 .2rem}h3 b{font:600 12px/1 ui-monospace,monospace;padding:.2rem .4rem;border-radius:4px;border:1px solid currentColor}
dl{margin:.2rem 0 .2rem .2rem;padding-left:.8rem;border-left:2px solid var(--line)}dl div{display:flex;flex-wrap:wrap;gap:.2rem .8rem;padding:.1rem 0}dt{min-width:12rem}dd{margin:0;min-width:0;flex:1}small,.who{color:var(--mute)}
@media(max-width:760px){body{display:block}nav{position:static;height:auto;border:0;border-bottom:1px solid var(--line)}main{padding:1rem}dt{min-width:0}}
`;
