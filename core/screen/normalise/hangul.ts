import anyAscii from 'any-ascii';

const RUN = /^\p{Script=Hangul}{2,4}$/u;
/** Surnames that nearly all Koreans bear. */
const SURNAMES: ReadonlySet<string> = new Set(
  '김이박최정강조윤장임림한오서신권황안송류유홍전고문손양배백허남심노로하곽성차주우구민리현염엄원호마방채천함길표맹옥석설',
);

const HARD: Readonly<Record<string, string>> = { g: 'k', d: 't', b: 'p' };

/** A syllable of the Revised Romanization as the lists write it (McCune–Reischauer without marks; `j` for its `ch` is in use too). */
function asListed(syllable: string): string {
  return syllable
    .replace(/^l/, 'r')
    .replace(/^i$/, 'ri')
    .replace('eo', 'o')
    .replace(/eu(?!i)/, 'u')
    .replace(/^[gdb](?![gdb])|(?<=[aeiou])[gdb]$/g, (letter) => HARD[letter]!);
}

/**
 * The syllables of a Korean person's name in Latin letters, surname first and apart, as lists write them:
 * `김정은` → `kim jong un`. Null for what is no such name: the words of companies stay whole.
 */
export function koreanName(word: string): string[] | null {
  const text = word.normalize('NFC');
  if (!RUN.test(text) || !SURNAMES.has([...text][0]!)) return null;
  return [...text].map((syllable) =>
    asListed(
      anyAscii(syllable)
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
    ),
  );
}
