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

/** Most rules that one answer tells of: a letter stands in nearly every citation. */
const MOST = 25;

/** '§ 742.6 (a)(6)' and 'Supplement No. 8' as they are compared: no sign, short supplement, one space. */
const tidy = (text: string): string =>
  text
    .toLowerCase()
    .replace(/supplement no\.?/g, 'supp.')
    .replace(/15 cfr|§|\bpart\b|\beccn\b|,/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const plain = (text: string): string => tidy(text).replaceAll(' ', '');

/** Finds what was asked as whole numbers and words: 'h20' is not in 'h200', '40.2' not in '740.29', 'nac' not in 'exception ACM'. */
function finder(wanted: string): RegExp {
  const edge = (char: string | undefined, before: boolean): string =>
    char === undefined || !/[\p{L}\p{N}]/u.test(char)
      ? ''
      : before
        ? '(?<![\\p{L}\\p{N}])'
        : `(?!\\p{${/\p{N}/u.test(char) ? 'N' : 'L'}})`;
  const letters = [...wanted];
  const body = letters.map((c) => c.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s*');
  return new RegExp(edge(letters[0], true) + body + edge(letters.at(-1), false), 'u');
}

/** The name by which people know a rule: 'NAC', 'General Order No. 7'. */
const shortNames = (p: Provision): string[] =>
  p.kind === 'exception'
    ? p.versions.map((v) => v.effect.exception)
    : p.kind === 'authorisation'
      ? p.versions.map((v) => v.effect.authorisation)
      : [];

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

/**
 * The rules that a text names, best first: an id, citation or short name that is just that wins alone; then those whose
 * citation begins with it; then those that have it in their citation; then those with all its words, whole or begun, in their name.
 */
function matching(all: readonly Provision[], cite: string): readonly Provision[] {
  const wanted = plain(cite);
  if (wanted === '') return [];
  for (const names of [(p: Provision) => [p.id, p.cite], shortNames]) {
    const exactly = all.filter((p) => names(p).some((name) => plain(name) === wanted));
    if (exactly.length > 0) return exactly;
  }
  const proposed = all.filter((p) => p.scenario === cite);
  if (proposed.length > 0) return proposed;
  const pattern = finder(wanted);
  const cited = all.flatMap((p) => {
    const at = [p.cite, p.id].map((c) => tidy(c).search(pattern)).filter((i) => i >= 0);
    return at.length > 0 ? [{ p, first: at.includes(0) }] : [];
  });
  if (cited.length > 0) {
    const first = cited.filter((c) => c.first).sort((a, b) => a.p.id.length - b.p.id.length);
    return [...first, ...cited.filter((c) => !c.first)].map((c) => c.p);
  }
  const asked = cite
    .toLowerCase()
    .split(/[^\p{L}\p{N}.%]+/u)
    .filter((w) => w !== '' && w !== 'no.' && w !== 'no');
  if (asked.length === 0) return [];
  const whole = all.filter((p) => asked.every((word) => words(p).has(word)));
  return whole.length > 0
    ? whole
    : all.filter((p) =>
        asked.every((word) => /^\p{L}{3,}$/u.test(word) && [...words(p)].some((w) => w.startsWith(word))),
      );
}

export default operation({
  name: 'explain',
  summary: 'A rule by its citation: our words, its versions with their acts, how it is enforced, and its worked cases',
  input: z.strictObject({ cite: z.string().min(1).max(200) }),
  output: z.object({ rules: z.array(ruleSchema), more: z.int().positive().optional() }),
  run: ({ rulebook, language = 'en' }, { cite }) => {
    const all: Provision[] = [
      ...rulebook.provisions,
      ...rulebook.proposals.flatMap((p) => p.provisions.map((v) => ({ ...v, scenario: p.id }) as Provision)),
    ];
    const found = matching(all, cite);
    if (found.length === 0)
      throw notFound(
        `No rule is cited as '${cite}'.`,
        'Try a shorter citation, for example 742.6(a)(6), 3A090 or 740.8, or words of its name; `tolhuis coverage` lists what is modelled.',
      );
    const more = found.length - MOST;
    return { rules: found.slice(0, MOST).map((p) => shown(p, language)), ...(more > 0 ? { more } : {}) };
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
