export * from './errors.ts';
export * from './operation.ts';
export { plainQuestion, statusText } from './operations/chips.ts';
export * from './operations/index.ts';
export * from './schemas.ts';
export * from './suggest.ts';
export * from './validate.ts';
