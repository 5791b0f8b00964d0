import { badInput, notFound } from '@tolhuis/core/app';
import type { Screened } from '@tolhuis/core/app/records';
import type { ListEntry, ScreenQuery } from '@tolhuis/core/screen';
import { z } from 'zod';
import type { Screening } from '../../operations/index.ts';
import { asQuery } from '../../operations/screening.ts';
import { listStateOf } from './list-state.ts';
import { QUERY_SCHEMATA, yenteEntity } from './yente-entity.ts';

const values = z.union([z.string().max(1000), z.array(z.string().max(1000)).max(50)]);
const exampleSchema = z.object({
  id: z.string().max(200).nullish(),
  schema: z.string().max(60),
  properties: z.record(z.string().max(60), values),
});
export const matchSchema = z.object({
  queries: z.record(z.string().max(200), exampleSchema).refine((q) => Object.keys(q).length > 0, 'no query'),
  weights: z.record(z.string(), z.number()).optional(),
  config: z.record(z.string(), z.unknown()).optional(),
});
const MOST_QUERIES = 100;
/** Screened names answered below this are noise; yente drops what is at or under its cutoff too. */
const FLOOR = 0.3;

type Json = { readonly [member: string]: unknown };
export type MatchOptions = { readonly limit: number; readonly threshold: number };

/** Options from the query string, as yente has them. @throws OperationError 'bad-input' */
export function matchOptions(query: URLSearchParams): MatchOptions {
  return { limit: number(query, 'limit', 5, 0, 500), threshold: number(query, 'threshold', 0.7, 0, 1) };
}

/** POST /match/{dataset}: each query is screened; `match` is true from the threshold on. @throws OperationError */
export function matchQueries(
  screening: Screening,
  dataset: string,
  body: unknown,
  { limit, threshold }: MatchOptions,
  today: string,
): Json {
  const inDataset = datasetFilter(screening, dataset);
  const parsed = matchSchema.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw badInput({ path: issue?.path.join('.') ?? '', message: `${issue?.message ?? 'not a batch of queries'}.` });
  }
  const queries = Object.entries(parsed.data.queries);
  if (queries.length > MOST_QUERIES) throw badInput({ path: 'queries', message: `more than ${MOST_QUERIES} queries.` });
  const takenAt = screening.lists().sources[0]?.takenAt ?? null;
  const responses = queries.map(([key, example]): [string, Json] => {
    const screened = screening.screen(queryOf(example, `queries.${key}`), { limit: 500, minScore: FLOOR }, today);
    const results = screened.hits
      .filter(inDataset)
      .flatMap((hit) => resultOf(screening, hit, threshold, takenAt))
      .slice(0, limit);
    const matches = results.filter((result) => result['match'] === true).length;
    return [
      key,
      {
        status: 200,
        results,
        total: { value: matches, relation: 'eq' },
        query: example,
        ...(screened.note !== undefined && { note: screened.note }),
      },
    ];
  });
  return { responses: Object.fromEntries(responses), limit, list_state: listStateOf(screening.lists().state) };
}

function resultOf(
  screening: Screening,
  hit: Screened['hits'][number],
  threshold: number,
  takenAt: string | null,
): Json[] {
  const entry = screening.entryOf(hit);
  if (entry === undefined) return [];
  const explanations = Object.fromEntries(
    hit.reasons.map(({ feature, score, detail }) => [
      feature,
      { score, detail, query: null, candidate: hit.matchedName },
    ]),
  );
  return [{ ...yenteEntity(entry, takenAt), score: hit.score, match: hit.score >= threshold, explanations }];
}

