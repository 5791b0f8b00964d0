export * from './column-names.ts';
export * from './columns.ts';
export * from './csv.ts';
export * from './encoding.ts';
export * from './headings.ts';
export * from './row-reader.ts';
export * from './rows.ts';
