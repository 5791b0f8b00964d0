import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lawOf, type Rulebook, rulebookText } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Plugin } from 'vite';
import { reference } from '../src/client/reference.ts';

/** Where the generated files lie (ignored by git): web/.tolhuis. */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '.tolhuis');

/**
 * The rulebook in two files: what every answer needs, and what is only looked at (worked cases, events, coverage).
 * The split keeps the first load small; the worker puts both together into one value (src/client/rulebook.ts).
 */
export function split(rulebook: Rulebook): { law: object; reading: object } {
  return {
    law: lawOf(rulebook),
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
        writeFileSync(join(FOLDER, `${name}.json`), rulebookText(value));
      for (const language of ['en', 'nl'] as const)
        writeFileSync(join(FOLDER, `reference-${language}.json`), JSON.stringify(reference(RULEBOOK, language)));
    },
  };
}
