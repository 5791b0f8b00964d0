// U.S. government lists that a third party parsed to JSON: { list_id, source_file, extracted, count, entities: [...] }.
// Of use where only the regulation's text (Supplement No. 4, No. 7) gives addresses, or a list has no file of its own.
import type { ListEntry } from '@tolhuis/core/screen';
import { ListFormatError, type ListReader, result, Signals } from '../read.ts';
import {
  address,
  citations,
  clean,
  countryCode,
  cslId,
  fieldCheck,
  footnotesOf,
  isoDay,
  namesWithin,
  splitAddresses,
  textOf,
} from '../shared/index.ts';

/** Our code of each `list_id`. */
const CODES: Readonly<Record<string, string>> = {
  'bis-entity-list': 'EL',
  'bis-dpl': 'DPL',
  'bis-meu': 'MEU',
  'bis-uvl': 'UVL',
  'dow-1260h': '1260H',
  'dow-1286': '1286',
  'dhs-uflpa': 'UFLPA',
  'ofac-nscmic': 'CMIC',
  'state-debarred-admin': 'DTC',
  'state-debarred-statutory': 'DTC',
  'state-nonproliferation': 'ISN',
};

/** Reads one such file. @throws ListFormatError when it is cut off, of another shape, or holds fewer entities than it says */
export const readUsgovJson: ListReader = (input, options = {}) => {
  const signals = new Signals();
  let file: { list_id?: unknown; count?: unknown; extracted?: unknown; entities?: unknown };
  try {
    file = JSON.parse(textOf(input, signals));
  } catch (cause) {
    if (cause instanceof ListFormatError) throw cause;
    throw new ListFormatError(
      `not valid JSON (${cause instanceof Error ? cause.message : String(cause)})`,
      'the file',
      'It is cut off or damaged: fetch it again.',
    );
  }
  const { list_id: listId, entities } = file ?? {};
  if (typeof listId !== 'string' || !Array.isArray(entities))
    throw new ListFormatError('no "list_id" with "entities"', 'top level', 'Check that this is the file you meant.');
  if (typeof file.count === 'number' && file.count !== entities.length)
    throw new ListFormatError(
      `the file says ${file.count} entities and holds ${entities.length}`,
      '"count"',
      'It was cut off: fetch it again.',
    );
  const code = options.list ?? CODES[listId] ?? listId.toUpperCase();
  if (!options.list && !CODES[listId])
    signals.raise(
      'unknown-list',
      `list ${JSON.stringify(listId)} is not known; its entries are kept under ${code}`,
      '"list_id"',
    );
  const check = fieldCheck(
    {
      handled: ['name', 'aliases', 'country', 'address', 'status', 'effective_date', 'federal_register', 'notes'],
      ignored: {},
    },
    signals,
  );
  const entries = entities.map((raw: Record<string, unknown> | null, i) => {
    const place = `entities[${i}]`;
    if (typeof raw !== 'object' || raw === null)
      throw new ListFormatError('expected an object', place, 'The file is damaged: fetch it again.');
    check(Object.keys(raw), place);
    const text = (key: string): string | undefined => {
      const value = raw[key] ?? null;
      if (value !== null && typeof value !== 'string')
        throw new ListFormatError(
          'expected a string or null',
          `${place}.${key}`,
          'The format has changed: update Tolhuis.',
        );
      return clean(value);
    };
    const name = text('name');
    if (name === undefined)
      throw new ListFormatError('no name', `${place}.name`, 'The file is damaged: fetch it again.');
    const countryName = text('country');
    const country = countryName === undefined ? undefined : countryCode(countryName);
    if (countryName !== undefined && country === undefined)
      signals.raise('unknown-country', `country ${JSON.stringify(countryName)} is not known`, place);
    const effective = text('effective_date');
    const start = effective === undefined ? undefined : isoDay(effective);
    if (effective !== undefined && start === undefined)
      signals.raise('unreadable-date', `effective_date ${JSON.stringify(effective)} is no day`, place);
    const notices = citations(text('federal_register'));
    const notes = text('notes');
    const { footnotes } = footnotesOf(code === 'EL' ? notes : undefined);
    const aliases = Array.isArray(raw['aliases'])
      ? raw['aliases'].filter((a): a is string => typeof a === 'string')
      : [];
    const status = text('status');
    const entry: ListEntry = {
      id: cslId(name, text('federal_register') ?? ''),
      list: code,
      type: 'unknown',
      name,
      aliases: [...new Set([...aliases, ...namesWithin(name)])].map((alias) => ({ name: alias })),
      addresses: splitAddresses(text('address') ?? '').flatMap((street) => address({ street, country }) ?? []),
      countries: country === undefined ? [] : [country],
      ...(footnotes.length > 0 && { footnotes }),
      ...(code === 'EL' && notes !== undefined && { licenceRequirement: notes }),
      ...(notices.length > 0 && { federalRegister: notices }),
      ...(start !== undefined && { startDate: start }),
    };
    const remarks = [status && `Status: ${status}`, code !== 'EL' && notes].filter(Boolean);
    if (remarks.length > 0) entry.remarks = remarks.join('; ');
    return entry;
  });
  const read = result(
    'usgov-json',
    entities.length,
    entries,
    signals,
    typeof file.extracted === 'string' ? file.extracted : undefined,
  );
  // Two files may belong to one list (debarred by statute, debarred by order): by its code one would replace the other.
  return { ...read, source: `usgov-${listId.toLowerCase().replace(/[^a-z0-9-]+/g, '-')}` };
};
