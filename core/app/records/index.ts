// What a desk keeps, as its doors tell it and pages show it: one source for the server, which keeps it, and the browser.

export type * from './assumptions.ts';
export type * from './audit.ts';
export type * from './determinations.ts';
export type * from './hit-decisions.ts';
export type { Json } from './json.ts';
export * from './orders.ts';
export type * from './page.ts';
export type * from './parties.ts';
export * from './people.ts';
export type * from './screening.ts';
export * from './upkeep.ts';
