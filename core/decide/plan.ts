import type { ReviewPolicy } from '../contract.ts';
import { type Check, compile, MAYBE, NO, type Quick, YES } from '../law/compile.ts';
import type { Condition } from '../law/condition.ts';
import type { Facts } from '../law/evaluate.ts';
import { constantOf, factsOf, fold, numberOf } from '../law/fold.ts';
import type { Kind } from '../law/provision.ts';
import type { Active, Edition } from './edition.ts';
import type { QuestionFacts } from './facts.ts';
import { circuits, classified, evidence, item, type Layer, outcome, profile, route } from './plan-layers.ts';
import type { Outcome, Settled } from './settle.ts';

/** What deciding needs of an edition: the provisions of a kind that can still matter. */
export type View = Pick<Edition, 'of' | 'find' | 'world'> & {
  /** In a plan: are these facts the same for every question of the kind? */
  readonly settled?: (facts: ReadonlySet<string>) => boolean;
  /** In a plan: nothing is left to ask, so what is worked out for one question of the kind holds for all; kept here. */
  readonly fixed?: { settled?: Settled; closed?: Outcome; policy?: ReviewPolicy | null };
};

/*
 * Questions of one kind (same sort of item, same route, same classification, parties of the same profile) leave most
 * provisions without a question to ask. A plan is the edition folded for such a kind: what depends only on the facts in
 * its key is answered once, and only the rest (numbers, evidence, names) is asked of each question. Plans are made in
 * layers, each folding what the layer above left, so that a new profile on a known route costs little; a layer is made
 * when its key is seen for the second time, so that questions which never repeat do not pay for it.
 */

type Root = {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly layers: readonly Layer[];
  readonly everything?: true;
};
const CLASSIFY: Root = { name: 'classify', kinds: ['classification'], layers: [item] };
const SETTLE: Root = {
  name: 'settle',
  kinds: [
    'licence-requirement',
    'exception',
    'authorisation',
    'review-policy',
    'prohibition',
    'red-flag',
    'jurisdiction',
  ],
  layers: [item, route, classified, circuits, profile, evidence],
};
const REPORT: Root = {
  name: 'report',
  kinds: ['duty', 'levy', 'limit', 'gate', 'red-flag', 'jurisdiction'],
  layers: [item, route, classified, outcome, profile],
  everything: true,
};

/** The view for classification: folded by the sort of item. */
export const planToClassify = (edition: Edition, facts: QuestionFacts): View => planned(edition, CLASSIFY, facts);
/** The view for everything after classification: folded by item, route, classification and, where they are plain, the parties. */
export const planToSettle = (edition: Edition, facts: QuestionFacts): View => planned(edition, SETTLE, facts);
/** The view for duties, levies, limits, gates and warnings: folded also by how the licence question came out. */
export const planToReport = (edition: Edition, facts: QuestionFacts): View => planned(edition, REPORT, facts);

/** A plan with the layers below it. */
type Node = {
  readonly view: View;
  readonly settledFacts: ReadonlySet<string>;
  readonly below: Map<string, Node | number>;
  /** Of a root: how many plans stand below it. */
  made: number;
};
const roots = new WeakMap<Edition, Map<string, Node>>();

/** Most plans kept below one layer; a real order book has some hundreds of kinds. */
const MOST = 2048;
/** Most plans of one edition together; beyond, it begins anew. */
const MOST_OF_EDITION = 6000;

function planned(edition: Edition, root: Root, facts: QuestionFacts): View {
  if (facts.forced) return edition;
  let ofEdition = roots.get(edition);
  if (!ofEdition) {
    ofEdition = new Map();
    roots.set(edition, ofEdition);
  }
  let node = ofEdition.get(root.name);
  if (!node) {
    node = { view: edition, settledFacts: new Set(), below: new Map(), made: 0 };
    ofEdition.set(root.name, node);
  }
  const top = node;
  if (top.made > MOST_OF_EDITION) {
    top.below.clear();
    top.made = 0;
  }
  for (const layer of root.layers) {
    const key = layer.key(facts);
    if (key === undefined) return node.view;
    const known: Node | number | undefined = node.below.get(key);
    if (typeof known === 'object') {
      node = known;
      continue;
    }
    if (node.below.size >= MOST) node.below.clear();
    const seen = (known ?? 0) + 1;
    if (seen < layer.worth) {
      // Not often enough yet: the layer above answers, and nothing is made.
      node.below.set(key, seen);
      return node.view;
    }
    const made: Node = makeNode(edition, node, layer, facts, root);
    node.below.set(key, made);
    top.made++;
    node = made;
  }
  return node.view;
}

/** A provision in a plan: its residual conditions, compiled when first asked. */
class Residual {
  readonly provision: Active['provision'];
  readonly version: Active['version'];
  readonly period: Active['period'];
  readonly state: Active['state'];
  readonly condition: Condition;
  readonly enforcedWhen?: Condition;
  readonly residual: Condition;
  readonly residualEnforced: Condition | undefined;
  private readonly edition: Edition;
  private checked: Check | undefined;
  private enforcedChecked: Check | undefined;

