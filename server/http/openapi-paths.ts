import { PROBLEM_CODES } from './problem.ts';

type Json = { [name: string]: unknown };

const text = (description: string, type = 'application/json'): Json => ({
  200: {
    description,
    content: { [type]: { schema: type === 'application/json' ? { type: 'object' } : { type: 'string' } } },
  },
});
const problem: Json = {
  default: {
    description: 'A problem (RFC 9457).',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  },
};
const query = (name: string, description: string, schema: Json = { type: 'string' }): Json => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});
const dataset: Json = {
  name: 'dataset',
  in: 'path',
  required: true,
  description: '`default` for all lists, or a list’s code (EL, DPL, SDN …).',
  schema: { type: 'string' },
};
const fromTo = 'YYYY-MM-DD TO YYYY-MM-DD, inclusive.';
const csl: Json = {
  tags: ['Compatible'],
  summary: 'The Consolidated Screening List search of trade.gov: its parameters, its answer',
  parameters: [
    query('q', 'Words in name, alternative names, remarks or title; all must occur.'),
    query('name', 'Words in name or alternative names.'),
    query('fuzzy_name', 'With name: our matcher instead of whole words; adds score (0–100).', { type: 'boolean' }),
    query('sources', 'Codes of lists, separated by commas.'),
    query('types', 'Individual, Entity, Vessel, Aircraft; also `type`.'),
    query('countries', 'ISO 3166-1 codes, separated by commas.'),
    query('address', 'Words in an address.'),
    query('start_date', fromTo),
    query('end_date', fromTo),
    query('sort', 'name, start_date or end_date, with :asc or :desc.'),
    query('size', 'Results at most, 1 to 100; 10 by default.', { type: 'integer' }),
    query('offset', 'Results to leave out.', { type: 'integer' }),
  ],
  responses: { ...text('Results in the publisher’s shape.'), ...problem },
};

/** Every route that is no operation. */
export const OTHER_PATHS: Json = {
  '/healthz': { get: { tags: ['Service'], summary: 'The process answers', responses: text('Alive.') } },
  '/readyz': {
    get: {
      tags: ['Service'],
      summary:
        'The store answers and can be written, the lists are not older than the desk’s, and no shutdown is under way',
      responses: {
        ...text('Ready.'),
        503: { description: 'Not ready.', content: { 'application/json': { schema: { type: 'object' } } } },
      },
    },
  },
  '/metrics': {
    get: {
      tags: ['Service'],
      summary: 'Counters and times in the text format of Prometheus',
      responses: { ...text('Metrics.', 'text/plain'), ...problem },
    },
  },
  '/openapi.json': { get: { tags: ['Service'], summary: 'This document', responses: text('OpenAPI 3.1.') } },
  '/desk.json': {
    get: {
      tags: ['Service'],
      summary: 'What a page has to know first: who asks, what they may ask, how to sign in, the state of the lists',
      responses: text('The desk.'),
    },
  },
  '/api/sign-in': {
    post: {
      tags: ['People'],
      summary: 'Opens a session; its token comes as a cookie',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              additionalProperties: false,
              required: ['login', 'password'],
              properties: {
                login: { type: 'string', description: 'Name to sign in with.' },
                password: { type: 'string', format: 'password', description: 'The password.' },
              },
            },
          },
        },
      },
      responses: { ...text('Signed in: the user, and when the session ends.'), ...problem },
    },
  },
  '/api/sign-out': {
    post: { tags: ['People'], summary: 'Ends the session', responses: { ...text('Signed out.'), ...problem } },
  },
  '/mcp': {
    post: {
      tags: ['Service'],
      summary: 'The same operations as tools of the Model Context Protocol (Streamable HTTP, stateless)',
      requestBody: { required: true, content: { 'application/json': { schema: {} } } },
      responses: { ...text('JSON-RPC 2.0.'), 202: { description: 'A notification was taken.' }, ...problem },
    },
  },
  '/match/{dataset}': {
    post: {
      tags: ['Compatible'],
      summary: 'Entity matching as yente (OpenSanctions) has it',
      parameters: [
        dataset,
        query('limit', 'Results a query, 1 to 500; 5 by default.', { type: 'integer' }),
        query('threshold', 'From this score on, `match` is true; 0.7 by default.', { type: 'number' }),
        query('algorithm', 'Taken for compatibility: there is one, `tolhuis`.'),
      ],
      requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
      responses: { ...text('Answers by the names of the queries.'), ...problem },
    },
  },
  '/search/{dataset}': {
    get: {
      tags: ['Compatible'],
      summary: 'Search as yente (OpenSanctions) has it',
      parameters: [
        dataset,
        query('q', 'The name.'),
        query('schema', 'Person, Company, Organization, LegalEntity, Vessel, Airplane or Thing.'),
        query('countries', 'ISO 3166-1 code.'),
        query('limit', 'At most 500; 10 by default.', { type: 'integer' }),
        query('offset', 'Results to leave out.', { type: 'integer' }),
      ],
      responses: { ...text('Results with facets.'), ...problem },
    },
  },
  '/consolidated_screening_list/v1/search': { get: csl },
  '/v1/search': { get: csl },
};

/** Problem details (RFC 9457), with a code for programs. */
export const PROBLEM_SCHEMA: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { enum: PROBLEM_CODES },
    detail: { type: 'string' },
    remedy: { type: 'string' },
    requestId: { type: 'string' },
    issues: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: {
          path: { type: 'string' },
          line: { type: 'integer' },
          message: { type: 'string' },
          remedy: { type: 'string' },
        },
      },
    },
  },
};
