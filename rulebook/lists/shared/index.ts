/** Parts that several list readers share. */
export { address, distinctAddresses, splitAddresses } from './addresses.ts';
export { citations } from './citations.ts';
export { countryCode } from './countries.ts';
export { csvRecords, csvRows } from './csv.ts';
export { isoDay } from './dates.ts';
export { type FieldPlan, fieldCheck, requireColumns } from './fields.ts';
export { footnotesOf } from './footnotes.ts';
export { namesWithin } from './names.ts';
export { cslId } from './sha224.ts';
export { clean, textOf } from './text.ts';
