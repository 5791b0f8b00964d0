// A user's own list: CSV with a header, a JSON array, or JSON Lines, all with the same keys.
import type { EntryAddress, ListEntry, PartyIdentifier, PartyType } from '@tolhuis/core/screen';
import { ListFormatError, type ListReader, result, Signals } from '../read.ts';
import { address, clean, countryCode, cslId, csvRecords, csvRows, isoDay, textOf } from '../shared/index.ts';

/** The keys of an own list; only `name` is needed. A list of values is a JSON array, or in CSV joined by `; `. */
export const OWN_KEYS = [
  'id',
  'name',
  'type',
  'aliases',
  'country',
  'address',
  'list',
  'startDate',
  'endDate',
  'identifiers',
  'remarks',
  'sourceUrl',
] as const;
const TYPES: readonly PartyType[] = ['person', 'organisation', 'vessel', 'aircraft', 'unknown'];

type Raw = { place: string; values: Map<string, string | string[]> };

/**
 * Reads a user's own list. It is refused at the first thing that is not understood: who wrote it is there to mend it.
 * @throws ListFormatError with the line and key
 */
export const readOwn: ListReader = (input, options = {}) => {
  const signals = new Signals();
  const text = textOf(input, signals);
  const raws = /^\s*\[/.test(text) ? fromJson(text) : /^\s*\{/.test(text) ? fromLines(text) : fromCsv(text);
  const entries = raws.map((raw) => entryOf(raw, options.list ?? 'OWN'));
  return result('own', raws.length, entries, signals);
};

function fromCsv(text: string): Raw[] {
  const { header, records } = csvRecords(csvRows(text), { shortRows: true });
  return records.map(({ line, values }) => ({
    place: `line ${line}`,
    values: new Map(
      header.flatMap((key) =>
        values.get(key)?.trim()
          ? [
              [
                key,
                ['aliases', 'address', 'country', 'identifiers'].includes(key)
                  ? (values.get(key) ?? '').split(/;\s+/)
                  : (values.get(key) ?? ''),
              ] as const,
            ]
          : [],
      ),
    ),
  }));
}

function fromJson(text: string): Raw[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new ListFormatError(
      `not valid JSON (${cause instanceof Error ? cause.message : String(cause)})`,
      'the file',
      'Mend it and import it again.',
    );
  }
  return (parsed as unknown[]).map((item, i) => rawOf(item, `[${i}]`));
}

function fromLines(text: string): Raw[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [rawOf(JSON.parse(line), `line ${i + 1}`)];
    } catch (cause) {
      if (cause instanceof ListFormatError) throw cause;
      throw new ListFormatError(
        `not valid JSON (${cause instanceof Error ? cause.message : String(cause)})`,
        `line ${i + 1}`,
        'Mend the line and import it again.',
      );
    }
  });
}

function rawOf(item: unknown, place: string): Raw {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    throw new ListFormatError('expected an object', place, `Give objects with the keys ${OWN_KEYS.join(', ')}.`);
  const values = new Map<string, string | string[]>();
  for (const [key, value] of Object.entries(item)) {
    if (value === null || value === '') continue;
    if (typeof value === 'string') values.set(key, value);
    else if (Array.isArray(value) && value.every((v) => typeof v === 'string')) values.set(key, value);
    else
      throw new ListFormatError(
        'expected a string or a list of strings',
        `${place}.${key}`,
        'Mend it and import it again.',
      );
  }
  return { place, values };
}

function entryOf({ place, values }: Raw, defaultList: string): ListEntry {
  for (const key of values.keys())
    if (!(OWN_KEYS as readonly string[]).includes(key))
      throw new ListFormatError(`unknown key ${JSON.stringify(key)}`, place, `The keys are ${OWN_KEYS.join(', ')}.`);
  const one = (key: string): string | undefined => {
    const value = values.get(key);
    return clean(Array.isArray(value) ? value[0] : value);
  };
  const many = (key: string): string[] =>
    [values.get(key) ?? []]
      .flat()
      .map((v) => clean(v))
      .filter((v) => v !== undefined);
  const name = one('name');
  if (name === undefined) throw new ListFormatError('no name', `${place}.name`, 'Every entry needs a name.');
  const type = one('type') ?? 'unknown';
  if (!(TYPES as readonly string[]).includes(type))
    throw new ListFormatError(`type ${JSON.stringify(type)}`, `${place}.type`, `Use one of ${TYPES.join(', ')}.`);
  const countries = many('country').map(
    (value) => countryCode(value) ?? refuse(`country ${JSON.stringify(value)} is not known`, `${place}.country`),
  );
  const day = (key: string): string | undefined => {
    const value = one(key);
    return value === undefined
      ? undefined
      : (isoDay(value) ?? refuse(`${JSON.stringify(value)} is no day (YYYY-MM-DD)`, `${place}.${key}`));
  };
  const startDate = day('startDate');
  const endDate = day('endDate');
  const addresses: EntryAddress[] = many('address').flatMap(
    (street) => address({ street, country: countries[0] }) ?? [],
  );
  const identifiers: PartyIdentifier[] = many('identifiers').map((text) => {
    const colon = text.indexOf(':');
    return colon < 0
      ? { type: 'unspecified', number: text }
      : { type: text.slice(0, colon).trim(), number: text.slice(colon + 1).trim() };
  });
  const remarks = one('remarks');
  const sourceUrl = one('sourceUrl');
  return {
    id: one('id') ?? cslId(name, countries.join(',')),
    list: one('list') ?? defaultList,
    type: type as PartyType,
    name,
    aliases: many('aliases').map((alias) => ({ name: alias })),
    addresses,
    countries,
    ...(identifiers.length > 0 && { identifiers }),
    ...(startDate !== undefined && { startDate }),
    ...(endDate !== undefined && { endDate }),
    ...(remarks !== undefined && { remarks }),
    ...(sourceUrl !== undefined && { sourceUrl }),
  };
}

function refuse(problem: string, place: string): never {
  throw new ListFormatError(problem, place, 'Mend it and import the list again.');
}
