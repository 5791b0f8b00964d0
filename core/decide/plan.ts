import { type Check, compile, MAYBE, NO, type Quick, YES } from '../law/compile.ts';
import type { Condition } from '../law/condition.ts';
import type { Facts } from '../law/evaluate.ts';
import { constantOf, factsOf, fold } from '../law/fold.ts';
import type { Kind } from '../law/provision.ts';
import type { Active, Edition } from './edition.ts';
import type { QuestionFacts } from './facts.ts';

/** What deciding needs of an edition: the provisions of a kind that can still matter. */
export type View = Pick<Edition, 'of' | 'find' | 'world'> & {
  /** In a plan: are these facts the same for every question of the kind? */
  readonly settled?: (facts: ReadonlySet<string>) => boolean;
};

/*
 * Questions of one kind (same route, same classification, parties of the same profile, same end uses) leave most
 * provisions without a question to ask. A plan is the edition folded for such a kind: what depends only on the facts in
 * the key is answered once, and only the rest (numbers, evidence, names) is asked of each question. A plan is made when
 * a kind is seen for the second time, so that questions which never repeat do not pay for it.
 */

/** Root facts in every key. */
const ROUTE = [
  'activity',
  'destination',
  'origin',
  'via',
  'endUse',
  'redFlags',
  'question.openRedFlag',
  'item.kind',
  'item.ownEccn',
  'item.hostEccn',
  'item.technologyFor',
  'item.madeInUs',
  'item.published',
  'item.foreignDirectProduct',
];
/** Facts that classification settles; in the key of the second stage. */
const CLASSIFIED = ['item.family', 'item.eccn', 'item.isDotZ'];
/** Party facts of a profile: parties without listings and owners, names left out. */
const PROFILE = [
  'scope:party',
  'scope:listing',
  'party.role',
  'party.country',
  'party.headquarters',
  'party.ultimateParentHeadquarters',
  'party.citizenship',
  'party.kinds',
  'party.authorisations',
  'party.affiliateOfListed',
  'party.hasListedOwner',
  'party.opaqueOwnership',
  'party.opaqueHeadquarters',
  'listing.list',
  'listing.footnotes',
  'listing.programs',
  'listing.licenceRequirement',
  'listing.reviewPolicy',
  'listing.via',
  'listing.ownRequirement',
];

const FIRST = new Set(ROUTE);
const SECOND = new Set([...ROUTE, ...CLASSIFIED]);
const THIRD = new Set([...ROUTE, ...CLASSIFIED, 'decided']);
const THIRD_WITH_PROFILE = new Set([...ROUTE, ...CLASSIFIED, ...PROFILE, 'decided']);
const SECOND_WITH_PROFILE = new Set([...ROUTE, ...CLASSIFIED, ...PROFILE]);

/** Most plans kept for one edition; a real order book has some hundreds of kinds. */
const MOST = 4096;
type Store = { readonly plans: Map<string, View>; readonly seen: Set<string> };
const stores = new WeakMap<Edition, Store>();

/** Text of the route and the item: the same text, the same answers to ROUTE facts. */
function routeKey(facts: QuestionFacts): string {
  if (facts.routeKey !== undefined) return facts.routeKey;
  const q = facts.question;
  const { item } = q;
  facts.routeKey = `${facts.activity()}|${q.from ?? ''}|${facts.destinationCode()}|${q.via?.join() ?? ''}|${q.endUse === undefined ? '?' : q.endUse.join()}|${q.redFlags === undefined ? '' : JSON.stringify(q.redFlags)}|${facts.kind() ?? '?'}|${item.eccn ?? ''}|${item.hostEccn ?? ''}|${item.technologyFor === undefined ? '' : JSON.stringify(item.technologyFor)}|${item.madeInUs ?? ''}|${item.published ?? ''}|${item.foreignDirectProduct ?? ''}`;
  return facts.routeKey;
}

/** Text of the parties when all are plain (screened with no listing, no owners stated); undefined otherwise. */
function profileKey(facts: QuestionFacts): string | undefined {
  let key = '';
  for (const p of facts.question.parties ?? []) {
    if (p.owners !== undefined || (p.listed !== undefined && p.listed.length > 0)) return undefined;
    key += `|${p.role},${p.country ?? ''},${p.headquarters === null ? '!' : (p.headquarters ?? '')},${p.ultimateParentHeadquarters === null ? '!' : (p.ultimateParentHeadquarters ?? '')},${p.citizenship ?? ''},${p.kinds === undefined ? '?' : p.kinds.join(' ')},${p.authorisations === undefined ? '?' : JSON.stringify(p.authorisations)},${p.listed === undefined ? '?' : ''}`;
  }
  return key;
}

