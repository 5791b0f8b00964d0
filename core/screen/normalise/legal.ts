import { LEGAL_FORMS } from '../words/legal-forms.ts';
import type { Token } from './token.ts';

/** Classes of legal forms, in the order of their bits. */
export const LEGAL_CLASSES: readonly string[] = [...new Set(LEGAL_FORMS.values())];

const LEGAL_BIT = new Map(LEGAL_CLASSES.map((cls, i): [string, number] => [cls, 1 << i]));
const EQUALS = 61;

/** Finds legal forms and returns their bits; the other tokens go to `kept`. Ambiguous short forms count only at either end. */
export function takeLegalForms(raw: readonly Token[], kept: Token[]): number {
  let legal = 0;
  let loose = false;
  const n = raw.length;
  for (let i = 0; i < n; ) {
    const token = raw[i]!;
    if (!token.told) {
      kept.push(token);
      i++;
      continue;
    }
    if (token.text.charCodeAt(0) === EQUALS) {
      legal |= LEGAL_BIT.get(token.text.slice(1)) ?? 0;
      i++;
      continue;
    }
    let taken = 0;
    if (token.forms !== undefined) {
      // The longest form that begins here.
      let found = token.forms;
      let node: typeof token.forms | undefined = found;
      for (let l = 1; node !== undefined; l++) {
        if (node.cls !== undefined) {
          taken = l;
          found = node;
        }
        node = i + l < n ? node.next?.get(raw[i + l]!.text) : undefined;
      }
      if (taken > 0 && found.ambiguous) {
        if (kept.length > 0 ? i + taken < n && !restIsLegal(raw, i + taken) : n === taken) taken = 0;
      }
      if (taken > 0) legal |= LEGAL_BIT.get(found.cls!) ?? 0;
    }
    if (taken === 0) {
      kept.push(token);
      loose ||= token.loose;
      i++;
    } else i += taken;
  }
  if (loose) dropLoose(kept);
  return legal;
}

/** Words of long legal forms that were torn apart, as when the words of a name are put in another order. */
const LOOSE = new Set('liability obshchestvo ogranichennoi ogranichennoy otvetstvennostyu aktsionernoe'.split(' '));

/** The words that `dropLoose` may take out. */
export const LOOSE_WORDS: ReadonlySet<string> = new Set([...LOOSE, 'joint', 'stock']);

/** Takes words of torn legal forms out, where others are left. */
function dropLoose(tokens: Token[]): void {
  const torn = tokens.some(({ text }) => text === 'joint') && tokens.some(({ text }) => text === 'stock');
  const kept = tokens.filter(({ text }) => !(LOOSE.has(text) || (torn && LOOSE_WORDS.has(text))));
  if (kept.length === 0 || kept.length === tokens.length) return;
  tokens.splice(0, tokens.length, ...kept);
}

function restIsLegal(raw: readonly Token[], from: number): boolean {
  for (let i = from; i < raw.length; i++) if (raw[i]!.forms?.cls === undefined) return false;
  return true;
}
