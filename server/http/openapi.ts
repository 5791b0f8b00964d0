import { z } from 'zod';
import { described, OWNED } from '../describe/apply.ts';
import { EXAMPLES } from '../describe/examples.ts';
import { NAMED } from '../describe/owners.ts';
import { OPERATION_ACCESS } from '../operations/access.ts';
import { DESK_OPERATIONS, type DeskOperation } from '../operations/index.ts';
import { OTHER_PATHS, PROBLEM_SCHEMA } from './openapi-paths.ts';
import { queryKinds } from './query.ts';

type Json = { [name: string]: unknown };

/** Camel-case name of an operation's schema: 'create-order' → 'CreateOrder'. */
const camel = (name: string): string => name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

type Direction = 'input' | 'output';

/** Name of each schema: its own, or that of the first operation that has it. */
function namesOf(io: Direction, operations: readonly DeskOperation[]): Map<z.ZodType, string> {
  const names = new Map(NAMED.map(([name, schema]) => [schema, name]));
  for (const o of operations) {
    const schema = o[io];
    if (!names.has(schema)) names.set(schema, `${camel(o.name)}${io === 'input' ? 'Input' : 'Output'}`);
  }
  return names;
}

/** JSON Schemas (2020-12, as OpenAPI 3.1 has them) from the schemas that check inputs. */
function jsonSchemas(io: Direction, names: ReadonlyMap<z.ZodType, string>, operations: readonly DeskOperation[]): Json {
  // Words are looked up by the name of the operation, where a schema has no name of its own.
  const owners = new Map(operations.toReversed().map((o) => [names.get(o[io]), o.name]));
  for (const [name] of NAMED) owners.set(name, name);
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io,
    ...OWNED,
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, id: ___, ...schema }]) => [
      id,
      described(schema, owners.get(id) ?? id),
    ]),
  );
}

/** What may be sent, for whoever reads and for tools that fill in a form. */
function examplesOf(name: string): Json {
  const examples = EXAMPLES[name];
  return examples === undefined
    ? {}
    : {
        examples: Object.fromEntries(
          examples.map(({ title, value }, i) => [`${name}-${i + 1}`, { summary: title, value }]),
        ),
      };
}

const ref = (id: string): Json => ({ $ref: `#/components/schemas/${id}` });
const parameter = (name: string): Json => ({ $ref: `#/components/parameters/${name}` });
/** Headers that every operation reads; OpenAPI says Authorization by its security schemes. */
const HEADERS = [parameter('Language'), parameter('RequestId')];
const problems: Json = {
  default: {
    description: 'A problem (RFC 9457).',
    content: { 'application/problem+json': { schema: ref('Problem') } },
  },
};
const requestId: Json = {
  'x-request-id': { description: 'Id of this request, for support and for the log.', schema: { type: 'string' } },
};

/** The OpenAPI 3.1 document of every door that speaks HTTP. */
export function openApi(version: string): Json {
  const operations = [...DESK_OPERATIONS.values()];
  const paths: Json = { ...OTHER_PATHS };
  const inputNames = namesOf('input', operations);
  const outputNames = namesOf('output', operations);
  const inputs = jsonSchemas('input', inputNames, operations);
  const outputs = jsonSchemas('output', outputNames, operations);
  for (const o of operations) {
    const [input, output] = [inputNames.get(o.input) ?? '', outputNames.get(o.output) ?? ''];
    const access = OPERATION_ACCESS[o.name];
    const ok = {
      200: { description: 'The answer.', headers: requestId, content: { 'application/json': { schema: ref(output) } } },
      ...problems,
    };
    const common = {
      tags: [o.group],
      summary: o.summary,
      description: `Roles: ${access?.roles.join(', ') ?? 'none'}${access?.open === 'loopback' ? '; without signing in on a desk that listens on this machine only' : ''}.`,
      responses: ok,
      security: access?.open ? [{}, { apiKey: [] }, { session: [] }] : [{ apiKey: [] }, { session: [] }],
    };
    const kinds = o.effect === 'reads' ? queryKinds(o.input) : null;
    paths[`/api/${o.name}`] = {
      post: {
        operationId: o.name,
        ...common,
        parameters: [...HEADERS, ...(o.effect === 'writes' && !o.secret ? [parameter('IdempotencyKey')] : [])],
        requestBody: { required: true, content: { 'application/json': { schema: ref(input), ...examplesOf(o.name) } } },
      },
      ...(kinds && {
        get: {
          operationId: `get-${o.name}`,
          ...common,
          parameters: [...HEADERS, ...queryParameters(inputs[input])],
        },
      }),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tolhuis',
      version,
      summary: 'Export-control desk for AI chips.',
      description:
        'May this chip go there, to them, on that day, under which paragraph, with which duties, and what would change the answer. Not legal advice.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(operations.map((o) => o.group)), 'Compatible', 'Service'].map((name) => ({ name })),
    paths,
    components: {
      schemas: { ...outputs, ...inputs, Problem: described(PROBLEM_SCHEMA, 'Problem') },
      parameters: {
        Language: {
          name: 'Accept-Language',
          in: 'header',
          description: 'en or nl: the language of the texts; absent = en.',
          schema: { type: 'string' },
          example: 'nl',
        },
        RequestId: {
          name: 'X-Request-Id',
          in: 'header',
          description:
            'Your id for this request: it comes back in the answer and stands in the log; absent = one is made.',
          schema: { type: 'string' },
        },
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          description: 'The same key with the same request gives the first answer again and changes nothing.',
          schema: { type: 'string', minLength: 1, maxLength: 200 },
        },
      },
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key (create-key).' },
        session: { type: 'apiKey', in: 'cookie', name: 'tolhuis', description: 'A session (POST /api/sign-in).' },
      },
    },
  };
}

/** The members of a simple input as query parameters. */
function queryParameters(input: unknown): Json[] {
  const schema = input as { properties?: Json; required?: string[] } | undefined;
  return Object.entries(schema?.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: schema?.required?.includes(name) ?? false,
    ...(typeof (property as Json)['description'] === 'string' && { description: (property as Json)['description'] }),
    schema: property,
    ...((property as Json)['type'] === 'array' ? { explode: false, style: 'form' } : {}),
  }));
}