  constructor(active: Active, residual: Condition, residualEnforced: Condition | undefined, edition: Edition) {
    this.provision = active.provision;
    this.version = active.version;
    this.period = active.period;
    this.state = active.state;
    this.condition = active.condition;
    if (active.enforcedWhen) this.enforcedWhen = active.enforcedWhen;
    this.residual = residual;
    this.residualEnforced = residualEnforced;
    this.edition = edition;
  }

  get check(): Check {
    this.checked ??= checkOf(this.residual, this.edition);
    return this.checked;
  }

  get enforcedCheck(): Check | undefined {
    if (!this.residualEnforced) return undefined;
    this.enforcedChecked ??= checkOf(this.residualEnforced, this.edition);
    return this.enforcedChecked;
  }
}

const isConstant = (r: Residual): boolean =>
  constantOf(r.residual) !== undefined &&
  (r.residualEnforced === undefined || constantOf(r.residualEnforced) !== undefined);

const residuals = new Map<string, Active>();
const lists = new Map<string, readonly Active[]>();
/** Most shared objects kept; beyond, sharing begins anew. */
const MOST_SHARED = 20_000;

/** The one residual of this provision with these conditions in this edition: plans of many kinds share it. */
function residualOf(active: Active, after: Condition, afterEnforced: Condition | undefined, edition: Edition): Active {
  const key = `${numberOf(edition)}|${numberOf(active.version)}|${numberOf(after)}|${afterEnforced ? numberOf(afterEnforced) : ''}`;
  let shared = residuals.get(key);
  if (!shared) {
    if (residuals.size > MOST_SHARED) residuals.clear();
    shared = new Residual(active, after, afterEnforced, edition) as unknown as Active;
    residuals.set(key, shared);
  }
  return shared;
}

/** The one list of these provisions. */
function listOf(all: readonly Active[]): readonly Active[] {
  const key = all.map(numberOf).join();
  const shared = lists.get(key);
  if (shared) return shared;
  if (lists.size > MOST_SHARED) lists.clear();
  lists.set(key, all);
  return all;
}

function makeNode(edition: Edition, parent: Node, layer: Layer, facts: QuestionFacts, root: Root): Node {
  const settledFacts = new Set([...parent.settledFacts, ...layer.facts]);
  const answers = new Map<ReadonlySet<string>, boolean>();
  const settled = (asked: ReadonlySet<string>): boolean => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    let all = true;
    for (const f of asked) {
      if (settledFacts.has(f)) continue;
      if (f.startsWith('meets:')) {
        const other = edition.world.meets(f.slice(6));
        if (other === undefined || settled(factsOf(other))) continue;
      }
      all = false;
      break;
    }
    answers.set(asked, all);
    return all;
  };
  const answer = (c: Condition): Quick => compiled(c, edition)(facts as Facts);
  const byKind = new Map<Kind, readonly Active[]>();
  let fixed = root === SETTLE;
  const required = root === SETTLE ? new Set<string>() : undefined;
  for (const kind of root.kinds) {
    const left: Active[] = [];
    for (const active of parent.view.of(kind) as readonly Active[]) {
      const before = active instanceof Residual ? active.residual : active.condition;
      const beforeEnforced = active instanceof Residual ? active.residualEnforced : active.enforcedWhen;
      const after = fold(before, settled, answer);
      const known = constantOf(after);
      if (known === NO || (!root.everything && useless(active, known, after))) continue;
      // A review policy for requirements that this kind of question cannot meet says nothing.
      if (
        required &&
        active.provision.kind === 'review-policy' &&
        !(active as Active<'review-policy'>).version.effect.for.some((id) => required.has(id))
      )
        continue;
      if (required && active.provision.kind === 'licence-requirement')
        required.add((active as Active<'licence-requirement'>).version.effect.requirement);
      const afterEnforced = beforeEnforced && fold(beforeEnforced, settled, answer);
      left.push(
        after === before && afterEnforced === beforeEnforced
          ? active
          : residualOf(active, after, afterEnforced, edition),
      );
    }
    byKind.set(kind, listOf(left));
    if (!left.every((a) => a instanceof Residual && isConstant(a))) fixed = false;
  }
  const view: View = {
    world: edition.world,
    find: edition.find,
    settled,
    ...(fixed ? { fixed: {} } : {}),
    of: <K extends Kind>(kind: K) => (byKind.get(kind) ?? edition.of(kind)) as readonly Active<K>[],
  };
  return { view, settledFacts, below: new Map(), made: 0 };
}

/** For settling: what can never be yes frees nobody and holds nothing; `subject` and warnings settle nothing. */
function useless(active: Active, known: Quick | undefined, residual: Condition): boolean {
  switch (active.provision.kind) {
    case 'exception':
    case 'authorisation':
      // With one part unknown for good, the whole is never yes.
      return known === MAYBE || (residual.word === 'allOf' && residual.of.some((c) => constantOf(c) === MAYBE));
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
  return known === undefined ? compiled(c, edition) : ALWAYS[known];
};

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
