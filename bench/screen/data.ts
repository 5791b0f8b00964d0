import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { ListEntry, PartyType } from '@tolhuis/core/screen';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** One labelled query of queries-dev.jsonl. */
export type LabelledQuery = {
  qid: string;
  query: string;
  type: 'entity' | 'person' | 'vessel' | string;
  kind: string;
  country?: string;
  address?: string;
  expected_entity_ids: string[];
};

/** One entity of a labelled pair, properties as in FollowTheMoney. */
export type PairEntity = Record<string, string | string[]>;

/** One labelled pair of pairs-dev.jsonl.gz. */
export type LabelledPair = {
  pair_id: string;
  source: string;
  schema: string;
  left: PairEntity;
  right: PairEntity;
  match: boolean;
  quality: string | null;
  category: string;
  peer_scores: Record<string, number>;
};

type CslRecord = {
  id: string;
  source: string;
  type?: string | null;
  name: string;
  alt_names?: string[] | null;
  addresses?: Record<'address' | 'city' | 'state' | 'postal_code' | 'country', string | null>[] | null;
};

/** True where the evaluation data lies beside the project. */
export function hasData(): boolean {
  return existsSync(`${DATA}queries-dev.jsonl`);
}

/** Prints why nothing is measured. */
export function sayNoData(): void {
  console.log('The evaluation data is not at ../shared/data beside the project: nothing measured.');
}

const TYPES: Record<string, PartyType> = {
  Individual: 'person',
  Entity: 'organisation',
  Vessel: 'vessel',
  Aircraft: 'aircraft',
};

/** Reads the consolidated list in the publisher's JSON: names, aliases, addresses and countries, as the matcher needs them. */
export function loadList(): ListEntry[] {
  const text = gunzipSync(readFileSync(`${DATA}csl-2026-07-31.consolidated.json.gz`)).toString('utf8');
  const { results } = JSON.parse(text) as { results: CslRecord[] };
  return results.map((record) => {
    const addresses = (record.addresses ?? []).map((a) => ({
      ...(a.address ? { full: a.address } : {}),
      ...(a.city ? { city: a.city } : {}),
      ...(a.state ? { state: a.state } : {}),
      ...(a.postal_code ? { postalCode: a.postal_code } : {}),
      ...(a.country ? { country: a.country } : {}),
    }));
    return {
      id: record.id,
      list: /\(([A-Z-]+)[^)]*\)/.exec(record.source)?.[1] ?? record.source,
      type: TYPES[record.type ?? ''] ?? 'unknown',
      name: record.name,
      aliases: (record.alt_names ?? []).map((name) => ({ name })),
      addresses,
      countries: [...new Set(addresses.map((a) => a.country ?? '').filter((c) => c.length === 2))],
    };
  });
}

/** The list with the unofficial Chinese names of zh/ as extra aliases. */
export function withChineseNames(list: ListEntry[]): ListEntry[] {
  const extra = new Map<string, string[]>();
  for (const line of readFileSync(`${DATA}zh/zh-names.jsonl`, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const row = JSON.parse(line) as { id: string; zh: string; zh_short: string[] };
    extra.set(row.id, [...(extra.get(row.id) ?? []), row.zh, ...row.zh_short]);
  }
  return list.map((entry) => {
    const names = extra.get(entry.id);
    return names === undefined ? entry : { ...entry, aliases: [...entry.aliases, ...names.map((name) => ({ name }))] };
  });
}

/** The labelled queries. */
export function loadQueries(): LabelledQuery[] {
  return readFileSync(`${DATA}queries-dev.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledQuery);
}

/** The labelled pairs. */
export function loadPairs(): LabelledPair[] {
  return gunzipSync(readFileSync(`${DATA}pairs-dev.jsonl.gz`))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledPair);
}

/** A stable half of the cases: true for the half that the weights were tuned on, false for the half kept aside. */
export function isTuning(id: string): boolean {
  let h = 0x811c9dc5;
  for (const ch of id) h = Math.imul(h ^ ch.charCodeAt(0), 0x01000193);
  return ((h >>> 7) & 1) === 0;
}
