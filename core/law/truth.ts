/** The three answers. `unknown` is an answer of its own: it names what to ask, and never counts as permission. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Strong Kleene conjunction: one `no` decides, whatever is unknown beside it (Kleene 1952, § 64). */
export function both(a: Truth, b: Truth): Truth {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
}

/** Strong Kleene disjunction: one `yes` decides. */
export function either(a: Truth, b: Truth): Truth {
  if (a === 'yes' || b === 'yes') return 'yes';
  return a === 'no' && b === 'no' ? 'no' : 'unknown';
}

/** Negation: unknown stays unknown. */
export function negate(a: Truth): Truth {
  return a === 'yes' ? 'no' : a === 'no' ? 'yes' : 'unknown';
}

/** A boolean that may be absent, as an answer. */
export function truthOf(value: boolean | null | undefined): Truth {
  return value === true ? 'yes' : value === false ? 'no' : 'unknown';
}
