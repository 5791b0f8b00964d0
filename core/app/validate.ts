import type { z } from 'zod';
import type { Question } from '../contract.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { badInput, type Issue, OperationError } from './errors.ts';
import { questionSchema } from './schemas.ts';
import { nearest } from './suggest.ts';

/** Keys of the contract, for "did you mean". */
const keysOf = (schema: unknown): string[] => {
  const shape = (schema as { shape?: Record<string, unknown> }).shape;
  return shape ? Object.keys(shape) : [];
};

/** The schema that stands at a path, as far as it is an object or a list of objects. */
export function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  let at = schema as { unwrap?: () => unknown; element?: unknown; shape?: Record<string, unknown> } | undefined;
  const bare = (s: unknown): typeof at => {
    let inner = s as typeof at;
    while (inner && typeof inner.unwrap === 'function' && !inner.shape && !inner.element)
      inner = inner.unwrap() as typeof at;
    return inner;
  };
  at = bare(at);
  for (const key of path) {
    if (!at) return undefined;
    at = bare(typeof key === 'number' ? at.element : at.shape?.[String(key)]);
  }
  return at;
}

/** Every path below a place of a schema whose value is no object, as 'evidence.licence.id'. */
export function pathsBelow(schema: unknown, path: readonly string[]): string[] {
  const shape = (schemaAt(schema, path) as { shape?: Record<string, unknown> } | undefined)?.shape;
  return shape === undefined
    ? [path.join('.')]
    : Object.keys(shape).flatMap((key) => pathsBelow(schema, [...path, key]));
}

type Told = { readonly message: string; readonly remedy?: string };

/** What zod says of one value, in words for people and with what to do; our own messages stand as they are. */
function worded(issue: z.core.$ZodIssue): Told {
  const own: Told = { message: `${issue.message}.`.replace(/\.\.$/, '.') };
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    const found = /received (\S+)$/.exec(issue.message)?.[1];
    if (found === 'undefined') return { message: `missing: expected ${issue.expected}.` };
    if (found === 'Infinity' || found === 'NaN')
      return { message: 'expected a number that can be counted with.', remedy: 'It is too large: below 1.8e308.' };
    return {
      message: `expected ${issue.expected}, received ${found ?? 'something else'}.`,
      remedy:
        issue.expected === 'number'
          ? 'Write the number without quotes.'
          : issue.expected === 'string'
            ? 'Write it between quotes.'
            : 'Leave the key out where it is not known.',
    };
  }
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid')) {
    if (issue.values.length > 1) return { message: `expected one of ${issue.values.join(', ')}.` };
    return { message: `expected ${issue.values.join('')}.`, remedy: 'Leave the key out where it is not so.' };
  }
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) {
    if (issue.origin === 'string') return { message: 'is empty.', remedy: 'Leave the key out where it is not known.' };
    if (issue.origin === 'array')
      return {
        message: `expected a list of ${issue.minimum} or more.`,
        remedy: 'Leave the key out where there is none.',
      };
    return {
      message: `expected a number ${issue.inclusive ? `of ${issue.minimum} or more` : `above ${issue.minimum}`}.`,
      remedy: 'Leave the key out where it is not known.',
    };
  }
  if (issue.code === 'too_big' && issue.message.startsWith('Too big')) {
    if (issue.origin === 'string')
      return { message: `is longer than ${issue.maximum} characters.`, remedy: 'Shorten it.' };
    if (issue.origin === 'array') return { message: `is a list of more than ${issue.maximum}.`, remedy: 'Shorten it.' };
    return {
      message: `expected a number ${issue.inclusive ? `of at most ${issue.maximum}` : `below ${issue.maximum}`}.`,
      remedy: 'Look at its unit.',
    };
  }
  return own;
}

/** zod's issues in our words: key, what was expected, what to do. */
export function issuesOf(error: z.ZodError, schema: unknown, prefix = ''): Issue[] {
  return error.issues.flatMap((issue): Issue[] => {
    const path = [prefix, ...issue.path.map(String)].filter(Boolean).join('.');
    if (issue.code === 'unrecognized_keys') {
      const known = keysOf(schemaAt(schema, issue.path));
      return issue.keys.map((key) => {
        const near = nearest(key, known, 1)[0];
        return {
          path: [path, key].filter(Boolean).join('.'),
          message: `unknown key '${key.slice(0, 80)}'.`,
          remedy: near
            ? `Did you mean '${near}'?`
            : known.length > 0
              ? `Known keys here: ${known.join(', ')}.`
              : 'Remove it.',
        };
      });
    }
    const remedy: unknown = issue.code === 'custom' ? issue.params?.['remedy'] : undefined;
    return [{ path, ...worded(issue), ...(typeof remedy === 'string' ? { remedy } : {}) }];
  });
}

/**
 * A question, checked against the contract and the rulebook: an unknown key, a wrong type, an impossible date or
 * country, an unknown proposal or operator switch is refused with its place and the remedy. Nothing is repaired.
 * @throws OperationError 'bad-input'
 */
