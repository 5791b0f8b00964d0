import { Syllables } from './syllables.ts';

/** Pinyin syllables without tone, by initial (`initial: finals`); `v` stands for ü after l and n. */
const SYLLABLES: ReadonlySet<string> = new Set(
  `: a ai an ang ao e ei en er o ou
b: a ai an ang ao ei en eng i ian iao ie in ing o u
p: a ai an ang ao ei en eng i ian iao ie in ing o ou u
m: a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f: a an ang ei en eng o ou u
d: a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo
t: a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n: a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve
l: a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve
g: a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k: a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
h: a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j: i ia ian iang iao ie in ing iong iu u uan ue un
q: i ia ian iang iao ie in ing iong iu u uan ue un
x: i ia ian iang iao ie in ing iong iu u uan ue un
zh: a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
ch: a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh: a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r: an ang ao e en eng i ong ou u ua uan ui un uo
z: a ai an ang ao e ei en eng i ong ou u uan ui un uo
c: a ai an ang ao e en eng i ong ou u uan ui un uo
s: a ai an ang ao e en eng i ong ou u uan ui un uo
y: a an ang ao e i in ing o ong ou u uan ue un
w: a ai an ang ei en eng o u`
    .split('\n')
    .flatMap((line) => {
      const [initial, finals] = line.split(': ') as [string, string];
      return finals.split(' ').map((final) => initial.replace(':', '').trim() + final);
    }),
);

/** Wade–Giles initials and finals where they differ from pinyin (apostrophes are usually lost, so both readings are tried). */
const WADE_SYLLABLES: ReadonlyMap<string, string> = new Map(
  `hsi xi,hsia xia,hsiang xiang,hsiao xiao,hsieh xie,hsien xian,hsin xin,hsing xing,hsiu xiu,hsiung xiong,hsu xu,hsuan xuan,hsueh xue,hsun xun,
tzu zi,tsu zu,tsai cai,tsan can,tsang cang,tsao cao,tsung zong,tseng zeng,ssu si,szu si,jen ren,jih ri,juan ruan,jung rong,jui rui,
chien jian,chiang jiang,chiao jiao,chieh jie,chin jin,ching jing,chiu jiu,chu zhu,chuan chuan,chueh jue,chun jun,chi ji,chih zhi,cheng zheng,
che zhe,chan zhan,chang zhang,chao zhao,chen zhen,chou zhou,chow zhou,chung zhong,chuang zhuang,
kuo guo,kuang guang,kwang guang,kung gong,ko ge,kao gao,kan gan,kai gai,kuei gui,kuan guan,kwei gui,
pei bei,pai bai,pao bao,pien bian,piao biao,po bo,pu bu,pin bin,ping bing,
tien tian,tung dong,ta da,tai dai,tan dan,tang dang,tao dao,te de,teng deng,ti di,tieh tie,ting ding,tou dou,tu du,tuan duan,tui dui,tun dun,
lung long,nung nong,sung song,hung hong,yung yong,yen yan,yeh ye,yu yu,lieh lie,lien lian,nien nian,mien mian,shih shi,shou shou,jo ruo,erh er,
hwa hua,hwai huai,hwang huang,kwo guo`
    .replace(/\n/g, '')
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Letters that no pinyin word ends in, and pairs that none has, `lv` among them: as the released model has it. */
const NEVER =
  /[^aeiounrgv]$|[bpmfdtlkjqxzcsywv][bpmfdtnlgkjqxzcsrywv]|^[iuv]|z[^aeiouh]|rr|ng[^aeioubpmfdtnlgkhjqxzcsryw]/;

const LONGEST_SYLLABLE = 6;

/** The words that pinyin syllables make. */
export const PINYIN_WORDS = new Syllables(SYLLABLES);

/** All syllables, for tables that add to them. */
export const PINYIN_SYLLABLES: ReadonlySet<string> = SYLLABLES;

/** True for one pinyin syllable without tone. */
export function isSyllable(word: string): boolean {
  return word.length <= LONGEST_SYLLABLE && SYLLABLES.has(word);
}

/** True where the whole word reads as pinyin syllables: such a word differs from another by meaning, not by a slip. */
export function isPinyin(word: string): boolean {
  return (
    word.length >= 3 &&
    word.length <= 24 &&
    PINYIN_WORDS.mayDivide(word) &&
    !NEVER.test(word) &&
    PINYIN_WORDS.divides(word)
  );
}

/** Pinyin of a Wade–Giles word written syllable by syllable (`['hsin', 'chu']`), or null where a part is no such syllable. */
export function wadeGilesToPinyin(parts: readonly string[]): string | null {
  let out = '';
  let changed = false;
  for (const part of parts) {
    const wade = WADE_SYLLABLES.get(part);
    if (wade !== undefined) changed = changed || wade !== part;
    else if (!SYLLABLES.has(part)) return null;
    out += wade ?? part;
  }
  return changed ? out : null;
}
