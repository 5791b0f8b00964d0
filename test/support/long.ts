/** True in the long suite (`npm run test:long`), which walks all of what every run samples. */
export const LONG = process.env['TOLHUIS_LONG'] !== undefined;

/** How many examples a property draws: all of them in the long suite, the first third in every run. */
export const examples = (whole: number): number => (LONG ? whole : Math.ceil(whole / 3));
