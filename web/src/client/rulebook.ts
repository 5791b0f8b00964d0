import type { LawEvent, Rulebook } from '@tolhuis/core/law';
import lawUrl from '../../.tolhuis/law.json?url';
import readingUrl from '../../.tolhuis/reading.json?url';

type Reading = {
  cases: Rulebook['provisions'][number]['cases'][];
  proposalCases: Rulebook['provisions'][number]['cases'][][];
  events: LawEvent[];
  coverage: Rulebook['coverage'];
};

const reviver = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && '$bigint' in value
    ? BigInt((value as { $bigint: string }).$bigint)
    : value;

async function read<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The rulebook could not be read: ${url} answered ${response.status}.`);
  return JSON.parse(await response.text(), reviver) as T;
}

let law: Promise<Rulebook> | undefined;
let reading: Promise<void> | undefined;

/** The law as every answer needs it: provisions without their worked cases, no events. Read once. */
export function rulebook(): Promise<Rulebook> {
  law ??= read<Rulebook>(lawUrl).catch((e: unknown) => {
    law = undefined; // Asked again, it is read again.
    throw e;
  });
  return law;
}

/**
 * The same value with worked cases, events and coverage filled in. The lists are filled in place, because what the core
 * has compiled hangs on the identity of the rulebook; answers read none of them.
 */
export async function wholeRulebook(): Promise<Rulebook> {
  const value = await rulebook();
  reading ??= read<Reading>(readingUrl).then((more) => {
    const fill = (at: readonly { cases: unknown }[], cases: readonly unknown[]): void =>
      at.forEach((p, i) => {
        (p as { cases: unknown }).cases = cases[i];
      });
    fill(value.provisions, more.cases);
    value.proposals.forEach((p, i) => {
      fill(p.provisions, more.proposalCases[i] ?? []);
    });
    (value.events as LawEvent[]).push(...more.events);
    (value.coverage as unknown[]).push(...more.coverage);
  });
  await reading;
  return value;
}
