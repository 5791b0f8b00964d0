/** Placeholder until counted. */
export const WORD_FREQUENCY: ReadonlyMap<string, number> = new Map();