export function checkQuestion(rulebook: Rulebook, input: unknown, prefix = ''): Question {
  const parsed = questionSchema.safeParse(input);
  if (!parsed.success) {
    const [first, ...rest] = issuesOf(parsed.error, questionSchema, prefix).map((issue) =>
      hinted(rulebook, input, issue, prefix),
    );
    throw badInput(first ?? { path: prefix, message: 'not a question.' }, ...rest);
  }
  const question = parsed.data as Question;
  const issues = againstRulebook(rulebook, question, prefix);
  if (issues.length > 0) throw new OperationError({ code: 'bad-input', issues: issues as [Issue, ...Issue[]] });
  return question;
}

/** A country written as a name ("China") or in small letters gets the code that was probably meant. */
function hinted(rulebook: Rulebook, input: unknown, issue: Issue, prefix: string): Issue {
  if (issue.remedy !== undefined || !/country code/.test(issue.message)) return issue;
  const path = prefix === '' ? issue.path : issue.path.slice(prefix.length + 1);
  let at: unknown = input;
  for (const key of path.split('.'))
    at =
      at !== null && typeof at === 'object' && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined;
  return typeof at === 'string' && at.trim() !== ''
    ? { ...issue, remedy: countryHint(rulebook, at.trim().slice(0, 60).toUpperCase()) }
    : issue;
}

const codes = new WeakMap<Rulebook, Set<string>>();

/** Country codes, proposals and switches that the rulebook does not know. */
function againstRulebook(rulebook: Rulebook, q: Question, prefix: string): Issue[] {
  let known = codes.get(rulebook);
  if (!known) {
    known = new Set(rulebook.countries.map((c) => c.code));
    codes.set(rulebook, known);
  }
  const issues: Issue[] = [];
  const at = (path: string): string => [prefix, path].filter(Boolean).join('.');
  const country = (code: string | null | undefined, path: string): void => {
    if (typeof code === 'string' && !known.has(code))
      issues.push({
        path: at(path),
        message: `'${code}' is no country (ISO 3166-1 alpha-2).`,
        remedy: countryHint(rulebook, code),
      });
  };
  country(q.from, 'from');
  country(q.to, 'to');
  for (const [i, c] of (q.via ?? []).entries()) country(c, `via.${i}`);
  for (const [i, p] of (q.parties ?? []).entries()) {
    country(p.country, `parties.${i}.country`);
    country(p.headquarters, `parties.${i}.headquarters`);
    country(p.ultimateParentHeadquarters, `parties.${i}.ultimateParentHeadquarters`);
    country(p.citizenship, `parties.${i}.citizenship`);
  }
  country(q.evidence?.foundryAttestation?.packagedIn, 'evidence.foundryAttestation.packagedIn');
  if (q.knownOn !== undefined && q.knownOn < '2000-01-01')
    issues.push({ path: at('knownOn'), message: 'no rule was known to this rulebook then.' });
  for (const [i, id] of (q.scenarios ?? []).entries())
    if (!rulebook.proposals.some((p) => p.id === id))
      issues.push({
        path: at(`scenarios.${i}`),
        message: `no proposal '${id}'.`,
        remedy: `Known: ${rulebook.proposals.map((p) => p.id).join(', ')}.`,
      });
  const switches = switchesOf(rulebook);
  for (const [id, option] of Object.entries(q.assume ?? {})) {
    const options = switches.get(id);
    if (!options)
      issues.push({
        path: at(`assume.${id}`),
        message: `no operator switch '${id}'.`,
        remedy: `Known: ${[...switches.keys()].join(', ') || 'none'}.`,
      });
    else if (!options.includes(option))
      issues.push({
        path: at(`assume.${id}`),
        message: `'${option}' is no option of this switch.`,
        remedy: `Options: ${options.join(', ')}.`,
      });
  }
  return issues;
}

/** "Did you mean 'NL' (Netherlands)?" */
export function countryHint(rulebook: Rulebook, code: string): string {
  const special: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', EU: '', UAE: 'AE' };
  const direct = Object.hasOwn(special, code) ? special[code] : undefined;
  if (direct) return `Did you mean '${direct}'?`;
  const small = rulebook.countries.find((c) => c.code === code);
  if (small) return `Did you mean '${small.code}' (${small.name.en})?`;
  const byName = rulebook.countries.find(
    (c) => c.name.en.toUpperCase().startsWith(code) || c.name.nl.toUpperCase().startsWith(code),
  );
  const name = byName ?? nearestCountry(rulebook, code);
  return name ? `Did you mean '${name.code}' (${name.name.en})?` : 'See `tolhuis countries` for the codes.';
}

/** A country whose English name is nearly the word that was typed. */
function nearestCountry(rulebook: Rulebook, word: string): Rulebook['countries'][number] | undefined {
  const near =
    word.length > 3
      ? nearest(
          word,
          rulebook.countries.map((c) => c.name.en),
          1,
        )[0]
      : undefined;
  return rulebook.countries.find((c) => c.name.en === near);
}

const switches = new WeakMap<Rulebook, Map<string, string[]>>();

/** Operator switches that the rulebook offers, with their options. */
export function switchesOf(rulebook: Rulebook): Map<string, string[]> {
  const known = switches.get(rulebook);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const p of rulebook.provisions)
    for (const v of p.versions)
      for (const e of v.enforcement ?? [])
        if (e.switch)
          found.set(e.switch.id, [...new Set([...(found.get(e.switch.id) ?? []), ...Object.keys(e.switch.options)])]);
  switches.set(rulebook, found);
  return found;
}
