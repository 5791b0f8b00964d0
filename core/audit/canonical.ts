/**
 * Canonical JSON: one value, one text (RFC 8785, JSON Canonicalization Scheme). Numbers and strings are written as
 * ECMAScript's JSON.stringify writes them, which is what the RFC prescribes (§ 3.2.2); names are sorted by UTF-16 code
 * units (§ 3.2.3), which is how ECMAScript compares strings. What I-JSON cannot carry is refused, never repaired.
 */

/** What JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Why a value has no canonical form. `where` is a JSON Pointer (RFC 6901) into the value. */
export type CanonicalError = {
  readonly kind: 'not-canonical';
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
};
export type CanonicalResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly error: CanonicalError };

/** Deeper values are refused, so that a hostile body cannot exhaust the stack. */
export const MAX_DEPTH = 200;

class Refusal extends Error {
  readonly error: CanonicalError;
  constructor(where: string, what: string, remedy: string) {
    super(`${what} at "${where}": ${remedy}`);
    this.error = { kind: 'not-canonical', where, what, remedy };
  }
}

/** Where a value stands: built only when something is refused, since nearly nothing is. */
type Place = { readonly name: string | number; readonly above: Place } | null;

function pointer(place: Place): string {
  let text = '';
  for (let at = place; at !== null; at = at.above)
    text = `/${String(at.name).replaceAll('~', '~0').replaceAll('/', '~1')}${text}`;
  return text;
}

function writeString(text: string, place: Place): string {
  if (!text.isWellFormed())
    throw new Refusal(pointer(place), 'a lone surrogate', 'send well-formed Unicode text (RFC 7493 § 2.1)');
  return JSON.stringify(text);
}

function writeObject(value: Readonly<Record<string, unknown>>, place: Place, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new Refusal(
      pointer(place),
      'an object that is not plain',
      'convert dates, maps and class instances to JSON first',
    );
  let text = '';
  // Without a comparison function sort() compares UTF-16 code units, as § 3.2.3 has it.
  for (const name of Object.keys(value).sort()) {
    const at: Place = { name, above: place };
    text += `${text === '' ? '{' : ','}${writeString(name, at)}:${write(value[name], at, depth + 1)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

function writeList(value: readonly unknown[], place: Place, depth: number): string {
  let text = '[';
  for (let i = 0; i < value.length; i++)
    text += `${i === 0 ? '' : ','}${write(value[i], { name: i, above: place }, depth + 1)}`;
  return `${text}]`;
}

function write(value: unknown, place: Place, depth: number): string {
  if (depth > MAX_DEPTH)
    throw new Refusal(pointer(place), `nesting deeper than ${MAX_DEPTH}`, 'flatten the value, or break its cycle');
  if (typeof value === 'string') return writeString(value, place);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    // JSON.stringify writes -0 as 0; String() would do so too, and both write numbers as § 3.2.2.3 prescribes.
    if (Number.isFinite(value)) return String(value);
    throw new Refusal(pointer(place), `the number ${value}`, 'only finite numbers exist in JSON (RFC 8785 § 3.2.2.3)');
  }
  if (Array.isArray(value)) return writeList(value, place, depth);
  if (typeof value === 'object') return writeObject(value as Readonly<Record<string, unknown>>, place, depth);
  throw new Refusal(
    pointer(place),
    `a value of type ${typeof value}`,
    'leave the member out, or write integers as decimal text',
  );
}

/** The canonical text of `value`, or why it has none. `maxDepth`: at most MAX_DEPTH. */
export function canonicalize(value: unknown, maxDepth: number = MAX_DEPTH): CanonicalResult {
  try {
    return { ok: true, text: write(value, null, MAX_DEPTH - maxDepth) };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { ok: false, error: thrown.error };
    throw thrown;
  }
}

/** The canonical text of `value`. Throws where `canonicalize` returns an error: for values already known to be JSON. */
export function canonicalJson(value: unknown): string {
  return write(value, null, 0);
}