/** FollowTheMoney properties as a query; what does not help to find a party is left out. */
function queryOf({ schema, properties }: z.output<typeof exampleSchema>, path: string): ScreenQuery {
  const type = Object.hasOwn(QUERY_SCHEMATA, schema) ? QUERY_SCHEMATA[schema] : undefined;
  if (type === undefined)
    throw badInput({
      path: `${path}.schema`,
      message: 'not a schema that can be screened.',
      remedy: `Use ${Object.keys(QUERY_SCHEMATA).join(', ')}.`,
    });
  const of = (...names: string[]): string[] =>
    names.flatMap((name) => {
      const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return value === undefined ? [] : typeof value === 'string' ? [value] : value;
    });
  const [name, ...others] = of('name', 'alias', 'weakAlias', 'previousName');
  const parts = [...of('firstName'), ...of('lastName')].join(' ');
  if (name === undefined && parts === '')
    throw badInput({
      path: `${path}.properties.name`,
      message: 'no name.',
      remedy: 'Give name, or firstName and lastName.',
    });
  const [country] = of('country', 'jurisdiction', 'nationality', 'citizenship');
  const [address] = of('address', 'addressEntity');
  const [birthDate] = of('birthDate');
  const identifiers = of('registrationNumber', 'idNumber', 'taxNumber', 'leiCode', 'imoNumber', 'passportNumber');
  return asQuery(
    {
      name: name ?? parts,
      type,
      ...(others.length > 0 && { aliases: others }),
      ...(country !== undefined && { country: country.toUpperCase() }),
      ...(address !== undefined && { address }),
      ...(birthDate !== undefined && { birthDate }),
      ...(identifiers.length > 0 && { identifiers }),
    },
    path,
  );
}

/** GET /search/{dataset}: hits without scores, with facets. @throws OperationError */
export function searchEntities(screening: Screening, dataset: string, query: URLSearchParams, today: string): Json {
  const inDataset = datasetFilter(screening, dataset);
  const q = query.get('q')?.trim() ?? '';
  const limit = number(query, 'limit', 10, 0, 500);
  const offset = number(query, 'offset', 0, 0, 9500);
  const schema = query.get('schema') ?? 'Thing';
  const type = Object.hasOwn(QUERY_SCHEMATA, schema) ? QUERY_SCHEMATA[schema] : undefined;
  if (type === undefined) throw badInput({ path: 'schema', message: 'not a schema that can be searched.' });
  const countries = query.getAll('countries').map((code) => code.toUpperCase());
  const screened =
    q === '' ? undefined : screening.screen(asQuery({ name: q, type }, 'q'), { limit: 1000, minScore: 0.5 }, today);
  const entries: ListEntry[] =
    screened === undefined
      ? screening.lists().entries.filter(inDataset)
      : screened.hits.filter(inDataset).flatMap((hit) => screening.entryOf(hit) ?? []);
  const found = entries.filter((e) => countries.length === 0 || e.countries.some((code) => countries.includes(code)));
  const takenAt = screening.lists().sources[0]?.takenAt ?? null;
  return {
    results: found.slice(offset, offset + limit).map((entry) => yenteEntity(entry, takenAt)),
    facets: {
      countries: facet(
        'Countries',
        found.flatMap((e) => e.countries.map((code) => code.toLowerCase())),
      ),
      datasets: facet(
        'Data sources',
        found.map((e) => e.list.toLowerCase()),
      ),
    },
    total: { value: found.length, relation: 'eq' },
    limit,
    offset,
    // Why the results may be no clean answer; as with /match, the peer has no such member.
    ...(screened?.note !== undefined && { note: screened.note }),
    list_state: listStateOf(screening.lists().state),
  };
}

function facet(label: string, names: readonly string[]): Json {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ordered = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 50);
  return { label, values: ordered.map(([name, count]) => ({ name, label: name, count })) };
}

/** 'default' (and the names OpenSanctions has for the whole) or one list. @throws OperationError 'not-found' */
function datasetFilter(screening: Screening, dataset: string): (of: { list: string }) => boolean {
  const wanted = dataset.toUpperCase();
  if (['DEFAULT', 'SANCTIONS', 'US_TRADE_CSL', 'ALL'].includes(wanted)) return () => true;
  if (screening.lists().entries.some(({ list }) => list.toUpperCase() === wanted))
    return ({ list }) => list.toUpperCase() === wanted;
  throw notFound(`There is no dataset '${dataset.slice(0, 40)}'.`, 'Use default, or the code of a list such as el.');
}

function number(query: URLSearchParams, name: string, otherwise: number, least: number, most: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  const n = Number(text);
  if (text.trim() === '' || !(n >= least && n <= most))
    throw badInput({ path: name, message: `expected a number from ${least} to ${most}.` });
  return n;
}
