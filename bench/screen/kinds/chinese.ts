import { CONCEPTS } from '../../../core/screen/words/concepts.ts';
import { isPinyin } from '../../../core/screen/words/pinyin.ts';
import { PLACE_WORDS } from '../../../core/screen/words/places.ts';
import { changed, type Kind, pick, type Random } from './kind.ts';

const INITIAL = 'zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]';
const FINAL =
  'iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ui|ao|ou|iu|ie|ue|er|an|en|in|un|ia|ua|uo|a|o|e|i|u';
const SYLLABLE = new RegExp(`(?:${INITIAL})?(?:${FINAL})(?![aeiou])(?:(?<=n)(?!g[^aeiou]))?`, 'g');

/** Syllables of a pinyin word, as a reader would divide it; null where it does not divide. */
export function syllables(word: string): string[] | null {
  const found = word.toLowerCase().match(SYLLABLE) ?? [];
  return found.join('') === word.toLowerCase() ? found : null;
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1).toLowerCase();
const TONES: Readonly<Record<string, string>> = { a: 'āáǎà', e: 'ēéěè', i: 'īíǐì', o: 'ōóǒò', u: 'ūúǔù' };

function toned(r: Random, syllable: string): string {
  const at = syllable.search(/[aeo]/) >= 0 ? syllable.search(/[aeo]/) : syllable.search(/[iu](?![iu])/);
  return at < 0 ? syllable : syllable.slice(0, at) + pick(r, [...TONES[syllable[at]!]!]) + syllable.slice(at + 1);
}

/** Wade–Giles initials, longest first. */
const WADE: readonly (readonly [RegExp, string])[] = [
  [/^zhi$/, 'chih'],
  [/^chi$/, "ch'ih"],
  [/^shi$/, 'shih'],
  [/^ri$/, 'jih'],
  [/^zi$/, 'tzu'],
  [/^ci$/, "tz'u"],
  [/^si$/, 'ssu'],
  [/^zh/, 'ch'],
  [/^ch/, "ch'"],
  [/^x/, 'hs'],
  [/^q/, "ch'"],
  [/^j/, 'ch'],
  [/^z/, 'ts'],
  [/^c/, "ts'"],
  [/^p/, "p'"],
  [/^t(?!s)/, "t'"],
  [/^k/, "k'"],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
  [/^r/, 'j'],
];
function wade(syllable: string): string {
  const rule = WADE.find(([what]) => what.test(syllable));
  const out = (rule === undefined ? syllable : syllable.replace(rule[0], rule[1]))
    .replace(/ong$/, 'ung')
    .replace(/ian$/, 'ien')
    .replace(/^yan$/, 'yen')
    .replace(/ie$/, 'ieh')
    .replace(/([^i])ue$/, '$1ueh');
  return out;
}

/** Tongyong pinyin, which Taiwan used. */
const tongyong = (s: string): string =>
  s
    .replace(/^zhi$/, 'jhih')
    .replace(/^zh/, 'jh')
    .replace(/^x(?=i|u)/, 's')
    .replace(/^q/, 'c')
    .replace(/iu$/, 'iou')
    .replace(/ui$/, 'uei')
    .replace(/^(sh|r|c|s|z)i$/, '$1ih');

/** Cantonese romanisation of syllables that names use. */
const CANTONESE: Readonly<Record<string, string>> = Object.fromEntries(
  'hua wah,xing hing,jin kam,guang kwong,hong hung,de tak,fu fook,chang cheong,yong wing,da tai,xin sun,hai hoi,li lee,zhang cheung,chen chan,huang wong,wang wong,lin lam,wu ng,zhou chow,liang leung,xie tse,he ho,zheng cheng,feng fung,ye yip,guo kwok,yuan yuen,dong tung,jia ka,ji kei,sheng shing,shun shun,xiang heung,rong wing,tian tin,long lung,feng fung,bao po,cheng shing,tong tung,guo kwok,zhong chung,ming ming,zhi chi,ying ying,hang hang,xiong hung,jun kwan,jian kin,wei wai,qi ki,mei mei,nan nam,bei pak,dong tung,xi sai,gang kong,wen man,kang hong,tai tai,an on,run yun,yi yee,hui wai,yu yu,shan shan,jing king,qiang keung,yang yeung,liu lau,zhao chiu,sun suen,ma ma,zhu chu,lu luk,deng tang,xu hui,jiang kong,cai choi'
    .split(',')
    .map((pair) => pair.split(' ')),
);

