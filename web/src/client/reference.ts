import { switchesOf } from '@tolhuis/core/app';
import { changeDays } from '@tolhuis/core/decide';
import { type Effects, type Language, type Rulebook, type Version, VOCABULARY } from '@tolhuis/core/law';
import type { Reference } from './protocol.ts';

// Runs when the app is built (build/rulebook-files.ts): forms stand before the worker has read the law.

/** Days on which an answer can change, those of the proposals included. */
function allChangeDays(book: Rulebook): string[] {
  const days = new Set(changeDays(book));
  for (const p of book.proposals)
    for (const v of p.provisions.flatMap((x) => x.versions as readonly Version<unknown>[])) {
      days.add(v.from);
      if (v.until) days.add(v.until);
      for (const e of v.enforcement ?? []) days.add(e.from);
    }
  return [...days].sort();
}

/** What forms need to offer choices, in one language. */
export function reference(book: Rulebook, language: Language): Reference {
  return {
    version: book.version,
    hash: book.hash,
    chips: book.chips.map((c) => ({
      id: c.id,
      label: [c.vendor, c.model, c.variant].filter(Boolean).join(' '),
      words: [c.id, ...(c.aliases ?? [])].join(' '),
      kind: c.kind,
      ...(c.marketedForDatacenters === undefined ? {} : { forDatacenters: c.marketedForDatacenters }),
    })),
    countries: book.countries
      .map((c) => ({ code: c.code, name: c.name[language] }))
      .sort((a, b) => a.name.localeCompare(b.name, language)),
    proposals: book.proposals.map((p) => ({
      id: p.id,
      title: p.title[language],
      status: p.status[language],
      cite: p.cite,
      ...(p.url === undefined ? {} : { url: p.url }),
    })),
    switches: [...switchesOf(book)].map(([id, options]) => ({ id, options })),
    limits: Object.fromEntries(
      [...book.provisions, ...book.proposals.flatMap((p) => p.provisions)].flatMap((p) => {
        const newest = p.kind === 'limit' ? p.versions.at(-1) : undefined;
        if (!newest) return [];
        const { limit, amount, unit, per } = newest.effect as Effects['limit'];
        return [[limit, { title: p.title[language], amount, unit, per: per[language] }]];
      }),
    ),
    facts: Object.fromEntries(
      [...VOCABULARY].flatMap(([id, f]) =>
        f.type === 'number' ? [[id, { label: f.label[language], unit: f.unit }]] : [],
      ),
    ),
    changeDays: allChangeDays(book),
  };
}
