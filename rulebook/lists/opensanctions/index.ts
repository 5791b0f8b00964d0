// OpenSanctions' FollowTheMoney entities: one JSON object a line, { id, schema, properties: { key: [values] } }. Linked
// objects (Sanction, Address, Identification) come flat, pointing at the party by id, or nested inside it.
import type { EntryAddress, ListEntry, PartyIdentifier, PartyType } from '@tolhuis/core/screen';
import { ListFormatError, type ListReader, result, Signals } from '../read.ts';
import { address, citations, clean, countryCode, fieldCheck, footnotesOf, isoDay, textOf } from '../shared/index.ts';
import { IDENTIFIERS, LINKED, LIST_OF_PROGRAM, PARTY_FIELDS, PARTY_SCHEMATA } from './vocabulary.ts';

type Ftm = { id: string; schema: string; properties: Record<string, unknown>; datasets: string[]; line: number };

/**
 * Reads `entities.ftm.json` or `targets.nested.json` (JSON Lines). An entry's list is that of its sanction's program
 * (US-BIS-EL → EL), else `options.list`, else its first dataset.
 * @throws ListFormatError on a line that is no JSON (a file cut off ends in one) or no entity
 */
export const readOpenSanctions: ListReader = (input, options = {}) => {
  const signals = new Signals();
  const objects = textOf(input, signals)
    .split('\n')
    .flatMap((text, i) => (text.trim() === '' ? [] : [ftmOf(text, i + 1)]));
  const linked = new Map<string, Ftm[]>();
  const byId = new Map(objects.map((o) => [o.id, o]));
  for (const object of objects)
    for (const key of LINKED[object.schema] ?? [])
      for (const owner of strings(object, key)) linked.set(owner, [...(linked.get(owner) ?? []), object]);
  const check = fieldCheck(PARTY_FIELDS, signals);
  const entries: ListEntry[] = [];
  for (const object of objects) {
    const type = PARTY_SCHEMATA[object.schema];
    if (type === undefined) {
      if (!LINKED[object.schema])
        signals.raise('unknown-schema', `entities of schema ${object.schema} were not read`, `line ${object.line}`);
      continue;
    }
    check(Object.keys(object.properties), `line ${object.line}`);
    const nested = Object.values(object.properties).flatMap((value) =>
      Array.isArray(value) ? value.filter(isFtm).map((v) => ({ ...v, line: object.line })) : [],
    );
    entries.push(entryOf(object, type, [...nested, ...(linked.get(object.id) ?? [])], byId, options.list, signals));
  }
  return result('opensanctions', objects.length, entries, signals);
};

const isFtm = (value: unknown): value is Ftm =>
  typeof value === 'object' &&
  value !== null &&
  'schema' in value &&
  typeof value.schema === 'string' &&
  'properties' in value &&
  typeof value.properties === 'object' &&
  value.properties !== null;

/** One line as an entity. */
function ftmOf(text: string, line: number): Ftm {
  let parsed: Partial<Ftm>;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new ListFormatError(
      `not valid JSON (${cause instanceof Error ? cause.message : String(cause)})`,
      `line ${line}`,
      'The file is cut off or damaged: fetch it again.',
    );
  }
  if (
    typeof parsed?.id !== 'string' ||
    typeof parsed.schema !== 'string' ||
    typeof parsed.properties !== 'object' ||
    parsed.properties === null
  )
    throw new ListFormatError(
      'no entity with id, schema and properties',
      `line ${line}`,
      'Use a FollowTheMoney file with one entity a line.',
    );
  return {
    id: parsed.id,
    schema: parsed.schema,
    properties: parsed.properties,
    datasets: Array.isArray(parsed.datasets) ? parsed.datasets.filter((d) => typeof d === 'string') : [],
    line,
  };
}

function strings(object: Ftm, key: string): string[] {
  const value = object.properties[key];
  return Array.isArray(value)
    ? value.flatMap((v) =>
        typeof v === 'string' ? (clean(v) ?? []) : isFtm(v) && typeof v.id === 'string' ? v.id : [],
      )
    : [];
}

