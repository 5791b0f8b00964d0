import type { ListEntry } from '@tolhuis/core/screen';
import { changed, type Kind, pick, type Random, splitForm } from './kind.ts';

const from = (entry: ListEntry, ...codes: string[]): boolean => entry.countries.some((c) => codes.includes(c));
const slavic = (entry: ListEntry): boolean => from(entry, 'RU', 'BY');
const arab = (entry: ListEntry): boolean => from(entry, 'SY', 'IQ', 'LB', 'YE', 'LY', 'SA', 'AE', 'PS', 'EG', 'SD');

/** Latin (BGN/PCGN, as the lists write it) back to Cyrillic, longest first. */
const TO_CYRILLIC: readonly (readonly [string, string])[] =
  'shch щ,kh х,ts ц,zh ж,ch ч,sh ш,yu ю,ya я,yo ё,ye е,iy ий,yy ый,ey ей,ay ай,oy ой,uy уй,a а,b б,v в,g г,d д,e е,z з,i и,k к,l л,m м,n н,o о,p п,r р,s с,t т,u у,f ф,y ы,h х,c ц,j дж,w в,x кс,q к'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]);

function toCyrillic(text: string): string {
  let out = '';
  const lower = text.toLowerCase();
  for (let i = 0; i < text.length; ) {
    const found = TO_CYRILLIC.find(([latin]) => lower.startsWith(latin, i));
    if (found === undefined) out += text[i++]!;
    else {
      out += text[i] === lower[i] ? found[1] : found[1][0]!.toUpperCase() + found[1].slice(1);
      i += found[0].length;
    }
  }
  return out;
}

const RUSSIAN_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:limited liability company|llc|ooo|obshchestvo s ogranichennoi otvetstvennostyu)\b\.?/gi, 'ООО'],
  [/\b(?:joint stock company|jsc|ao|aktsionernoe obshchestvo)\b/gi, 'АО'],
  [/\bpublic\b/gi, 'Публичное'],
  [/\bcompany\b/gi, 'Компания'],
];

/** Cyrillic letters by other systems: ISO 9/scholarly, German, French, Polish, passports (ICAO), English habit. */
const SYSTEMS: readonly (readonly (readonly [RegExp, string])[])[] = [
  [
    [/shch/g, 'šč'],
    [/zh/g, 'ž'],
    [/ch/g, 'č'],
    [/sh/g, 'š'],
    [/kh/g, 'h'],
    [/yu/g, 'û'],
    [/ya/g, 'â'],
    [/ts/g, 'c'],
    [/iy\b/g, 'ij'],
  ],
  [
    [/shch/g, 'schtsch'],
    [/zh/g, 'sch'],
    [/ch/g, 'tsch'],
    [/sh/g, 'sch'],
    [/kh/g, 'ch'],
    [/v/g, 'w'],
    [/ya/g, 'ja'],
    [/yu/g, 'ju'],
    [/z/g, 's'],
    [/ts/g, 'z'],
  ],
  [
    [/shch/g, 'chtch'],
    [/zh/g, 'j'],
    [/ch/g, 'tch'],
    [/sh/g, 'ch'],
    [/u/g, 'ou'],
    [/ya/g, 'ia'],
    [/yu/g, 'iou'],
    [/ev\b/g, 'eff'],
    [/ov\b/g, 'off'],
    [/iy\b/g, 'i'],
  ],
  [
    [/shch/g, 'szcz'],
    [/zh/g, 'ż'],
    [/ch/g, 'cz'],
    [/sh/g, 'sz'],
    [/kh/g, 'ch'],
    [/v/g, 'w'],
    [/ya/g, 'ja'],
    [/yu/g, 'ju'],
    [/ts/g, 'c'],
  ],
  [
    [/yu/g, 'iu'],
    [/ya/g, 'ia'],
    [/iy\b/g, 'ii'],
    [/y\b/g, 'i'],
    [/ye/g, 'e'],
  ],
  [
    [/yu/g, 'ju'],
    [/ya/g, 'ja'],
    [/kh/g, 'x'],
    [/ts/g, 'cz'],
    [/shch/g, 'shh'],
    [/iy\b/g, 'ij'],
  ],
  [
    [/iy\b/g, 'y'],
    [/kh/g, 'h'],
    [/ye/g, 'e'],
    [/ks/g, 'x'],
    [/ey\b/g, 'ei'],
    [/y/g, 'i'],
  ],
];

