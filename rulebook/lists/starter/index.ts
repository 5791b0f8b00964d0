// The list that works from the first minute, before any has been fetched. It is a small part of the Entity List.
import type { ListEntry } from '@tolhuis/core/screen';
import { type ReadResult, result, Signals } from '../read.ts';
import { STARTER_PARTIES } from './parties.ts';

/** What every door must say while only the starter list is there. */
export const STARTER_NOTICE =
  'Built-in starter list only: a few dozen AI-chip parties of the Entity List, not the whole list. No hit here is not "no match". Run `tolhuis lists sync`, or `tolhuis lists import FILE` where there is no internet.';

/** The day that the starter list was drawn up from. */
export const STARTER_AS_OF = '2026-07-31';

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The starter list as a reader's result, its incompleteness as a signal. */
export function starterList(): ReadResult {
  const signals = new Signals();
  signals.raise('incomplete-list', STARTER_NOTICE, 'starter list');
  const entries: ListEntry[] = STARTER_PARTIES.map(([name, country, cite, footnotes, policy, aliases]) => ({
    id: `starter/${slug(name)}`,
    list: 'EL',
    type: 'organisation',
    name,
    aliases: (aliases ?? []).map((alias) => ({ name: alias })),
    addresses: [],
    countries: [country],
    ...(footnotes.length > 0 && { footnotes: [...footnotes] }),
    licenceRequirement: 'For all items subject to the EAR (built-in starter list)',
    licencePolicy: policy,
    federalRegister: [cite],
  }));
  return result('starter', entries.length, entries, signals, STARTER_AS_OF);
}
