import type { SetValue, TextValue, TruthValue } from '../../law/evaluate.ts';
import { type Interval, point, SOME_AMOUNT } from '../../law/interval.ts';
import type { Truth } from '../../law/truth.ts';

export const unknownText: TextValue = {};
/** Stated to be unknown: asking again will not help. */
export const opaqueText: TextValue = { opaque: true };
export const incomplete: SetValue = { has: [], complete: false };
const TRUTHS: Readonly<Record<Truth, TruthValue>> = {
  yes: { answer: 'yes' },
  no: { answer: 'no' },
  unknown: { answer: 'unknown' },
};
export const answerOf = (answer: Truth, opaque?: boolean): TruthValue => (opaque ? { answer, opaque } : TRUTHS[answer]);

/** A stated text: null means "stated to be unknown", undefined "not stated". */
export const stated = (value: string | null | undefined): TextValue =>
  value === null ? opaqueText : value === undefined ? unknownText : { is: value };
export const quantityOf = (value: number | undefined): Interval => (value === undefined ? SOME_AMOUNT : point(value));
