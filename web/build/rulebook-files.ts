import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rulebook } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Plugin } from 'vite';
import { reference } from '../src/client/reference.ts';

/** Where the generated files lie (ignored by git): web/.tolhuis. */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '.tolhuis');

/** Exact numbers are rationals of two bigints; JSON has none, so each is written as text under one marked key. */
const withBigints = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? { $bigint: value.toString() } : value;

/**
 * The rulebook in two files: what every answer needs, and what is only looked at (worked cases, events, coverage).
 * The split keeps the first load small; the worker puts both together into one value (src/client/rulebook.ts).
 */
export function split(rulebook: Rulebook): { law: object; reading: object } {
  const bare = <P extends { cases: unknown }>(p: P): object => ({ ...p, cases: [] });
  return {
    law: {
      ...rulebook,
      provisions: rulebook.provisions.map(bare),
      proposals: rulebook.proposals.map((p) => ({ ...p, provisions: p.provisions.map(bare) })),
      events: [],
      coverage: [],
    },
    reading: {
      cases: rulebook.provisions.map((p) => p.cases),
      proposalCases: rulebook.proposals.map((p) => p.provisions.map((v) => v.cases)),
      events: rulebook.events,
      coverage: rulebook.coverage,
    },
  };
}

/** Writes web/.tolhuis/{law,reading,reference-en,reference-nl}.json before anything is bundled. */
export function rulebookFiles(): Plugin {
  return {
    name: 'tolhuis-rulebook',
    config() {
      mkdirSync(FOLDER, { recursive: true });
      for (const [name, value] of Object.entries(split(RULEBOOK)))
        writeFileSync(join(FOLDER, `${name}.json`), JSON.stringify(value, withBigints));
      for (const language of ['en', 'nl'] as const)
        writeFileSync(join(FOLDER, `reference-${language}.json`), JSON.stringify(reference(RULEBOOK, language)));
    },
  };
}