const GENERIC: Readonly<Record<string, string>> = Object.fromEntries(
  'technology keji,electronic dianzi,electronics dianzi,trading maoyi,trade maoyi,international guoji,industry gongye,industrial shiye,machinery jixie,equipment shebei,information xinxi,communication tongxin,communications tongxin,group jituan,development fazhan,institute yanjiusuo,university daxue,precision jingmi,instrument yiqi,engineering gongcheng,aviation hangkong,aerospace hangtian,logistics wuliu,semiconductor bandaoti,optoelectronics guangdian,automation zidonghua,science kexue,research yanjiu,manufacturing zhizao,network wangluo,software ruanjian,intelligent zhineng'
    .split(',')
    .map((pair) => pair.split(' ')),
);

const ofBrand = (word: string): string[] | null => {
  const plain = word.replace(/[^A-Za-z]/g, '');
  const low = plain.toLowerCase();
  if (plain.length < 4 || !isPinyin(low) || PLACE_WORDS.has(low) || CONCEPTS.has(low)) return null;
  const parts = syllables(plain);
  return parts === null || parts.length < 2 ? null : parts;
};

/** Rewrites each pinyin word of several syllables; null where there is none. */
function brands(name: string, write: (parts: string[]) => string | null): string | null {
  let any = false;
  const out = name.split(' ').map((word) => {
    const parts = ofBrand(word);
    const other = parts === null ? null : write(parts);
    if (other === null) return word;
    any = true;
    return other + (/[,.)]+$/.exec(word)?.[0] ?? '');
  });
  return any ? changed(name, out.join(' ')) : null;
}

const chinese = (countries: readonly string[]): boolean =>
  countries.some((c) => ['CN', 'HK', 'TW', 'MO', 'SG'].includes(c));
const kind = (name: string, write: (r: Random, parts: string[]) => string | null): Kind => ({
  name,
  of: 'any',
  make: (r, listed, entry) => (chinese(entry.countries) ? brands(listed, (parts) => write(r, parts)) : null),
});

/** Chinese names in Latin letters by other habits. */
export const CHINESE_KINDS: readonly Kind[] = [
  kind('pinyin-tone-marks', (r, parts) => capital(parts.map((p) => toned(r, p)).join(''))),
  kind('pinyin-tone-numbers', (r, parts) => parts.map((p) => `${capital(p)}${1 + Math.floor(r() * 4)}`).join(' ')),
  kind('pinyin-spaced', (_, parts) => parts.map(capital).join(' ')),
  kind('pinyin-hyphenated', (_, parts) => capital(parts.join('-'))),
  kind('wade-giles', (_, parts) => capital(parts.map(wade).join('-'))),
  kind('wade-giles-without-marks', (r, parts) => {
    const out = parts.map((p) => wade(p).replace(/'/g, ''));
    return r() < 0.5 ? capital(out.join('-')) : out.map(capital).join(' ');
  }),
  kind('tongyong', (_, parts) => capital(parts.map(tongyong).join(''))),
  kind('cantonese', (_, parts) =>
    parts.every((p) => CANTONESE[p] !== undefined) ? parts.map((p) => capital(CANTONESE[p]!)).join(' ') : null,
  ),
  {
    name: 'all-pinyin',
    of: 'company',
    make: (_, name, entry) => {
      if (!chinese(entry.countries)) return null;
      let any = false;
      const words = name
        .replace(/,?\s*(?:co\.?,?\s*)?(?:ltd|limited)\.?\s*$/i, ' Youxian Gongsi')
        .split(' ')
        .map((word) => {
          const other = GENERIC[word.toLowerCase().replace(/[^a-z]/g, '')];
          if (other !== undefined) any = true;
          return other === undefined ? word : capital(other);
        });
      return any && words.some((w) => ofBrand(w) !== null) ? changed(name, words.join(' ')) : null;
    },
  },
  {
    name: 'trade-words-between',
    of: 'company',
    make: (r, name, entry) => {
      if (!chinese(entry.countries)) return null;
      const words = name.split(' ');
      const at = words.findIndex((w) => ofBrand(w) !== null);
      if (at < 0) return null;
      words.splice(at + 1, 0, pick(r, ['High-Tech', 'Industrial', 'Science', 'Electronic', 'Holdings']));
      return words.join(' ');
    },
  },
  {
    name: 'city-with-suffix',
    of: 'company',
    make: (r, name, entry) => {
      const [first = '', ...rest] = name.split(' ');
      if (!chinese(entry.countries) || !PLACE_WORDS.has(first.toLowerCase()) || rest.length < 2) return null;
      return pick(r, [
        `${first} City ${rest.join(' ')}`,
        `${first}shi ${rest.join(' ')}`,
        `${rest.join(' ')}, ${first}, P.R. China`,
        `${rest.join(' ')} of ${first}`,
      ]);
    },
  },
];
