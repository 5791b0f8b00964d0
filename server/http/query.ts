import { z } from 'zod';

export type QueryKind = 'string' | 'number' | 'boolean' | 'list';

const known = new WeakMap<z.ZodType, ReadonlyMap<string, QueryKind> | null>();

/** How each member of a simple input is written in a query; null where the input is not simple and needs a body. */
export function queryKinds(input: z.ZodType): ReadonlyMap<string, QueryKind> | null {
  let kinds = known.get(input);
  if (kinds === undefined) {
    kinds = kindsOf(input);
    known.set(input, kinds);
  }
  return kinds;
}

function kindsOf(input: z.ZodType): ReadonlyMap<string, QueryKind> | null {
  if (!(input instanceof z.ZodObject)) return null;
  const kinds = new Map<string, QueryKind>();
  for (const [name, member] of Object.entries(input.shape)) {
    const kind = kindOf(member as z.ZodType);
    if (kind !== null) kinds.set(name, kind);
    else if (!(member instanceof z.ZodOptional)) return null;
  }
  return kinds;
}

function kindOf(schema: z.ZodType): QueryKind | null {
  if (schema instanceof z.ZodOptional) return kindOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodArray) return kindOf(schema.element as z.ZodType) === 'string' ? 'list' : null;
  return schema instanceof z.ZodString || schema instanceof z.ZodStringFormat || schema instanceof z.ZodEnum
    ? 'string'
    : null;
}

/**
 * The query of a GET as input: numbers and booleans where the schema has them, lists separated by commas. What does not
 * fit is passed on as it is, for the schema to refuse with its own words.
 */
export function queryInput(kinds: ReadonlyMap<string, QueryKind>, query: URLSearchParams): Record<string, unknown> {
  const input: [string, unknown][] = [];
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    const [value = ''] = values;
    const kind = kinds.get(name);
    if (kind === 'list') input.push([name, values.flatMap((v) => v.split(',')).filter((v) => v !== '')]);
    else if (values.length > 1) input.push([name, values]);
    else if (kind === 'number')
      input.push([name, value.trim() === '' || Number.isNaN(Number(value)) ? value : Number(value)]);
    else if (kind === 'boolean') input.push([name, value === 'true' ? true : value === 'false' ? false : value]);
    else input.push([name, value]);
  }
  return Object.fromEntries(input);
}
