/** Readers of party lists: one folder a list, pure and strict, with the built-in starter list and the regulation's own parties. */
export { isApproval, LISTS, type ListInfo, type ListKind, listInfo, listsHeld, NEEDED_LISTS } from './catalogue.ts';
export { CSL_URL, readCsl } from './csl/index.ts';
export { detectFormat, READERS, readList } from './detect.ts';
export { ListFormatError, type ListReader, type ReadOptions, type ReadResult, type Signal } from './read.ts';
export { REGULATION_AS_OF, regulationParties } from './regulation/index.ts';
export { STARTER_AS_OF, STARTER_NOTICE, starterList } from './starter/index.ts';
