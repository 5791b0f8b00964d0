/** True in the long suite (`npm run test:long`), which walks all of what every run samples. */
export const LONG = process.env['TOLHUIS_LONG'] !== undefined;
