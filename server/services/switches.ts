import type { EnforcementPeriod, Rulebook } from '@tolhuis/core/law';
import type { Assumed, OperatorSwitch } from './api/index.ts';

const found = new WeakMap<Rulebook, ReadonlyMap<string, OperatorSwitch>>();

/** Operator switches of a rulebook by id, each with the provisions that turn on it; worked out once. */
export function switchesIn(rulebook: Rulebook): ReadonlyMap<string, OperatorSwitch> {
  const known = found.get(rulebook);
  if (known) return known;
  const all = new Map<string, OperatorSwitch>();
  for (const provision of rulebook.provisions)
    for (const version of provision.versions)
      for (const period of version.enforcement ?? []) {
        if (!period.switch) continue;
        all.set(period.switch.id, withPeriod(all.get(period.switch.id), period, period.switch, provision));
      }
  found.set(rulebook, all);
  return all;
}

function withPeriod(
  before: OperatorSwitch | undefined,
  period: EnforcementPeriod,
  { id, options, default: standard }: NonNullable<EnforcementPeriod['switch']>,
  { cite, title }: OperatorSwitch['provisions'][number],
): OperatorSwitch {
  const provisions = before?.provisions ?? [];
  const warning = before?.warning ?? period.warning;
  return {
    id,
    options: [...new Set([...(before?.options ?? []), ...Object.keys(options)])],
    default: standard,
    from: before !== undefined && before.from < period.from ? before.from : period.from,
    provisions: provisions.some((p) => p.cite === cite) ? provisions : [...provisions, { cite, title }],
    ...(warning && { warning }),
  };
}

/** Of what is assumed, that which the rulebook knows: a switch that is gone leaves its answers open again. */
export function knownOf(rulebook: Rulebook, assumed: Assumed): Assumed {
  const switches = switchesIn(rulebook);
  return Object.fromEntries(
    Object.entries(assumed).filter(([id, option]) => switches.get(id)?.options.includes(option)),
  );
}
