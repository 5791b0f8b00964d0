import { z } from 'zod';
import type { Condition } from '../../law/condition.ts';
import type { Provision, Version } from '../../law/provision.ts';
import { render } from '../../law/render.ts';
import { notFound } from '../errors.ts';
import { operation } from '../operation.ts';

const versionSchema = z.object({
  from: z.string(),
  until: z.string().optional(),
  by: z.string(),
  document: z.string().optional(),
  published: z.string(),
  url: z.string().optional(),
  confidence: z.string(),
  text: z.string(),
  clauses: z.array(z.object({ id: z.string(), title: z.string() })),
  unless: z.string().optional(),
  enforcement: z.array(
    z.object({
      from: z.string(),
      state: z.string(),
      when: z.string().optional(),
      otherwise: z.string().optional(),
      warning: z.string().optional(),
      switch: z.string().optional(),
    }),
  ),
  effect: z.unknown(),
  warnings: z.array(z.string()),
});
const ruleSchema = z.object({
  id: z.string(),
  kind: z.string(),
  cite: z.string(),
  title: z.string(),
  url: z.string().optional(),
  scenario: z.string().optional(),
  versions: z.array(versionSchema),
  cases: z.array(z.object({ on: z.string(), expect: z.string(), why: z.string(), given: z.unknown() })),
});

/** '§ 742.6 (a)(6)' and 'Supplement No. 8' as they are compared: no spaces, no sign, short supplement. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/supplement no\.?/g, 'supp.')
    .replace(/15 cfr|§|part|eccn|,/g, '')
    .replace(/\s+/g, '');

/** 'h20' is not in 'h200', nor '40.2' in '740.29': a number is found whole. */
function holds(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const cut = (i: number): boolean => /\d\d/.test(text.slice(i - 1, i + 1));
    if (!cut(at) && !cut(at + wanted.length)) return true;
  }
  return false;
}

/** The words of a rule's name in both languages: its id, citation, title and the act behind its newest version. */
const words = (p: Provision): Set<string> =>
  new Set(
    [p.id, p.cite, p.title.en, p.title.nl, p.versions.at(-1)!.by.citation]
      .join(' ')
      .replace(/15 CFR/g, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}.%]+/u),
  );

function clauses(c: Condition): { id: string; title: { en: string; nl: string } }[] {
  switch (c.word) {
    case 'clause':
      return [{ id: c.id, title: c.title }, ...clauses(c.of)];
    case 'allOf':
    case 'anyOf':
      return c.of.flatMap(clauses);
    case 'not':
      return clauses(c.of);
    case 'some':
    case 'every':
      return [...(c.where ? clauses(c.where) : []), ...clauses(c.that)];
    default:
      return [];
  }
}

export default operation({
  name: 'explain',
  summary: 'A rule by its citation: our words, its versions with their acts, how it is enforced, and its worked cases',
  input: z.strictObject({ cite: z.string().min(1).max(200) }),
  output: z.object({ rules: z.array(ruleSchema) }),
  run: ({ rulebook, language = 'en' }, { cite }) => {
    const wanted = plain(cite);
    const all: Provision[] = [
      ...rulebook.provisions,
      ...rulebook.proposals.flatMap((p) => p.provisions.map((v) => ({ ...v, scenario: p.id }) as Provision)),
    ];
    const exactly = all.filter((p) => plain(p.id) === wanted || plain(p.cite) === wanted);
    const byCitation =
      exactly.length > 0
        ? exactly
        : all.filter(
            (p) => p.scenario === cite || (wanted !== '' && [p.cite, p.id].some((c) => holds(plain(c), wanted))),
          );
    const asked = cite
      .toLowerCase()
      .split(/[^\p{L}\p{N}.%]+/u)
      .filter((w) => w !== '' && w !== 'no.' && w !== 'no');
    const found =
      byCitation.length > 0 || asked.length === 0
        ? byCitation
        : all.filter((p) => {
            const named = words(p);
            return asked.every((word) => named.has(word));
          });
    if (found.length === 0)
      throw notFound(
        `No rule is cited as '${cite}'.`,
        'Try a shorter citation, for example 742.6(a)(6), 3A090 or 740.8, or words of its name; `tolhuis coverage` lists what is modelled.',
      );
    return { rules: found.map((p) => shown(p, language)) };
  },
});

/** A rule as data for people: every text in the language asked for. */
function shown(p: Provision, language: 'en' | 'nl'): z.output<typeof ruleSchema> {
  return {
    id: p.id,
    kind: p.kind,
    cite: p.cite,
    title: p.title[language],
    ...(p.url !== undefined ? { url: p.url } : {}),
    ...(p.scenario !== undefined ? { scenario: p.scenario } : {}),
    versions: (p.versions as readonly Version<unknown>[]).map((v) => ({
      from: v.from,
      ...(v.until !== undefined ? { until: v.until } : {}),
      by: v.by.citation,
      ...(v.by.document !== undefined ? { document: v.by.document } : {}),
      published: v.by.published,
      ...(v.by.url !== undefined ? { url: v.by.url } : {}),
      confidence: v.confidence,
      text: render(v.when, language),
      clauses: [...clauses(v.when), ...(v.unless ? clauses(v.unless) : [])].map((c) => ({
        id: c.id,
        title: c.title[language],
      })),
      ...(v.unless ? { unless: render(v.unless, language) } : {}),
      enforcement: (v.enforcement ?? []).map((e) => ({
        from: e.from,
        state: e.state,
        ...(e.when ? { when: render(e.when, language) } : {}),
        ...(e.otherwise ? { otherwise: e.otherwise } : {}),
        ...(e.warning ? { warning: e.warning[language] } : {}),
        ...(e.switch
          ? { switch: `${e.switch.id}: ${Object.keys(e.switch.options).join(' | ')} (${e.switch.default})` }
          : {}),
      })),
      effect: v.effect,
      warnings: (v.warnings ?? []).map((w) => w[language]),
    })),
    cases: p.cases.map((c) => ({ on: c.on, expect: c.expect, why: c.why, given: c.given })),
  };
}
