/**
 * Legal forms by class: `class: form, form …`; several words are one form. Written as they stand after transliteration.
 * A class only says how liability is shaped; two forms of one class are the same evidence.
 */
const TABLE = `
ltd: ltd, ldt, lrd, lmt, lmtd, ltd co, limited, co ltd, co limited, company limited, company ltd, corp ltd, corporation limited, pte ltd, pte limited, pte, pty ltd, pty limited, pty, pvt ltd, private limited, pvt limited, private ltd, private limited company, limited company, sdn bhd, bhd, berhad, youxian gongsi, youxian zeren gongsi, gufen youxian gongsi, youxiangongsi, cong ty tnhh, tnhh, yugen kaisha, co pvt ltd, p ltd
llc: llc, l l c, limited company liability, company limited liability, limited liability, limited liability company, limited liability co, ltd liability company, ltd liability co, ltd liability, lmtd liability company, lmtd liability co, limited liability partnership, llp, lllp, ooo, tov, too, tdv, mchj, obshchestvo s ogranichennoy otvetstvennostyu, obshchestvo s ogranichennoi otvetstvennostyu, obschestvo s ogranichennoy otvetstvennostyu, obshchestvo s ogranichennoj otvetstvennostyu, obshestvo s ogranichennoy otvetstvennostyu, obschestvo s ogranichennoi otvetstvennostyu, obshchestvo s ogranichenoi otvetstvennostyu, tovarystvo z obmezhenoiu vidpovidalnistiu, tovaryshchestvo s ogranichennoy otvetstvennostyu, tovarishchestvo s ogranichennoy otvetstvennostyu, eood, ood, doo, d o o, gmbh, gesellschaft mit beschrankter haftung, ug, gmbh co kg, kg, sarl, s a r l, sarlu, srl, s r l, societate cu raspundere limitata, societatea cu raspundere limitata, sl, s l, sociedad limitada, lda, ltda, limitada, sp z o o, spolka z o o, spol s r o, sro, s r o, kft, uab, sia, ou, oy, ab, aps, bv, b v, bvba, fze, fzc, fzco, fz llc, fzllc, fz, dmcc, wll, w l l, limited sirketi, ltd sti, ltd sirketi, limited sti, sirketi, sti, limited liability company limited
jsc: jsc, joint stock company, joint stock, company joint stock, joint stock co, ao, aktsionernoe obshchestvo, aktsionernoye obshchestvo, aktsionerne tovarystvo, aktsionernoe obschestvo, akcionerno drustvo, ojsc, oao, open joint stock company, otkrytoe aktsionernoe obshchestvo, otkrytoye aktsionernoye obshchestvo, cjsc, zao, closed joint stock company, zakrytoe aktsionernoe obshchestvo, zakrytoye aktsionernoye obshchestvo, pjsc, pao, public joint stock company, publichnoe aktsionernoe obshchestvo, publichnoye aktsionernoye obshchestvo, private joint stock company, at, pat, prat, a o, o a o, as, a s, anonim sirketi, a s sirketi, as sirketi, anonim sti, ad, a d, ead, ag, aktiengesellschaft, sa, s a, sociedad anonima, societe anonyme, sa de cv, s a de c v, s de rl de cv, s de r l de c v, sas, s a s, s p a, spa, societa per azioni, nv, n v, naamloze vennootschap, pjs, p j s, psc, p s c, qjsc, kk, kabushiki kaisha, kabushikigaisha, jusighoesa, oyj, asa, tbk, pt, plc, p l c, public limited company, public company limited, public company, sae, s a e, k s c, ksc, bsc, c a, compania anonima, eirl, s a l, sal
inc: inc, cmpny, coy, incorporated, incorporation, corp, corporation, company, co, co inc, company inc, cie, compagnie, kompaniya, kompania, kompaniia, the company, gongsi, sherkat, sherkate, sharikat, companies, cos, compania, cc, close corporation
state: fgup, federal state unitary enterprise, federalnoe gosudarstvennoe unitarnoe predpriyatie, gup, fgbu, federal state budgetary institution, federal state autonomous institution, fgau, federal state budgetary enterprise, state unitary enterprise, state enterprise, rue, republican unitary enterprise, ano, autonomous non profit organization, autonomous nonprofit organization, nao, fku, federal state institution, federal state enterprise
`;

/** Each form as words joined by one space, to its class. */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [cls, forms] = line.split(': ') as [string, string];
      return forms.split(', ').map((form): [string, string] => [form, cls]);
    }),
);

/** The legal forms that begin with some words: `cls` where these words are one, `next` the words that may follow. */
export type LegalForms = {
  cls: string | undefined;
  /** True for letters so short and common that they are a legal form only at either end of a name. */
  ambiguous: boolean;
  next: Map<string, LegalForms> | undefined;
};

const CLEAR_SHORT_FORMS: ReadonlySet<string> = new Set(
  'ltd llc ooo jsc plc inc oao zao pao pte pvt llp bhd gmbh srl ltda kft fze fzc doo eood sti cc corp'.split(' '),
);

/** Most words of a form that are read together. */
const LONGEST = 6;

/** All forms by their first word. */
export const LEGAL_TREE: ReadonlyMap<string, LegalForms> = tree();

function tree(): Map<string, LegalForms> {
  const root = new Map<string, LegalForms>();
  for (const [form, cls] of LEGAL_FORMS) {
    const words = form.split(' ');
    if (words.length > LONGEST) continue;
    let level = root;
    words.forEach((word, at) => {
      const node = level.get(word) ?? { cls: undefined, ambiguous: false, next: undefined };
      level.set(word, node);
      if (at < words.length - 1) {
        level = node.next ??= new Map();
        return;
      }
      node.cls = cls;
      node.ambiguous = words.every((w) => w.length <= 3) && !words.some((w) => CLEAR_SHORT_FORMS.has(w));
    });
  }
  return root;
}
