import anyAscii from 'any-ascii';

const RUN = /^\p{Script=Hangul}{2,4}$/u;
/** Surnames that nearly all Koreans bear. */
const SURNAMES: ReadonlySet<string> = new Set(
  '김이박최정강조윤장임림한오서신권황안송류유홍전고문손양배백허남심노로하곽성차주우구민리현염엄원',
);

/**
 * The syllables of a Korean person's name in Latin letters (Revised Romanization), surname first, as lists write them
 * apart: `김정은` → `gim jeong eun`. Null for what is no such name: the words of companies stay whole.
 */
export function koreanName(word: string): string[] | null {
  const text = word.normalize('NFC');
  if (!RUN.test(text) || !SURNAMES.has([...text][0]!)) return null;
  return [...text].map((syllable) =>
    anyAscii(syllable)
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  );
}
