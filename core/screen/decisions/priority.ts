/** What is at stake in the transaction that a hit belongs to. What is not known counts as the most. */
export type Exposure = {
  /** US dollars of the order. */
  valueUsd?: number;
  /** Chips of the order, in total processing performance; 0 for what is not an AI chip. */
  totalProcessingPerformance?: number;
  /** Has it already left? */
  released?: boolean;
};

/** Where an alert stands in the queue, 0–100, and why. Apart from the match's own score on purpose: a weak match on a denied
 *  person in a large order is looked at before a strong one on a list that asks only for a statement. */
export type AlertPriority = {
  priority: number;
  severity: number;
  exposure: number;
  standing: 'active' | 'expired' | 'not-yet';
};

const VALUE_STEPS = [10_000, 100_000, 1_000_000, 10_000_000] as const;
const TPP_STEPS = [1_600, 4_800, 1_000_000, 26_900_000] as const; // the 3A090 lines; a thousand-fold; one consignee's year under § 740.29

const level = (value: number | undefined, steps: readonly number[]): number =>
  value === undefined ? 5 : 1 + steps.filter((step) => value >= step).length;

/**
 * Priority of an alert from the severity of the list (1–5, see the catalogue of lists) and the exposure of the order.
 * An expired listing counts a quarter, an approval nothing.
 */
export function alertPriority(
  list: { severity: number; kind: 'restriction' | 'approval' | 'own' },
  exposure: Exposure,
  standing: AlertPriority['standing'],
): AlertPriority {
  const stake = Math.min(
    5,
    Math.max(level(exposure.valueUsd, VALUE_STEPS), level(exposure.totalProcessingPerformance, TPP_STEPS)) +
      (exposure.released ? 1 : 0),
  );
  const base = list.kind === 'approval' ? 0 : list.severity * stake * 4;
  return { priority: standing === 'expired' ? base / 4 : base, severity: list.severity, exposure: stake, standing };
}
