import { type Check, compile } from '../law/compile.ts';
import type { Condition } from '../law/condition.ts';
import type { Day } from '../law/day.ts';
import type { Surroundings } from '../law/evaluate.ts';
import type { EnforcementPeriod, Kind, Provision, Version } from '../law/provision.ts';
import { isMember, type Proposal, type Rulebook } from '../law/rulebook.ts';
import type { Truth } from '../law/truth.ts';

/** One provision as it stands on the day: the version, the enforcement period, and the compiled conditions. */
export type Active<K extends Kind = Kind> = {
  readonly provision: Extract<Provision, { kind: K }>;
  readonly version: Extract<Provision, { kind: K }>['versions'][number];
  readonly period: EnforcementPeriod;
  /** State after the operator's switch. */
  readonly state: EnforcementPeriod['state'];
  /** `when` less `unless`. */
  readonly condition: Condition;
  readonly check: Check;
  /** Condition under which the state holds; absent: always. */
  readonly enforcedWhen?: Condition;
  readonly enforcedCheck?: Check;
};

/** What picks an edition: the same key, the same law. */
export type EditionKey = {
  readonly on: Day;
  readonly knownOn?: Day | undefined;
  readonly reading: 'enforced' | 'letter';
  readonly assume?: Readonly<Record<string, string>> | undefined;
  readonly scenarios?: readonly string[] | undefined;
};

/** A key as a question states it. */
export type AskedEdition = {
  readonly on: Day;
  readonly knownOn?: Day | undefined;
  readonly reading?: 'enforced' | 'letter' | undefined;
  readonly assume?: Readonly<Record<string, string>> | undefined;
  readonly scenarios?: readonly string[] | undefined;
};

/** The rulebook as it stands on one day, as known on another, with the operator's switches and named proposals laid over it. */
export type Edition = {
  readonly rulebook: Rulebook;
  readonly key: EditionKey;
  readonly world: Surroundings;
  readonly proposals: readonly Proposal[];
  of<K extends Kind>(kind: K): readonly Active<K>[];
  find(id: string): Active | undefined;
  /** Every provision of the edition. */
  all(): Iterable<Active>;
};

const always: Condition = { word: 'allOf', of: [] };

/** The version in force on the day, of those that could be known: the last that has begun and has not ended. */
export function versionOn<E>(versions: readonly Version<E>[], on: Day, knownOn?: Day): Version<E> | undefined {
  let found: Version<E> | undefined;
  for (const v of versions) {
    if (v.from > on || (knownOn !== undefined && v.by.published > knownOn)) continue;
    found = v;
  }
  if (found?.until === undefined || on < found.until) return found;
  const endKnown = knownOn === undefined || found.endedBy === undefined || found.endedBy.published <= knownOn;
  return endKnown ? undefined : found;
}

/** The enforcement period on the day; a version that says nothing is enforced from its first day. */
export function periodOn(version: Version<unknown>, on: Day, knownOn?: Day): EnforcementPeriod {
  let found: EnforcementPeriod = { from: version.from, state: 'enforced', confidence: version.confidence };
  for (const p of version.enforcement ?? [])
    if (p.from <= on && (knownOn === undefined || !p.by || p.by.published <= knownOn)) found = p;
  return found;
}

/** `when` less `unless`, as one condition. */
export const effective = (v: Version<unknown>): Condition =>
  v.unless ? { word: 'allOf', of: [v.when, { word: 'not', of: v.unless }] } : v.when;

const boundaries = new WeakMap<Rulebook, readonly string[]>();

/** Days on which the text or its enforcement changes, in order. */
export function changeDays(rulebook: Rulebook): readonly string[] {
  let days = boundaries.get(rulebook);
  if (!days) {
    const all = new Set<string>();
    for (const p of rulebook.provisions)
      for (const v of p.versions) {
        all.add(v.from);
        if (v.until) all.add(v.until);
        for (const e of v.enforcement ?? []) all.add(e.from);
      }
    for (const g of rulebook.groups)
      for (const m of g.members)
        for (const day of [m.from, m.until, m.uncertain?.from, m.uncertain?.until]) if (day) all.add(day);
    days = [...all].sort();
    boundaries.set(rulebook, days);
  }
  return days;
}

const publications = new WeakMap<Rulebook, readonly string[]>();

/** Days on which something was published that the rulebook rests on, in order. */
function publicationDays(rulebook: Rulebook): readonly string[] {
  let days = publications.get(rulebook);
  if (!days) {
    const all = new Set<string>();
    for (const p of rulebook.provisions)
      for (const v of p.versions) {
        all.add(v.by.published);
        if (v.endedBy) all.add(v.endedBy.published);
        for (const e of v.enforcement ?? []) if (e.by) all.add(e.by.published);
      }
    for (const g of rulebook.groups) for (const m of g.members) if (m.by) all.add(m.by.published);
    days = [...all].sort();
    publications.set(rulebook, days);
  }
  return days;
}

/** The last of the sorted days that is not after the day: on all days between two, the law is the same. */
function epoch(days: readonly string[], day: string): string {
  let lo = 0;
  let hi = days.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (days[mid]! <= day) lo = mid + 1;
    else hi = mid;
  }
  return lo === 0 ? '0000-01-01' : days[lo - 1]!;
}

/** Editions of a rulebook: by the key as asked, and the enforced law of a day, which most questions ask for, by its day. */
type Kept = { readonly byKey: Map<string, Edition>; readonly byDay: Map<Day, Edition> };
const cache = new WeakMap<Rulebook, Kept>();
/** Most days whose edition is found directly. */
const MOST_DAYS = 2000;

