import fc from 'fast-check';

// One seed for every property that names none. TOLHUIS_SEED draws other examples: `TOLHUIS_SEED=$RANDOM npm test`.
fc.configureGlobal({ seed: Number(process.env.TOLHUIS_SEED ?? 20261122) });
