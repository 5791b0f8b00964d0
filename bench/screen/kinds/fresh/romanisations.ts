import { syllables } from '../chinese.ts';
import { changed, type Kind, pick } from '../kind.ts';
import { ofPerson, titled } from './persons.ts';

type Rules = readonly (readonly [RegExp, string])[];
const rules = (text: string): Rules =>
  text.split(',').map((pair) => {
    const [what, by = ''] = pair.split('=');
    return [new RegExp(what!, 'g'), by] as const;
  });

const GERMAN = rules('shch=schtsch,sh=sch,ch=tsch,zh=sch,kh=ch,v=w,ya=ja,yu=ju,ye=je,iy\\b=ij,y\\b=i,z=s,ts=z');
const FRENCH = rules('shch=chtch,ch=tch,tsh=ch,sh=ch,zh=j,u=ou,ov\\b=off,ev\\b=eff,in\\b=ine,ya=ia,yu=iou,iy\\b=y');
const POLISH = rules('shch=szcz,sh=sz,ch=cz,zh=z,v=w,ts=c,kh=ch,ya=ja,yu=ju,iy\\b=ij');
const SCIENTIFIC = rules('shch=šč,sh=š,ch=č,zh=ž,kh=x,ts=c,ya=ja,yu=ju,ye=e,iy\\b=ij,y\\b=ij');
const PASSPORT = rules('shch=shch,ya=ia,yu=iu,ye=e,iy\\b=ii,yy\\b=yi,ey\\b=ei,ay\\b=ai,y\\b=ii');
const BRITISH = rules('ye=e,yo=e,iy\\b=y,kh=h,ts=tz,zh=j,ks=x,ya=ia');
const MAGHREB = rules('sh=ch,j=dj,u=ou,oo=ou,kh=kh,w=ou,ee=i,q=k,ss=ss');
const TURKISH = rules('sh=s,ch=c,kh=h,j=c,q=k,w=v,th=s,dh=z,gh=g');
const EGYPTIAN = rules('j=g,q=k,th=t,dh=d,aw=o,ay=e');
const PERSIAN = rules('w=v,aw=ow,dh=z,th=s,i\\b=y,ee=i,oo=u,ein=ain,q=gh,an\\b=un');
const INDIAN = rules('i=ee,u=oo,q=k,x=ksh,aa=a');

const SLAVS = ['RU', 'UA', 'BY', 'KZ', 'BG', 'UZ'];
const ARABS = ['SY', 'IQ', 'LB', 'YE', 'LY', 'SA', 'PS', 'AE', 'DZ', 'TN', 'MA', 'EG', 'JO', 'KW'];
const apply = (all: Rules, text: string): string =>
  all.reduce((out, [what, by]) => out.replace(what, by), text.toLowerCase());

const by = (name: string, all: Rules, where: readonly string[]): Kind =>
  ofPerson(name, (_, s, g, countries) => {
    if (!countries.some((c) => where.includes(c))) return null;
    const plain = `${g.join(' ')} ${s}`;
    const out = apply(all, plain);
    return out === plain.toLowerCase() ? null : titled(out);
  });

/** Surnames of Chinese from the south as Singapore, Malaysia and the Philippines write them (Hokkien, Teochew, Hakka). */
const HOKKIEN: Readonly<Record<string, string>> = Object.fromEntries(
  'lin Lim,chen Tan,huang Ng,wang Ong,zhang Teo,wu Goh,cai Chua,xu Koh,yang Yeo,li Lee,liu Lau,zheng Tay,zhou Chew,guo Quek,hong Ang,zhu Choo,luo Loh,he Ho,xie Chia,su Soh,ye Yap,zhao Teoh,sun Soon,liang Neo,jiang Kang'
    .split(',')
    .map((pair) => pair.split(' ')),
);
const CANTON: Readonly<Record<string, string>> = Object.fromEntries(
  'lin Lam,chen Chan,huang Wong,wang Wong,zhang Cheung,wu Ng,cai Choi,xu Tsui,yang Yeung,li Lee,liu Lau,zheng Cheng,zhou Chow,guo Kwok,hong Hung,zhu Chu,luo Law,he Ho,xie Tse,su So,ye Yip,zhao Chiu,sun Suen,liang Leung,jiang Kong'
    .split(',')
    .map((pair) => pair.split(' ')),
);
const CHINESE = ['CN', 'HK', 'TW', 'SG', 'MO'];