const ARABIC_WAYS: readonly (readonly [RegExp, string])[] = [
  [/\bal-/g, 'el-'],
  [/\bal-/g, 'al '],
  [/\bal-/g, 'Al'],
  [/muhammad/g, 'mohamed'],
  [/mohammad/g, 'mohammed'],
  [/ahmad/g, 'ahmed'],
  [/kh/g, 'h'],
  [/q/g, 'k'],
  [/q/g, 'g'],
  [/u/g, 'o'],
  [/u/g, 'ou'],
  [/i/g, 'e'],
  [/ay/g, 'ai'],
  [/ay/g, 'ei'],
  [/aw/g, 'au'],
  [/dh/g, 'z'],
  [/th/g, 's'],
  [/j/g, 'g'],
  [/j/g, 'dj'],
  [/y\b/g, 'i'],
  [/i\b/g, 'y'],
  [/ss/g, 's'],
  [/sh/g, 'ch'],
  [/ah\b/g, 'a'],
  [/ah\b/g, 'eh'],
  [/abd al-/g, 'abdul '],
  [/abd al-/g, 'abdel'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/hussein/g, 'husayn'],
  [/'/g, ''],
];
const PERSIAN_WAYS: readonly (readonly [RegExp, string])[] = [
  [/v/g, 'w'],
  [/gh/g, 'q'],
  [/q/g, 'gh'],
  [/ou/g, 'u'],
  [/oo/g, 'u'],
  [/u/g, 'oo'],
  [/ee/g, 'i'],
  [/i\b/g, 'ee'],
  [/eh\b/g, 'e'],
  [/eh\b/g, 'a'],
  [/kh/g, 'x'],
  [/zadeh\b/g, 'zade'],
  [/ei/g, 'ey'],
  [/ey/g, 'ei'],
  [/aa/g, 'a'],
  [/a(?=[^aeiou])/g, 'aa'],
  [/o/g, 'u'],
  [/e/g, 'i'],
  [/ss/g, 's'],
];
const KOREAN_WAYS: readonly (readonly [RegExp, string])[] = [
  [/ch'/g, 'ch'],
  [/k'/g, 'k'],
  [/p'/g, 'p'],
  [/t'/g, 't'],
  [/yo'/g, 'yeo'],
  [/o'/g, 'eo'],
  [/ryong/g, 'ryeong'],
  [/kyong/g, 'gyeong'],
  [/hyok/g, 'hyeok'],
  [/ch(?=o|u|i)/g, 'j'],
  [/\bk/g, 'g'],
  [/\bp/g, 'b'],
  [/\bt/g, 'd'],
  [/chol/g, 'cheol'],
  [/song/g, 'seong'],
  [/yong/g, 'young'],
  [/yong/g, 'yeong'],
  [/\bri\b/g, 'lee'],
  [/\bri\b/g, 'yi'],
  [/\bchoe\b/g, 'choi'],
  [/\bpak\b/g, 'park'],
  [/u(?=n|k|l|m)/g, 'oo'],
  [/un/g, 'eun'],
  [/hyon/g, 'hyun'],
];

/** Applies up to `most` of the rules that fit, everywhere in the name; case is kept for a first letter only. */
function ways(r: Random, name: string, all: readonly (readonly [RegExp, string])[], most: number): string | null {
  let out = name.toLowerCase();
  const fit = all.filter(([what]) => out.search(what) >= 0);
  if (fit.length === 0) return null;
  for (let n = 0; n < most; n++) {
    const [what, by] = pick(r, fit);
    out = out.replace(what, by);
  }
  if (out === name.toLowerCase()) return null;
  return out.replace(/(^|[\s(,-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const ARABIC_LETTERS: readonly (readonly [string, string])[] =
  'sh ش,kh خ,gh غ,th ث,dh ذ,ch چ,zh ژ,ou و,oo و,ee ي,aa ا,ay ي,aw و,b ب,t ت,j ج,h ه,d د,r ر,z ز,s س,f ف,q ق,k ك,l ل,m م,n ن,w و,v و,y ي,g ج,p ب,x كس,c ك'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]);

/** A Latin name in Arabic letters: short vowels are not written, the first and last are. */
function toArabic(r: Random, name: string): string {
  return name
    .toLowerCase()
    .replace(/['’,.()]/g, '')
    .replace(/([a-z])\1/g, '$1')
    .replace(/v/g, r() < 0.5 ? 'w' : 'v')
    .replace(/\bal-/g, 'ال')
    .split(/[\s-]+/)
    .map((word) => {
      let out = '';
      for (let i = 0; i < word.length; ) {
        const found = ARABIC_LETTERS.find(([latin]) => word.startsWith(latin, i));
        if (found !== undefined) {
          out += found[1];
          i += found[0].length;
          if (word[i] === found[0] && found[0].length === 1) i++;
          continue;
        }
        const ch = word[i++]!;
        const edge = i === 1 || i === word.length;
        if (!'aeiou'.includes(ch)) out += ch;
        else if (ch === 'a' && (edge || r() < 0.35)) out += i === word.length && i > 1 && r() < 0.5 ? 'ة' : 'ا';
        else if (ch === 'e' && i === 1) out += 'ا';
        else if (ch === 'i' && (edge || r() < 0.6)) out += i === 1 ? 'ا' : 'ي';
        else if ((ch === 'u' || ch === 'o') && (edge || r() < 0.5)) out += i === 1 ? 'ا' : 'و';
      }
      return out;
    })
    .join(' ');
}

const plain = (name: string): boolean => /^[\x20-\x7e]+$/.test(name) && name.length <= 45;

/** Names in another script, or romanised by another system. */
export const SCRIPT_KINDS: readonly Kind[] = [
  {
    name: 'cyrillic-script-company',
    of: 'company',
    make: (_, name, entry) => {
      if (!slavic(entry) || !plain(name) || !/\b(?:OOO|AO)\b/.test(name)) return null;
      let text = name;
      for (const [what, by] of RUSSIAN_FORMS) text = text.replace(what, by);
      return changed(name, toCyrillic(text));
    },
  },
  {
    name: 'cyrillic-script-person',
    of: 'person',
    make: (_, name, entry) => (slavic(entry) && plain(name) ? changed(name, toCyrillic(name)) : null),
  },
  {
    name: 'cyrillic-other-system',
    of: 'any',
    make: (r, name, entry) => {
      if (!slavic(entry) || !plain(name) || /\b(?:and|of|the|limited|research)\b/i.test(name)) return null;
      const [body, form] = splitForm(name);
      const other = ways(r, body, pick(r, SYSTEMS), 4);
      return other === null ? null : other + form;
    },
  },
  {
    name: 'arabic-other-spelling',
    of: 'person',
    make: (r, name, entry) => (arab(entry) && plain(name) ? ways(r, name, ARABIC_WAYS, 2) : null),
  },
  {
    name: 'arabic-script-person',
    of: 'person',
    make: (r, name, entry) => (arab(entry) && plain(name) && name.split(' ').length >= 2 ? toArabic(r, name) : null),
  },
  {
    name: 'persian-other-spelling',
    of: 'person',
    make: (r, name, entry) => (from(entry, 'IR') && plain(name) ? ways(r, name, PERSIAN_WAYS, 2) : null),
  },
  {
    name: 'persian-script-person',
    of: 'person',
    make: (r, name, entry) =>
      from(entry, 'IR') && plain(name) && name.split(' ').length >= 2 ? toArabic(r, name) : null,
  },
  {
    name: 'korean-other-system',
    of: 'any',
    make: (r, name, entry) => (from(entry, 'KP', 'KR') && plain(name) ? ways(r, name, KOREAN_WAYS, 2) : null),
  },
];
