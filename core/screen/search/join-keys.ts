import { hashText } from './hash-table.ts';

const JOINED = 3;

/** Key of words written together; other than the keys of acronyms. */
export function joinKey(...words: readonly string[]): number {
  let key = JOINED;
  for (const word of words) key = hashText(word, key);
  return key;
}
