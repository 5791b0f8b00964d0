import { isSyllable, PINYIN_SYLLABLES, PINYIN_WORDS } from './pinyin.ts';
import { Syllables } from './syllables.ts';

type Table = ReadonlyMap<string, string>;

const pairs = (text: string): [string, string][] =>
  text
    .split(/[\s,]+/)
    .filter((pair) => pair !== '')
    .map((pair) => pair.split('=') as [string, string]);

type Rules = readonly (readonly [RegExp, string])[];

/** Initials of pinyin as Wade–Giles writes them once its apostrophes are gone. */
const FROM_PINYIN: Rules = [
  [/^(?:zh|j|q)/, 'ch'],
  [/^(?:z|c(?!h))/, 'ts'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
  [/^x/, 'hs'],
  [/^r/, 'j'],
];
/** Tongyong's own initials, as Taiwan wrote names from 2002 to 2008. */
const FROM_TONGYONG: Rules = [
  [/^jh/, 'ch'],
  [/^s(?=i[aeno]|yu)/, 'hs'],
  [/^c(?=i[aeno]|yu)/, 'ch'],
  [/^(hs|ch)yu/, '$1u'],
  [/^(?:z|c(?!h))/, 'ts'],
  [/^(?:b)/, 'p'],
  [/^(?:d)/, 't'],
  [/^(?:g)/, 'k'],
  [/^r/, 'j'],
  [/^fong$/, 'feng'],
  [/^wun$/, 'wen'],
];
/** Finals in which the systems differ, to one spelling; what cannot be told apart without marks falls together. */
const FINALS: Rules = [
  [/ong$/, 'ung'],
  [/^yan$/, 'yen'],
  [/ian$/, 'ien'],
  [/ieh?$/, 'ieh'],
  [/ueh?$/, 'ueh'],
  [/^(ch|sh|j)ih?$/, '$1i'],
  [/^tsi?h?$|^tzu$/, 'tsu'],
  [/^(?:si|szu|ssu|sih)$/, 'su'],
  [/uo$/, 'o'],
  [/^([hk])e$/, '$1o'],
  [/iou$/, 'iu'],
  [/uei$/, 'ui'],
  [/^yeh$/, 'ye'],
  [/^erh$/, 'er'],
];

/** Syllables that only Wade–Giles or Tongyong has. */
const WADE_ONLY: ReadonlySet<string> = new Set(
  `chia chiang chiao chin ching chiu ho ko lo cho tso so hsi hsia hsiang hsiao hsieh hsien hsin hsing hsiu hsiung hsu hsuan hsueh hsun tzu tsu tsai tsan tsang tsao tsung tseng tsui tsun tso ssu szu jen jih
  juan jung jui jo chien chieh chih chueh chiung chung kuo kung kuei pien tien tieh tung lung nung sung hung yung yen yeh lieh lien nien nieh mien mieh
  pieh shih erh tsou tsa tse jhih jhong jhang jhen jhou jhu jhuang jhuo syu syuan siang sian siao sie sin sing siou ciang cian ciao cie cin cing ciou cyu cyuan
  fong wun jhun ruei guei huei suei zih cih sih liou niou diou kuang kueh hueh`.split(/\s+/),
);

/** Cantonese as Hong Kong writes names, from the pinyin of the same character; the commonest reading of each. */
const CANTONESE: Table = new Map(
  pairs(`hua=wah xing=hing jin=kam guang=kwong hong=hung de=tak fu=fook chang=cheong yong=wing da=tai xin=sun hai=hoi li=lee zhang=cheung chen=chan
  huang=wong wang=wong lin=lam wu=ng zhou=chow liang=leung xie=tse he=ho zheng=cheng feng=fung ye=yip guo=kwok yuan=yuen dong=tung jia=ka ji=kei sheng=shing
  shun=shun xiang=heung rong=wing tian=tin long=lung bao=po cheng=shing tong=tung zhong=chung ming=ming zhi=chi ying=ying hang=hang xiong=hung jun=kwan jian=kin
  wei=wai qi=ki mei=mei nan=nam bei=pak xi=sai gang=kong wen=man kang=hong tai=tai an=on run=yun yi=yee hui=wai yu=yu shan=shan jing=king qiang=keung yang=yeung
  liu=lau zhao=chiu sun=suen ma=ma zhu=chu lu=luk deng=tang xu=hui jiang=kong cai=choi`),
);
/** Cantonese spellings to the one in the table. */
const CANTONESE_ALIKE: Table = new Map(
  pairs(`yick=yik fuk=fook cheung=cheong leong=leung chau=chow ki=kei kee=kei gay=kei san=sun dai=tai hop=hop kwun=kwan yan=yun ching=shing sing=shing seng=shing
  lok=luk loong=lung yu=yue`),
);
const CANTONESE_OF: ReadonlySet<string> = new Set([...CANTONESE.values(), ...CANTONESE_ALIKE.keys()]);
const LONGEST = 6;

const apply = (rules: Rules, text: string): string => rules.reduce((out, [what, by]) => out.replace(what, by), text);
const WADE_WORDS = new Syllables([...PINYIN_SYLLABLES, ...WADE_ONLY]);
const CANTONESE_WORDS = new Syllables([...PINYIN_SYLLABLES, ...CANTONESE_OF]);
const alike = (part: string): string => CANTONESE_ALIKE.get(part) ?? part;

/** A syllable of a Cantonese word; one that only pinyin has is read as pinyin. */
const cantoneseOf = (part: string): string => alike(CANTONESE_OF.has(part) ? part : (CANTONESE.get(part) ?? part));

/** A syllable of a Wade–Giles or Tongyong word, and one of pinyin, each to the spelling in which they fall together. */
const fromWade = remembering((part) => apply(FINALS, apply(FROM_TONGYONG, part)));
const fromPinyin = remembering((part) => apply(FINALS, apply(FROM_PINYIN, part)));

/** Remembers what is given for each of the few hundred syllables. */
function remembering(work: (part: string) => string): (part: string) => string {
  const known = new Map<string, string>();
  return (part) => {
    let out = known.get(part);
    if (out === undefined) {
      out = work(part);
      known.set(part, out);
    }
    return out;
  };
}

/** How a word sounds to those who romanise otherwise; '' where it does not read so. Words of one key may be one Chinese name. */
export type Romanised = { pinyin: boolean; wade: string; cantonese: string };

/** A word that is no Chinese. */
export const NOT_ROMANISED: Romanised = { pinyin: false, wade: '', cantonese: '' };

/** Keys of a pinyin word, which stands for what another romanisation would write. */
export function pinyinKeys(word: string): Romanised {
  const parts = PINYIN_WORDS.divide(word);
  if (parts === null) return NOT_ROMANISED;
  const cantonese = parts.every((part) => CANTONESE.has(part))
    ? parts.map((part) => alike(CANTONESE.get(part)!)).join('')
    : '';
  return { pinyin: true, wade: parts.map(fromPinyin).join(''), cantonese };
}

/** Letters and pairs that no romanisation of Chinese has. */
const NEVER =
  /[vx\d]|[^aeiounghkptmr]$|[bdfqlwy][bcdfghjklmnpqrstwz]|r[bcdfgjklmnpqrstwyz]|c[^hkaeiou]|s[bcdfgjklmnpqrtwy]|z[bcdfgjklmnpqrstwy]|^[ngkptm][bcdfgjklmnpqrt]|[aeiou]{4}/;

/** Keys of a word that is not pinyin but reads in another romanisation, by a syllable that only that one has. */
export function otherKeys(word: string): Romanised {
  if (word.length < 3 || word.length > 20) return NOT_ROMANISED;
  if (!WADE_WORDS.mayDivide(word) && !CANTONESE_WORDS.mayDivide(word)) return NOT_ROMANISED;
  if (NEVER.test(word)) return NOT_ROMANISED;
  const wade = WADE_WORDS.divide(word);
  const cantonese = CANTONESE_WORDS.divide(word);
  if (wade === null && cantonese === null) return NOT_ROMANISED;
  const keys = {
    pinyin: false,
    wade: wade?.some((part) => !isSyllable(part)) ? wade.map(fromWade).join('') : '',
    cantonese: cantonese?.some((part) => !isSyllable(part)) ? cantonese.map(cantoneseOf).join('') : '',
  };
  return keys.wade === '' && keys.cantonese === '' ? NOT_ROMANISED : keys;
}

/** True for a syllable that another romanisation of Chinese has and pinyin has not. */
export function isOtherSyllable(word: string): boolean {
  return word.length <= LONGEST && (WADE_ONLY.has(word) || (CANTONESE_OF.has(word) && !isSyllable(word)));
}

/** True for a syllable of pinyin or of another romanisation of Chinese. */
export function isChineseSyllable(word: string): boolean {
  return isSyllable(word) || WADE_ONLY.has(word) || CANTONESE_OF.has(word);
}