/** The view for classification: folded by route and item. */
export function planToClassify(edition: Edition, facts: QuestionFacts): View {
  if (facts.forced) return edition;
  return planned(edition, `c|${routeKey(facts)}`, facts, FIRST, ['classification']);
}

/** The view for everything after classification: folded by route, classification and, where they are plain, the parties. */
export function planToSettle(edition: Edition, facts: QuestionFacts): View {
  if (facts.forced) return edition;
  const profile = profileKey(facts);
  const { eccn, family } = facts.classified;
  return planned(
    edition,
    `s|${routeKey(facts)}|${eccn ?? ''}|${family ?? ''}|${profile ?? '*'}`,
    facts,
    profile === undefined ? SECOND : SECOND_WITH_PROFILE,
    ['licence-requirement', 'exception', 'authorisation', 'review-policy', 'prohibition', 'red-flag', 'jurisdiction'],
  );
}

/** The view for duties, levies, limits, gates and warnings: folded also by how the licence question came out. */
export function planToReport(edition: Edition, facts: QuestionFacts): View {
  if (facts.forced) return edition;
  const profile = profileKey(facts);
  const { eccn, family } = facts.classified;
  return planned(
    edition,
    `r|${routeKey(facts)}|${eccn ?? ''}|${family ?? ''}|${facts.decided ?? '?'}|${profile ?? '*'}`,
    facts,
    profile === undefined ? THIRD : THIRD_WITH_PROFILE,
    ['duty', 'levy', 'limit', 'gate', 'red-flag', 'jurisdiction'],
    true,
  );
}

function planned(
  edition: Edition,
  key: string,
  facts: QuestionFacts,
  keyed: ReadonlySet<string>,
  kinds: readonly Kind[],
  everything = false,
): View {
  let store = stores.get(edition);
  if (!store) {
    store = { plans: new Map(), seen: new Set() };
    stores.set(edition, store);
  }
  const known = store.plans.get(key);
  if (known) return known;
  if (!store.seen.has(key)) {
    if (store.seen.size >= MOST * 4) store.seen.clear();
    store.seen.add(key);
    return edition;
  }
  if (store.plans.size >= MOST) store.plans.delete(store.plans.keys().next().value!);
  const plan = makePlan(edition, facts, keyed, kinds, everything);
  store.plans.set(key, plan);
  return plan;
}

function makePlan(
  edition: Edition,
  facts: QuestionFacts,
  keyed: ReadonlySet<string>,
  kinds: readonly Kind[],
  everything: boolean,
): View {
  const settled = (asked: ReadonlySet<string>): boolean => {
    for (const f of asked) {
      if (keyed.has(f)) continue;
      if (f.startsWith('meets:')) {
        const other = edition.world.meets(f.slice(6));
        if (other === undefined || settled(factsOf(other))) continue;
      }
      return false;
    }
    return true;
  };
  const answer = (c: Condition): Quick => compile(c, edition.world)(facts as Facts);
  const byKind = new Map<Kind, readonly Active[]>();
  for (const kind of kinds) {
    const left: Active[] = [];
    for (const active of edition.of(kind) as readonly Active[]) {
      const folded = fold(active.condition, settled, answer);
      const known = constantOf(folded);
      if (known === NO) continue;
      if (!everything && useless(active, known)) continue;
      const enforced = active.enforcedWhen ? fold(active.enforcedWhen, settled, answer) : undefined;
      left.push({
        ...active,
        check: checkOf(folded, edition),
        ...(enforced ? { enforcedCheck: checkOf(enforced, edition) } : {}),
      } as Active);
    }
    byKind.set(kind, left);
  }
  return {
    world: edition.world,
    find: edition.find,
    settled,
    of: <K extends Kind>(kind: K) => (byKind.get(kind) ?? edition.of(kind)) as readonly Active<K>[],
  };
}

/** For settling: what can never be yes frees nobody and holds nothing; `subject` and warnings settle nothing. */
function useless(active: Active, known: Quick | undefined): boolean {
  switch (active.provision.kind) {
    case 'exception':
    case 'authorisation':
      return known === MAYBE;
    case 'red-flag':
      return (active as Active<'red-flag'>).version.effect.level !== 'hold';
    case 'jurisdiction':
      return known === MAYBE || (active as Active<'jurisdiction'>).version.effect.result === 'subject';
    default:
      return false;
  }
}

const ALWAYS: Readonly<Record<Quick, Check>> = { [NO]: () => NO, [YES]: () => YES, [MAYBE]: () => MAYBE };
const checkOf = (c: Condition, edition: Edition): Check => {
  const known = constantOf(c);
  return known === undefined ? compile(c, edition.world) : ALWAYS[known];
};