const KANA: Readonly<Record<string, string>> = Object.fromEntries(
  'ka カ,ki キ,ku ク,ke ケ,ko コ,sa サ,shi シ,si シ,su ス,se セ,so ソ,ta タ,chi チ,ti ティ,tsu ツ,tu トゥ,te テ,to ト,na ナ,ni ニ,nu ヌ,ne ネ,no ノ,ha ハ,hi ヒ,fu フ,hu フ,he ヘ,ho ホ,ma マ,mi ミ,mu ム,me メ,mo モ,ya ヤ,yu ユ,yo ヨ,ra ラ,ri リ,ru ル,re レ,ro ロ,la ラ,li リ,lu ル,le レ,lo ロ,wa ワ,ga ガ,gi ギ,gu グ,ge ゲ,go ゴ,za ザ,ji ジ,zi ジ,zu ズ,ze ゼ,zo ゾ,da ダ,di ディ,du ドゥ,de デ,do ド,ba バ,bi ビ,bu ブ,be ベ,bo ボ,pa パ,pi ピ,pu プ,pe ペ,po ポ,va ヴァ,vi ヴィ,vu ヴ,ve ヴェ,vo ヴォ,fa ファ,fi フィ,fe フェ,fo フォ,sha シャ,shu シュ,sho ショ,cha チャ,chu チュ,cho チョ,ja ジャ,ju ジュ,jo ジョ,a ア,i イ,u ウ,e エ,o オ,n ン,m ム,k ク,s ス,t ト,r ル,l ル,d ド,g グ,b ブ,p プ,f フ,v ヴ,z ズ,h フ,y イ,w ウ,c ク,j ジ,x クス,q ク'
    .split(',')
    .map((pair) => pair.split(' ')),
);
const kana = (word: string): string =>
  word
    .toLowerCase()
    .replace(
      /sh[aiuo]|ch[aiuo]|tsu|[bcdfghjklmnpqrstvwxyz][aiueo]|[a-z]/g,
      (part) => KANA[part] ?? KANA[part[0]!]! + (KANA[part[1]!] ?? ''),
    );

const HANGUL: Readonly<Record<string, string>> = Object.fromEntries(
  'kim 김,ri 리,pak 박,choe 최,chong 정,jong 정,kang 강,cho 조,jo 조,yun 윤,chang 장,jang 장,im 임,han 한,o 오,so 서,sin 신,kwon 권,hwang 황,an 안,song 성,hong 홍,ko 고,mun 문,son 손,pae 배,paek 백,ho 호,nam 남,sim 심,ro 로,ha 하,chu 주,ku 구,min 민,chin 진,jin 진,chol 철,il 일,un 은,su 수,yong 영,myong 명,kwang 광,hyok 혁,hak 학,chun 춘,ok 옥,sun 순,hyon 현,kyong 경,tong 동,dong 동,tae 태,chae 재,jae 재,ung 웅,nam 남,sang 상,won 원,u 우,pong 봉,yol 열,ryong 룡,hui 희,chi 지,ki 기,yon 연,chon 전,jon 전,pyong 병,se 세,hun 훈,hyong 형,mu 무,pom 범,ryol 렬,kun 근,man 만,pil 필,guk 국,kuk 국,rim 림,ryang 량,ju 주'
    .split(',')
    .map((pair) => pair.split(' ')),
);

/** Persons' names as other languages and offices romanise them, and in the scripts that earlier kinds lack. */
export const FRESH_ROMANISATION_KINDS: readonly Kind[] = [
  by('russian-german', GERMAN, SLAVS),
  by('russian-french', FRENCH, SLAVS),
  by('russian-polish', POLISH, SLAVS),
  by('russian-scientific', SCIENTIFIC, SLAVS),
  by('russian-passport', PASSPORT, SLAVS),
  by('russian-british', BRITISH, SLAVS),
  by('arabic-maghreb', MAGHREB, ARABS),
  by('arabic-turkish', TURKISH, [...ARABS, 'TR', 'IR']),
  by('arabic-egyptian', EGYPTIAN, ARABS),
  by('persian-modern', PERSIAN, ['IR', 'AF']),
  by('south-asian-english', INDIAN, ['PK', 'IN', 'AF', 'BD']),
  ofPerson('hokkien-surname', (_, s, g, countries) => {
    const surname = HOKKIEN[s.toLowerCase()];
    return surname === undefined || !countries.some((c) => CHINESE.includes(c)) ? null : `${surname} ${g.join(' ')}`;
  }),
  ofPerson('cantonese-surname', (_, s, g, countries) => {
    const surname = CANTON[s.toLowerCase()];
    return surname === undefined || !countries.some((c) => CHINESE.includes(c))
      ? null
      : `${g.join(' ')} ${surname.toUpperCase()}`;
  }),
  ofPerson('chinese-given-divided', (r, s, g, countries) => {
    const parts = g.length === 1 ? syllables(g[0]!) : g.length === 2 ? g : null;
    if (parts === null || parts.length !== 2 || !countries.some((c) => CHINESE.includes(c))) return null;
    const [a, b] = parts.map(titled) as [string, string];
    return pick(r, [
      `${a} ${b} ${titled(s)}`,
      `${titled(s)} ${a}-${b.toLowerCase()}`,
      `${a}-${b} ${titled(s)}`,
      `${a}${b.toLowerCase()} ${titled(s)}`,
    ]);
  }),
  ofPerson('korean-western-order', (r, s, g, countries) => {
    if (!countries.includes('KP') || g.length !== 2) return null;
    return pick(r, [
      `${g[0]}-${g[1]!.toLowerCase()} ${titled(s)}`,
      `${g[0]}${g[1]!.toLowerCase()} ${titled(s)}`,
      `${titled(s)} ${g[0]}-${g[1]}`,
    ]);
  }),
  ofPerson('hangul', (_, s, g, countries) => {
    if (!countries.includes('KP')) return null;
    const parts = [s, ...g].map((word) => HANGUL[word.toLowerCase()]);
    return parts.length < 2 || parts.includes(undefined) ? null : parts.join('');
  }),
  {
    name: 'katakana',
    of: 'person',
    make: (_, name) => {
      const words = name.split(/[,\s-]+/);
      if (words.length > 3 || !words.every((word) => /^[a-z]{4,}$/i.test(word))) return null;
      return changed(name, words.map(kana).join('・'));
    },
  },
];
