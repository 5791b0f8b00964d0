/** Legal forms at either end of a name whose words are run together. */
const HEAD =
  /^(?:obshchestvosogranichenno[iy]otvetstvennostyu|aktsionernoeobshchestvo|openjointstockcompany|closedjointstockcompany|publicjointstockcompany|jointstockcompany|limitedliabilitycompany|llc|ooo|oao|zao|pao|pjsc|ojsc|cjsc|jsc|ao(?=.{5}))/;
/** First letters of these. */
const HEADS_BEGIN = 'oacpjlz';
const TAILS =
  'companylimited limitedliabilitycompany privatelimited pteltd ptyltd pvtltd coltd colimited limited ltd llc ooo oao pao jsc incorporated inc gmbh corporation corp company co ltda sdnbhd fze fzco dmcc'
    .split(' ')
    .sort((a, b) => b.length - a.length);
/** Those that end in a letter, by its code, the longest first. */
const TAILS_BY_LAST = Array.from({ length: 128 }, (_, code) =>
  TAILS.filter((tail) => tail.charCodeAt(tail.length - 1) === code),
);
const NO_TAILS: readonly string[] = [];

/** Where the longest legal form at the end begins; the length of the text where there is none. */
function tailStart(text: string): number {
  for (const tail of TAILS_BY_LAST[text.charCodeAt(text.length - 1)] ?? NO_TAILS)
    if (text.endsWith(tail)) return text.length - tail.length;
  return text.length;
}

/** Fewest characters that a form taken off may leave. */
const LEFT = 4;

/**
 * The letters and digits of a name in one run, without a legal form at either end: what stays the same however words
 * are joined, spaced or hyphenated. Takes lower-case Latin text; '' where fewer than five characters are left.
 */
export function squash(text: string): string {
  let out = text.replace(/[^a-z0-9]+/g, '');
  if (HEADS_BEGIN.includes(out.charAt(0))) {
    const bare = out.replace(HEAD, '');
    if (bare.length >= LEFT) out = bare;
  }
  for (let round = 0; round < 2; round++) {
    const at = tailStart(out);
    if (at >= LEFT) out = out.slice(0, at);
  }
  return out.length < 5 ? '' : out;
}
