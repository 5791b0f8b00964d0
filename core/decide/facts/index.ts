export * from './circuit.ts';
export * from './party.ts';
export * from './question.ts';
export * from './shown.ts';
