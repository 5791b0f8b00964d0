// OpenSanctions' FollowTheMoney entities: one JSON object a line, { id, schema, properties: { key: [values] } }. Linked
// objects (Sanction, Address, Identification) come flat, pointing at the party by id, or nested inside it.
import type { EntryAddress, ListEntry, PartyIdentifier, PartyType } from '@tolhuis/core/screen';
import { sourceCode } from '../csl/sources.ts';
import { ListFormatError, type ListReader, result, Signals } from '../read.ts';
import { address, citations, clean, countryCode, fieldCheck, footnotesOf, isoDay, textOf } from '../shared/index.ts';
import {
  IDENTIFIERS,
  LINKED,
  LINKED_FIELDS,
  LIST_OF_PROGRAM,
  PARTY_FIELDS,
  PARTY_SCHEMATA,
  TARGET_TOPICS,
} from './vocabulary.ts';

type Ftm = {
  id: string;
  schema: string;
  properties: Record<string, unknown>;
  datasets: string[];
  /** It is listed itself, and not only part of something that is. */
  target: boolean;
  line: number;
};

/**
 * Reads `entities.ftm.json` or `targets.nested.json` (JSON Lines). An entry's list is that of its sanction's program
 * (US-BIS-EL → EL), else the code in its authority's name, else `options.list`, else its first dataset. Premises that are
 * listed without a party come as addresses that are targets.
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
  const checkLinked = Object.fromEntries(
    Object.entries(LINKED_FIELDS).map(([schema, plan]) => [schema, fieldCheck(plan, signals)]),
  );
  let premises = 0;
  const entries: ListEntry[] = [];
  for (const object of objects) {
    const type = PARTY_SCHEMATA[object.schema];
    const nested = Object.values(object.properties).flatMap((value) =>
      Array.isArray(value) ? value.filter(isFtm).map((v) => ({ ...v, target: false, line: object.line })) : [],
    );
    const belongs = [...nested, ...(linked.get(object.id) ?? [])];
    for (const one of [...nested, ...(type === undefined ? [object] : [])])
      checkLinked[one.schema]?.(Object.keys(one.properties), `line ${object.line}`);
    if (type !== undefined) {
      check(Object.keys(object.properties), `line ${object.line}`);
      entries.push(entryOf(object, type, belongs, byId, options.list, signals));
    } else if (object.schema === 'Address') {
      const listed =
        object.target || belongs.length > 0 || strings(object, 'topics').some((topic) => TARGET_TOPICS.includes(topic));
      if (listed) entries.push(premisesOf(object, belongs, ++premises, byId, options.list, signals));
    } else if (!LINKED[object.schema])
      signals.raise('unknown-schema', `entities of schema ${object.schema} were not read`, `line ${object.line}`);
  }
  return result('opensanctions', objects.length, entries, signals);
};

/** Premises as the lists name them: `Address 07`; the matcher finds such entries by address, under any name. */
function premisesOf(
  object: Ftm,
  linked: readonly Ftm[],
  number: number,
  byId: ReadonlyMap<string, Ftm>,
  list: string | undefined,
  signals: Signals,
): ListEntry {
  const entry = entryOf(object, 'unknown', [object, ...linked], byId, list, signals);
  const own = strings(object, 'name').find((name) => /^address\s+\d+$/i.test(name));
  return { ...entry, name: own ?? `Address ${String(number).padStart(2, '0')}`, aliases: [] };
}

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
    target: parsed.target === true,
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
  if (name === '' && object.schema !== 'Address') signals.raise('empty-name', 'a party without a name', place);
  const sanctions = linked.filter((o) => o.schema === 'Sanction');
  const of = (key: string) => sanctions.flatMap((s) => strings(s, key));
  const program = [...of('programId'), ...all('programId')].find((p) => LIST_OF_PROGRAM[p]);
  const authority = of('authority').flatMap((a) => sourceCode(a) ?? [])[0];
  for (const state of of('status'))
    if (/expired|inactive|suspended/i.test(state))
      signals.raise(
        'sanction-status',
        `a sanction with status ${JSON.stringify(state)} counts as in force unless it has an end date`,
        place,
      );
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
          street:
            one('street') === undefined ? one('full') : [one('street'), one('street2')].filter(Boolean).join(', '),
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
  const programs = [...new Set([...of('program'), ...of('programId'), ...all('program', 'programId')])];
  const notes = all('notes');
  const start = dates('startDate')[0];
  const ends = dates('endDate');
  const end =
    sanctions.length > 0 && sanctions.every((s) => strings(s, 'endDate').length > 0) ? ends.at(-1) : undefined;
  const url = all('sourceUrl')[0] ?? of('sourceUrl')[0];
  return {
    id: object.id,
    list: (program && LIST_OF_PROGRAM[program]) ?? authority ?? list ?? object.datasets[0] ?? 'OPENSANCTIONS',
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
