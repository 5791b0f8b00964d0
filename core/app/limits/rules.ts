import type { Active } from '@tolhuis/core/decide';
import type { Counted } from '@tolhuis/core/law';
import type { Dimension, LimitRule } from '@tolhuis/core/ledger';

const DIMENSION: Readonly<Record<Counted['per'][number], Dimension>> = {
  'ultimate-consignee': 'consignee',
  country: 'country',
  commodity: 'product',
};

/** A limit of the law in the version of a day. */
export type Law = { readonly active: Pick<Active<'limit'>, 'provision' | 'version'>; readonly counted: Counted };

/** All the days on which some version of the provision stands: what counts to date counts over its changes. */
function daysOf({ active: { provision } }: Law): { from: string; until: string | null } {
  const [first] = provision.versions;
  return { from: first.from, until: provision.versions.at(-1)?.until ?? null };
}

function ruleOf(law: Law, suffix: string, ceiling: LimitRule['ceiling']): LimitRule {
  const { active, counted } = law;
  const { provision, version } = active;
  return {
    id: `${version.effect.limit}${suffix}`,
    title: provision.title.en,
    cite: provision.cite,
    unit: version.effect.unit === 'chips' ? 'units' : 'tpp',
    per: counted.per.map((of) => DIMENSION[of]),
    where: {},
    period: counted.period === 'calendar-year' ? { kind: 'calendar-year' } : { kind: 'fixed', ...daysOf(law) },
    ceiling,
    steps: [],
  };
}

/** What was counted for use in the country that a share is of. */
export const volumeRule = (law: Law): LimitRule => ruleOf(law, '-volume', { kind: 'counted' });

/** The rule under which goods are counted where the limit does not bind them, apart from what may not be passed. */
export function countingRule(law: Law): LimitRule {
  const { counted, active } = law;
  const { limit, amount, text, unit } = active.version.effect;
  const rule = ruleOf(law, '-counted', { kind: 'counted' });
  if (counted.as !== 'report' || unit === 'percent') return rule;
  return { ...rule, steps: [{ id: limit, from: BigInt(amount), requires: text.en }] };
}

/** The rule that goods may not pass: an amount, a table that grows with the versions, or a share. */
export function cappingRule(law: Law): LimitRule {
  const { counted, active } = law;
  const { unit, amount } = active.version.effect;
  if (unit === 'percent')
    return ruleOf(law, '', { kind: 'ratio', of: volumeRule(law), numerator: BigInt(amount), denominator: 100n });
  const totals = active.provision.versions.map(({ from, effect }) => ({ from, total: BigInt(effect.amount) }));
  const same = totals.every(({ total }) => total === totals[0]!.total);
  const ceiling: LimitRule['ceiling'] =
    same || counted.period === 'calendar-year'
      ? { kind: 'amount', amount: BigInt(amount) }
      : { kind: 'schedule', totals };
  return ruleOf(law, '', ceiling);
}
