import type { z } from 'zod';
import { OWNERS } from './owners.ts';
import { PROPERTY_WORDS } from './words/index.ts';

/** A JSON Schema as plain JSON. */
export type JsonSchema = { [member: string]: unknown };
/** Where each description stands in a document, for the test that none is missing. */
export type Undescribed = (path: string) => void;

/** The mark that says whose object this is, between making the schema and describing it. */
const OWNER = 'x-owner';

/** How zod is asked for JSON Schema, so that `described` knows whose properties it meets, inlined or not. */
export const OWNED: Pick<z.core.JSONSchemaGeneratorParams, 'target' | 'unrepresentable' | 'override'> = {
  target: 'draft-2020-12',
  unrepresentable: 'any',
  override({ zodSchema, jsonSchema }) {
    const owner = OWNERS.get(zodSchema);
    if (owner !== undefined && jsonSchema.properties !== undefined) (jsonSchema as JsonSchema)[OWNER] = owner;
  },
};

/**
 * The same schema with a description at every property. Words are found for `Owner.property` (a named schema or an
 * operation) and `parent.property` (the property that holds the object), the nearer first, then for `property` alone.
 * @param owner whose schema this is: the name of an operation or of a named schema
 * @param missing told the path of each property without words
 */
export function described(schema: JsonSchema, owner: string, missing: Undescribed = () => {}): JsonSchema {
  return walk(schema, owner, owner, missing) as JsonSchema;
}

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function walk(node: unknown, owner: string, parent: string, missing: Undescribed): unknown {
  if (Array.isArray(node)) return node.map((member) => walk(member, owner, parent, missing));
  if (!isObject(node)) return node;
  const { [OWNER]: mark, ...rest } = node;
  const whose = typeof mark === 'string' ? mark : owner;
  const made: JsonSchema = {};
  for (const [key, value] of Object.entries(rest))
    made[key] =
      key === 'properties' && isObject(value)
        ? Object.fromEntries(
            Object.entries(value).map(([name, property]) => [
              name,
              worded(
                property,
                { owner: whose, parent, own: typeof mark === 'string' || parent === owner, name },
                missing,
              ),
            ]),
          )
        : // What is data and no schema stays as it is.
          key === 'enum' || key === 'const' || key === 'examples' || key === 'default'
          ? value
          : walk(value, whose, parent, missing);
  return made;
}

/** Where a property stands; `own`: in the owner's own object, not in one inside it. */
type Place = { readonly owner: string; readonly parent: string; readonly own: boolean; readonly name: string };

function worded(property: unknown, place: Place, missing: Undescribed): unknown {
  const { owner, parent, name } = place;
  const words = wordsOf(place);
  if (words === undefined) missing(`${owner} ${parent}.${name}`);
  const inner = walk(property, owner, name, missing) as JsonSchema;
  return words === undefined ? inner : { description: words, ...inner };
}

/** What a property means; undefined where nobody wrote it down. */
function wordsOf({ owner, parent, own, name }: Place): string | undefined {
  const near = own ? [owner, parent] : [parent, owner];
  const key = [...near.map((whose) => `${whose}.${name}`), name].find((k) => Object.hasOwn(PROPERTY_WORDS, k));
  return key === undefined ? undefined : PROPERTY_WORDS[key];
}
