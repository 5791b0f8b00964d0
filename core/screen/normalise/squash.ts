import type { Token } from './token.ts';

/** Legal forms in front of a name whose words are run together. */
const HEADS =
  'obshchestvosogranichennoiotvetstvennostyu obshchestvosogranichennoyotvetstvennostyu aktsionernoeobshchestvo openjointstockcompany closedjointstockcompany publicjointstockcompany jointstockcompany limitedliabilitycompany llc ooo oao zao pao pjsc ojsc cjsc jsc ao'.split(
    ' ',
  );
/** Legal forms behind it, the longest first. */
const TAILS =
  'companylimited limitedliabilitycompany privatelimited pteltd ptyltd pvtltd coltd colimited limited ltd llc ooo oao pao jsc incorporated inc gmbh corporation corp company co ltda sdnbhd fze fzco dmcc'
    .split(' ')
    .sort((a, b) => b.length - a.length);
const codesOf = (form: string): Uint8Array => Uint8Array.from(form, (letter) => letter.charCodeAt(0));
const NONE: readonly Uint8Array[] = [];
/** The forms in front by their first letter, those behind by their last. */
const HEADS_BY_FIRST = Array.from({ length: 128 }, (_, code) => {
  const forms = HEADS.filter((head) => head.charCodeAt(0) === code);
  return forms.length === 0 ? NONE : forms.map(codesOf);
});
const TAILS_BY_LAST = Array.from({ length: 128 }, (_, code) => {
  const forms = TAILS.filter((tail) => tail.charCodeAt(tail.length - 1) === code);
  return forms.length === 0 ? NONE : forms.map(codesOf);
});

/** Fewest characters that a form taken off may leave, and more for the shortest form in front. */
const LEFT = 4;
const LEFT_BY_AO = 5;
/** Fewest characters of a run. */
const SHORTEST = 5;

/** The run at hand: small letters and digits. */
let run = new Uint8Array(1 << 10);

/** Puts the letters and digits of the tokens in one run; how many they are. */
function fill(tokens: readonly Token[]): number {
  let length = 0;
  for (let t = 0; t < tokens.length; t++) {
    const { text } = tokens[t]!;
    if (length + text.length > run.length) {
      const longer = new Uint8Array(2 * (length + text.length));
      longer.set(run);
      run = longer;
    }
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) run[length++] = code;
    }
  }
  return length;
}

function has(form: Uint8Array, at: number): boolean {
  for (let i = 0; i < form.length; i++) if (run[at + i] !== form[i]) return false;
  return true;
}

/** Where the name begins behind a legal form in front of it. */
function headEnd(length: number): number {
  for (const head of HEADS_BY_FIRST[run[0]!]!) {
    const left = head.length === 2 ? LEFT_BY_AO : LEFT;
    if (head.length + left <= length && has(head, 0)) return head.length;
  }
  return 0;
}

/** Where the longest legal form at the end begins, if it leaves enough. */
function tailStart(from: number, to: number): number {
  for (const tail of TAILS_BY_LAST[run[to - 1]!]!) {
    if (tail.length > to - from || !has(tail, to - tail.length)) continue;
    return to - tail.length - from >= LEFT ? to - tail.length : to;
  }
  return to;
}

/**
 * Key of the letters and digits of a name in one run, without a legal form at either end: what stays the same however
 * words are joined, spaced or hyphenated. Other than the keys of joined words and acronyms; 0 where fewer than five
 * characters are left.
 */
export function squashKey(tokens: readonly Token[]): number {
  const length = fill(tokens);
  const from = length === 0 ? 0 : headEnd(length);
  let to = length;
  for (let round = 0; round < 2 && to > from; round++) to = tailStart(from, to);
  if (to - from < SHORTEST) return 0;
  let h = 5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ run[i]!, 0x01000193);
  return h >>> 0 || 1;
}