function entryOf(
  object: Ftm,
  type: PartyType,
  linked: readonly Ftm[],
  byId: ReadonlyMap<string, Ftm>,
  list: string | undefined,
  signals: Signals,
): ListEntry {
  const place = `line ${object.line}`;
  const all = (...keys: string[]) => keys.flatMap((key) => strings(object, key));
  const codes = (values: string[]) =>
    values.flatMap((value) => {
      const code = countryCode(value);
      if (code === undefined) signals.raise('unknown-country', `country ${JSON.stringify(value)} is not known`, place);
      return code ?? [];
    });
  const names = all('name');
  const name = names[0] ?? '';
  if (name === '') signals.raise('empty-name', 'a party without a name', place);
  const sanctions = linked.filter((o) => o.schema === 'Sanction');
  const of = (key: string) => sanctions.flatMap((s) => strings(s, key));
  const program = of('programId').find((p) => LIST_OF_PROGRAM[p]);
  const countries = [
    ...new Set(codes(all('country', 'nationality', 'citizenship', 'jurisdiction', 'mainCountry', 'flag'))),
  ];
  const addresses: EntryAddress[] = [
    ...all('address').flatMap((full) => address({ street: full }) ?? []),
    ...[
      ...linked.filter((o) => o.schema === 'Address'),
      ...all('addressEntity').flatMap((id) => byId.get(id) ?? []),
    ].flatMap((o) => {
      const one = (key: string) => strings(o, key)[0];
      return (
        address({
          street: one('street') ?? one('full'),
          city: one('city'),
          state: one('state') ?? one('region'),
          postalCode: one('postalCode'),
          country: codes(strings(o, 'country'))[0],
        }) ?? []
      );
    }),
  ];
  const identifiers: PartyIdentifier[] = [
    ...IDENTIFIERS.flatMap((key) => strings(object, key).map((number) => ({ type: key, number }))),
    ...linked
      .filter((o) => o.schema === 'Identification' || o.schema === 'Passport')
      .flatMap((o) => strings(o, 'number').map((number) => ({ type: strings(o, 'type')[0] ?? o.schema, number }))),
  ];
  const dates = (key: string) => [...new Set(of(key).flatMap((value) => isoDay(value) ?? []))].sort();
  const requirement = of('reason')[0];
  const policy = of('provisions')[0];
  const { footnotes } = footnotesOf(requirement);
  const notices = [...new Set(of('authorityId').flatMap(citations))];
  const births = all('birthDate');
  const programs = [...new Set([...of('program'), ...of('programId'), ...all('programId')])];
  const notes = all('notes');
  const start = dates('startDate')[0];
  const ends = dates('endDate');
  const end =
    sanctions.length > 0 && sanctions.every((s) => strings(s, 'endDate').length > 0) ? ends.at(-1) : undefined;
  const url = all('sourceUrl')[0] ?? of('sourceUrl')[0];
  return {
    id: object.id,
    list: (program && LIST_OF_PROGRAM[program]) ?? list ?? object.datasets[0] ?? 'OPENSANCTIONS',
    type,
    name,
    aliases: [
      ...[...names.slice(1), ...all('alias', 'previousName', 'abbreviation')].map((alias) => ({ name: alias })),
      ...all('weakAlias').map((alias) => ({ name: alias, weak: true })),
    ],
    addresses,
    countries,
    ...(identifiers.length > 0 && { identifiers }),
    ...(births.length > 0 && { birthDates: births }),
    ...(programs.length > 0 && { programs }),
    ...(footnotes.length > 0 && { footnotes }),
    ...(requirement !== undefined && { licenceRequirement: requirement }),
    ...(policy !== undefined && { licencePolicy: policy }),
    ...(notices.length > 0 && { federalRegister: notices }),
    ...(start !== undefined && { startDate: start }),
    ...(end !== undefined && { endDate: end }),
    ...(notes.length > 0 && { remarks: notes.join('; ') }),
    ...(url !== undefined && { sourceUrl: url }),
  };
}
