import { ListFormatError, type Signals } from '../read.ts';

/** Every field of a format, each either handled by the reader or left out on purpose, with the reason. */
export type FieldPlan = { handled: readonly string[]; ignored: Readonly<Record<string, string>> };

/** A check for the keys of one format's records: a key in neither half of the plan raises a signal, once a key. */
export function fieldCheck(plan: FieldPlan, signals: Signals): (keys: Iterable<string>, place: string) => void {
  const known = new Set([...plan.handled, ...Object.keys(plan.ignored)]);
  return (keys, place) => {
    for (const key of keys)
      if (!known.has(key))
        signals.raise(
          'unknown-field',
          `field ${JSON.stringify(key)} is not known to this reader and was not read`,
          place,
        );
  };
}

/** Characters of a header that are shown. */
const SHOWN = 120;

/** Refuses a header that lacks a column which the reader cannot do without. */
export function requireColumns(header: readonly string[], required: readonly string[], format: string): void {
  const missing = required.filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new ListFormatError(
      `not a ${format}: the header lacks ${missing.map((m) => JSON.stringify(m)).join(', ')}`,
      'line 1',
      `Check that this is the file you meant; its header is ${JSON.stringify(header.slice(0, 8).join(',').slice(0, SHOWN))} …`,
    );
}
