/** Legal forms at either end of a name whose words are run together. */
const HEAD =
  /^(?:obshchestvosogranichenno[iy]otvetstvennostyu|aktsionernoeobshchestvo|openjointstockcompany|closedjointstockcompany|publicjointstockcompany|jointstockcompany|limitedliabilitycompany|llc|ooo|oao|zao|pao|pjsc|ojsc|cjsc|jsc|ao(?=.{5}))/;
const TAIL =
  /(?:companylimited|limitedliabilitycompany|privatelimited|pteltd|ptyltd|pvtltd|coltd|colimited|limited|ltd|llc|ooo|oao|pao|jsc|incorporated|inc|gmbh|corporation|corp|company|co|ltda|sdnbhd|fze|fzco|dmcc)$/;

/**
 * The letters and digits of a name in one run, without a legal form at either end: what stays the same however words
 * are joined, spaced or hyphenated. Takes lower-case Latin text; '' where fewer than five characters are left.
 */
export function squash(text: string): string {
  let out = text.replace(/[^a-z0-9]+/g, '');
  for (const end of [HEAD, TAIL, TAIL]) {
    const cut = out.replace(end, '');
    if (cut.length >= 4) out = cut;
  }
  return out.length < 5 ? '' : out;
}
