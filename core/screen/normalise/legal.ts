import { LEGAL_FORM_MAX_WORDS, LEGAL_FORM_STARTS, LEGAL_FORMS } from '../words/legal-forms.ts';

/** Classes of legal forms, in the order of their bits. */
export const LEGAL_CLASSES: readonly string[] = [...new Set(LEGAL_FORMS.values())];

const LEGAL_BIT = new Map(LEGAL_CLASSES.map((cls, i): [string, number] => [cls, 1 << i]));
const CLEAR_SHORT_FORMS = new Set(
  'ltd llc ooo jsc plc inc oao zao pao pte pvt llp bhd gmbh srl ltda kft fze fzc doo eood sti cc corp'.split(' '),
);

/** Finds legal forms and returns the other words; ambiguous short forms count only at either end of the name. */
export function takeLegalForms(raw: string[], words: string[]): number {
  let legal = 0;
  const n = raw.length;
  for (let i = 0; i < n; ) {
    const word = raw[i]!;
    let taken = 0;
    let cls: string | undefined;
    if (word.charCodeAt(0) === 61) {
      cls = word.slice(1);
      taken = 1;
    } else {
      if (LEGAL_FORM_STARTS.has(word)) {
        let phrase = word;
        for (let l = 1; l < LEGAL_FORM_MAX_WORDS && i + l < n; l++) {
          phrase += ` ${raw[i + l]}`;
          const found = LEGAL_FORMS.get(phrase);
          if (found !== undefined) {
            cls = found;
            taken = l + 1;
          }
        }
      }
      if (taken === 0) {
        cls = LEGAL_FORMS.get(word);
        if (cls !== undefined) taken = 1;
      }
      if (taken > 0) {
        const letters = raw.slice(i, i + taken);
        const ambiguous = letters.every((l) => l.length <= 3) && !letters.some((l) => CLEAR_SHORT_FORMS.has(l));
        if (ambiguous && words.length > 0 && i + taken < n && !restIsLegal(raw, i + taken)) taken = 0;
        if (ambiguous && taken > 0 && words.length === 0 && n === taken) taken = 0;
      }
    }
    if (taken === 0) {
      words.push(word);
      i++;
    } else {
      legal |= LEGAL_BIT.get(cls!) ?? 0;
      i += taken;
    }
  }
  dropLoose(words);
  return legal;
}

/** Words of long legal forms that were torn apart, as when the words of a name are put in another order. */
const LOOSE = new Set('liability obshchestvo ogranichennoi ogranichennoy otvetstvennostyu aktsionernoe'.split(' '));

/** Takes words of torn legal forms out, where others are left. */
function dropLoose(words: string[]): void {
  const torn = words.includes('joint') && words.includes('stock');
  if (!torn && !words.some((word) => LOOSE.has(word))) return;
  const isLoose = (word: string): boolean => LOOSE.has(word) || (torn && (word === 'joint' || word === 'stock'));
  const kept = words.filter((word) => !isLoose(word));
  if (kept.length === 0 || kept.length === words.length) return;
  words.splice(0, words.length, ...kept);
}

function restIsLegal(raw: string[], from: number): boolean {
  for (let i = from; i < raw.length; i++) if (!LEGAL_FORMS.has(raw[i]!)) return false;
  return true;
}
