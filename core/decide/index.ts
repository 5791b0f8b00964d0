export * from './case.ts';
export * from './decide.ts';
export * from './edition.ts';
export * from './facts.ts';
export * from './outcome.ts';
export * from './session.ts';
export * from './settle.ts';
