import { questionSchema } from '@tolhuis/core/app';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openApi } from '../http/openapi.ts';
import { referencePage } from '../http/reference.ts';
import { toolOf } from '../mcp/tools.ts';
import { DESK_OPERATIONS } from '../operations/index.ts';
import { described, OWNED } from './apply.ts';
import { EXAMPLES } from './examples.ts';

type Node = { properties?: Record<string, Node>; description?: string; [member: string]: unknown };

/** Every property below a schema, with the words that stand at it. */
function properties(node: unknown, path: string): (readonly [path: string, words: string | undefined])[] {
  if (Array.isArray(node)) return node.flatMap((member) => properties(member, path));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node as Node).flatMap(([key, value]) =>
    key === 'properties' && path !== ''
      ? Object.entries(value as Record<string, Node>).flatMap(([name, property]) => [
          [`${path}.${name}`, property.description] as const,
          ...properties(property, `${path}.${name}`),
        ])
      : key === 'examples'
        ? []
        : properties(value, path),
  );
}
const document = openApi('test') as { components: { schemas: Record<string, unknown> }; paths: Record<string, never> };
const bare = (found: ReturnType<typeof properties>): string[] =>
  found.filter(([, words]) => words === undefined || words.length < 4).map(([path]) => path);

describe('every property says what it means', () => {
  test('in the OpenAPI document: question, determination, and what each operation takes and gives', () => {
    const found = Object.entries(document.components.schemas).flatMap(([name, schema]) => properties(schema, name));
    expect(found.length).toBeGreaterThan(900);
    expect(bare(found)).toEqual([]);
    expect(JSON.stringify(document)).not.toContain('x-owner');
  });

  test('in the tools of MCP, with an example where there is one', () => {
    const tools = [...DESK_OPERATIONS.values()].map(toolOf);
    expect(tools.flatMap((tool) => bare(properties(tool.inputSchema, tool.name)))).toEqual([]);
    expect(JSON.stringify(tools)).not.toContain('x-owner');
    expect(tools.find((tool) => tool.name === 'decide')?.inputSchema['examples']).toHaveLength(2);
  });

  test('a property without words is told', () => {
    const missing: string[] = [];
    const schema = z.toJSONSchema(z.object({ zeal: z.string(), on: z.string() }), OWNED);
    described(schema, 'decide', (path) => missing.push(path));
    expect(missing).toEqual(['decide decide.zeal', 'decide decide.on']);
  });

  test.each([
    ['Item', 'dramBandwidthGBps', 'GB/s'],
    ['Item', 'tpp', 'TOPS'],
    ['Item', 'applicableDieAreaMm2', 'mm²'],
    ['Question', 'on', 'US Eastern'],
    ['Question', 'endUse', 'absent = unknown'],
    ['Party', 'headquarters', 'null ='],
    ['Evidence', 'jan2026Certifications.volumeShareOfUsPercent', 'TPP'],
  ])('%s.%s says %s', (schema, name, words) => {
    const found = Object.fromEntries(properties(document.components.schemas[schema], schema));
    expect(found[`${schema}.${name}`]).toContain(words);
  });

  test('the same words inlined in a tool as under their own name', () => {
    const tool = DESK_OPERATIONS.get('decide-many');
    const inlined = Object.fromEntries(properties(tool && toolOf(tool).inputSchema, ''));
    const own = Object.fromEntries(
      properties(described(z.toJSONSchema(questionSchema, OWNED), 'Question'), 'Question'),
    );
    for (const [path, words] of Object.entries(inlined))
      if (path.startsWith('.questions.')) expect(words).toBe(own[path.replace('.questions', 'Question')]);
  });
});

describe('examples', () => {
  test.each(Object.entries(EXAMPLES))('%s takes its examples', (name, examples) => {
    for (const { value } of examples)
      expect(DESK_OPERATIONS.get(name)?.input.safeParse(value).error?.issues ?? []).toEqual([]);
  });

  test('the page shows them, with what members mean and the headers', () => {
    const page = referencePage(JSON.parse(JSON.stringify(document)));
    for (const words of [
      'A thousand H200 to a civil buyer in China',
      'An order under your own id',
      'Legal day of the export (US Eastern)',
      '<code>Idempotency-Key</code> <small>header, optional',
      '<code>Accept-Language</code> <small>header, optional',
      '<code>Authorization</code> <small>header',
      '<code>X-Request-Id</code> <small>header',
    ])
      expect(page).toContain(words);
  });
});