/**
 * The edition for a key; made once and kept (the last 96 of a rulebook).
 * Unknown scenario ids are left out here: the door refuses them before (see validate.ts).
 */
export function editionOf(rulebook: Rulebook, asked: AskedEdition): Edition {
  let kept = cache.get(rulebook);
  if (!kept) {
    kept = { byKey: new Map(), byDay: new Map() };
    cache.set(rulebook, kept);
  }
  const { on, knownOn, assume, scenarios } = asked;
  const reading = asked.reading ?? 'enforced';
  const plain = knownOn === undefined && assume === undefined && (scenarios === undefined || scenarios.length === 0);
  if (!plain || reading !== 'enforced')
    return keyed(kept, rulebook, {
      on: epoch(changeDays(rulebook), on),
      knownOn: knownOn === undefined ? undefined : epoch(publicationDays(rulebook), knownOn),
      reading,
      assume,
      scenarios,
    });
  let edition = kept.byDay.get(on);
  if (!edition) {
    edition = keyed(kept, rulebook, { on: epoch(changeDays(rulebook), on), reading });
    if (kept.byDay.size >= MOST_DAYS) kept.byDay.clear();
    kept.byDay.set(on, edition);
  }
  return edition;
}

function keyed({ byKey, byDay }: Kept, rulebook: Rulebook, key: EditionKey): Edition {
  const id = JSON.stringify([
    key.on,
    key.reading,
    key.knownOn,
    Object.entries(key.assume ?? {}).sort(),
    [...(key.scenarios ?? [])].sort(),
  ]);
  let edition = byKey.get(id);
  if (!edition) {
    if (byKey.size >= MOST_EDITIONS) {
      byKey.delete(byKey.keys().next().value!);
      byDay.clear();
    }
    edition = makeEdition(rulebook, key);
    byKey.set(id, edition);
  }
  return edition;
}

/** Most editions of one rulebook that are kept. */
const MOST_EDITIONS = 96;

function makeEdition(rulebook: Rulebook, key: EditionKey): Edition {
  const proposals = rulebook.proposals.filter((p) => key.scenarios?.includes(p.id));
  const removed = new Set(proposals.flatMap((p) => p.removes ?? []));
  const enforced = new Set(proposals.flatMap((p) => p.enforces ?? []));
  const groups = new Map(rulebook.groups.map((g) => [g.id, g]));
  const byId = new Map<string, Active>();
  const byKind = new Map<Kind, Active[]>();
  const memberships = new Map<string, Map<string, Truth>>();
  const world: Surroundings = {
    member(group, country) {
      let ofGroup = memberships.get(group);
      if (!ofGroup) {
        if (!groups.has(group)) throw new Error(`the rulebook has no country group '${group}'`);
        ofGroup = new Map();
        memberships.set(group, ofGroup);
      }
      let answer = ofGroup.get(country);
      if (answer === undefined) {
        answer = isMember(groups.get(group)!, country, key.on, key.knownOn);
        ofGroup.set(country, answer);
      }
      return answer;
    },
    meets: (id) => byId.get(id)?.condition,
  };
  const add = (provision: Provision, scenario: boolean): void => {
    if (removed.has(provision.id)) return;
    // A proposal is read as if it were law on the day that the question asks about, whenever it was written.
    const version = scenario ? provision.versions.at(-1) : versionOn<unknown>(provision.versions, key.on, key.knownOn);
    if (!version) return;
    const period = scenario
      ? { from: version.from, state: 'enforced' as const, confidence: version.confidence }
      : periodOn(version, key.on, key.knownOn);
    const chosen = period.switch && (key.assume?.[period.switch.id] ?? period.switch.default);
    let state = (chosen !== undefined && period.switch?.options[chosen]) || period.state;
    let enforcedWhen = period.when;
    if (
      (key.reading === 'letter' || enforced.has(provision.id)) &&
      (state === 'not-enforced' || period.otherwise === 'not-enforced')
    ) {
      state = 'enforced';
      enforcedWhen = undefined;
    }
    const condition = effective(version);
    const active = {
      provision,
      version,
      period,
      state,
      condition,
      check: compile(condition, world),
      ...(enforcedWhen ? { enforcedWhen, enforcedCheck: compile(enforcedWhen, world) } : {}),
    } as Active;
    byId.set(provision.id, active);
    const list = byKind.get(provision.kind);
    if (list) list.push(active);
    else byKind.set(provision.kind, [active]);
  };
  for (const p of rulebook.provisions) add(p, false);
  for (const proposal of proposals)
    for (const p of proposal.provisions) add({ ...p, scenario: proposal.id } as Provision, true);
  (byKind.get('classification') as Active<'classification'>[] | undefined)?.sort(
    (a, b) => a.version.effect.rank - b.version.effect.rank,
  );
  return {
    rulebook,
    key,
    world,
    proposals,
    of: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Active<K>[],
    find: (id) => byId.get(id),
    all: () => [...byKind.values()].flat(),
  };
}

const checks = new WeakMap<Edition, WeakMap<Condition, Check>>();

/** A condition or a part of one, compiled once for the edition. */
export function compiled(c: Condition, edition: Edition): Check {
  let ofEdition = checks.get(edition);
  if (!ofEdition) {
    ofEdition = new WeakMap();
    checks.set(edition, ofEdition);
  }
  let check = ofEdition.get(c);
  if (!check) {
    check = compile(c, edition.world);
    ofEdition.set(c, check);
  }
  return check;
}

export { always };
