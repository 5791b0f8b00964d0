import type { Determination } from '@tolhuis/core/contract';

/** The parts of a trace that a page reads; the core's own type is wider. */
type Step = {
  readonly word: string;
  readonly answer: string;
  readonly fact?: string;
  readonly value?: unknown;
  readonly line?: unknown;
  readonly margin?: { readonly absolute: number; readonly percent: number };
  readonly of?: readonly Step[];
};
export type Margin = {
  readonly fact: string;
  readonly value: number;
  readonly line: number;
  readonly word: string;
  readonly percent: number;
  readonly cite: string;
};

/** Every line that the reasons drew through a measured number, each once, the nearest first. */
export function marginsOf(d: Determination): Margin[] {
  const found = new Map<string, Margin>();
  const walk = (step: Step, cite: string): void => {
    if (step.fact && step.margin && typeof step.value === 'number' && typeof step.line === 'number') {
      const key = `${step.fact}|${step.value}|${step.line}`;
      if (!found.has(key))
        found.set(key, {
          fact: step.fact,
          value: step.value,
          line: step.line,
          word: step.word,
          percent: step.margin.percent,
          cite,
        });
    }
    for (const inner of step.of ?? []) walk(inner, cite);
  };
  for (const r of d.reasons) walk(r.trace as Step, r.cite);
  return [...found.values()].sort((a, b) => Math.abs(a.percent) - Math.abs(b.percent));
}

/** Where a value stands on a bar of which the line is the middle: 0 at nothing, 50 at the line, 100 at four times it. */
export function position(value: number, line: number): number {
  if (line <= 0) return value > 0 ? 100 : 50;
  const ratio = value / line;
  return ratio <= 1 ? ratio * 50 : Math.min(100, 50 + (Math.log2(ratio) / 2) * 50);
}
