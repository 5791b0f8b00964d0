import type { Question } from '@tolhuis/core/contract';
import { type CountedLimit, chipById, countedLimits, orderTpp } from '@tolhuis/core/decide';
import type { Exact, Rulebook } from '@tolhuis/core/law';
import type { LimitRule, Movement } from '@tolhuis/core/ledger';
import { receiversOf } from './receivers.ts';
import { cappingRule, countingRule, volumeRule } from './rules.ts';

/** One limit that an order counts against, as the ledger draws on it. */
export type OrderLimit = {
  /** Id of the limit in the rulebook, and its paragraph. */
  readonly limit: string;
  readonly cite: string;
  /** The rule to draw by. */
  readonly rule: LimitRule;
  /** The same limit where it does not bind: what is counted there counts against the cap too. */
  readonly beside: LimitRule | null;
  /** Nothing may go above it; false: it is counted, and said. */
  readonly binding: boolean;
  /** What this order counts, in the rule's unit; null where it is not known. */
  readonly amount: bigint | null;
  /** The total that the order itself states, with it; null where it states none. */
  readonly stated: bigint | null;
  /** The cap or line on the day, in the rule's unit, or in per cent of the volume that the rule's ratio is of. */
  readonly line: { readonly amount: bigint; readonly unit: 'tpp' | 'units' | 'percent' };
  /** Names that it is counted under, where it is counted per consignee; null where one is missing. */
  readonly receivers: readonly string[] | null;
  readonly is: Movement['is'];
};

const ceiling = (value: Exact | null): bigint | null => (value === null ? null : (value.n + value.d - 1n) / value.d);

/** Catalogue id of the one chip that the order is of; undefined where there are several, or none is named. */
function commodityOf(rulebook: Rulebook, { item }: Question): string | undefined {
  const chips = new Set(
    [item.chip, ...(item.contains ?? []).map(({ chip }) => chip)].map((chip) =>
      chip === undefined ? undefined : (chipById(rulebook, chip)?.id ?? chip),
    ),
  );
  if (item.contains !== undefined) chips.delete(undefined);
  return chips.size === 1 ? [...chips][0] : undefined;
}

/**
 * What an order counts against: the law's limits that its answer rests on, those that are counted and only said, limits of
 * proposals (never binding), and what it adds to the volume that a share is of. Pure: how much is left is the ledger's.
 * @param question as it is decided: on the day on which the goods go, screened
 */
export function orderLimits(rulebook: Rulebook, question: Question): OrderLimit[] {
  const law = countedLimits(rulebook, question);
  const proposed = rulebook.proposals
    .filter(({ provisions }) => provisions.some((p) => p.kind === 'limit' && p.versions.some((v) => v.effect.counted)))
    .flatMap(({ id }) =>
      countedLimits(rulebook, { ...question, scenarios: [id] }).filter((l) => l.active.provision.scenario === id),
    );
  const made = [...law, ...proposed].filter(({ rests }) => rests).map((held) => limitOf(rulebook, question, held));
  return [...made, ...volumes(rulebook, question)];
}

function limitOf(rulebook: Rulebook, question: Question, held: CountedLimit): OrderLimit {
  const { active, counted, binding } = held;
  const { effect } = active.version;
  const per = new Set(counted.per);
  const product = commodityOf(rulebook, question);
  return {
    limit: effect.limit,
    cite: active.provision.cite,
    rule: binding ? cappingRule(held) : countingRule(held),
    beside: binding ? countingRule(held) : null,
    binding,
    amount: ceiling(held.amount),
    stated: ceiling(held.stated),
    line: {
      amount: BigInt(effect.amount),
      unit: effect.unit === 'percent' ? 'percent' : effect.unit === 'TPP' ? 'tpp' : 'units',
    },
    receivers: per.has('ultimate-consignee') ? (receiversOf(question) ?? null) : null,
    is: {
      ...(per.has('country') && question.to !== undefined && { country: question.to }),
      ...(per.has('commodity') && product !== undefined && { product }),
    },
  };
}

/** Goods for use in a country of which a limit is a share: only those that surely stay there, since they raise the limit. */
function volumes(rulebook: Rulebook, question: Question): OrderLimit[] {
  const { to, endUse, parties = [] } = question;
  const users = parties.filter(({ role }) => role === 'end-user' || role === 'ultimate-consignee');
  const stays = endUse !== undefined && !endUse.includes('resale') && !endUse.includes('unknown');
  if (to === undefined || !stays || users.length === 0 || users.some(({ country }) => country !== to)) return [];
  const product = commodityOf(rulebook, question);
  if (product === undefined) return [];
  const ways = rulebook.provisions.flatMap((p) => (p.kind === 'limit' ? [p] : []));
  return ways.flatMap((provision) => {
    const version = provision.versions.findLast((v) => v.from <= question.on);
    const { counted } = version?.effect ?? {};
    if (version === undefined || counted?.shareOf !== to) return [];
    const { lo } = orderTpp(rulebook, question);
    // Rounded down: a volume that is not sure raises nothing.
    const amount = lo === null ? 0n : lo.n / lo.d;
    if (amount === 0n) return [];
    const rule = volumeRule({ counted, active: { provision, version } });
    const line = { amount: BigInt(version.effect.amount), unit: 'percent' } as const;
    const made = { limit: version.effect.limit, cite: provision.cite, rule, beside: null, binding: false, line };
    return [{ ...made, amount, stated: null, receivers: null, is: { product } }];
  });
}
