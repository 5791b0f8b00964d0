import type { ListEntry } from '@tolhuis/core/screen';

/** A repeatable source of numbers in [0, 1) (mulberry32). */
export function randomFrom(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

const NEIGHBOURS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function slip(random: Random, name: string): string {
  const places = [...name.matchAll(/[a-z]/gi)].map((m) => m.index);
  if (places.length < 4) return name;
  const at = pick(random, places);
  const ch = name[at]!;
  switch (Math.floor(random() * 5)) {
    case 0:
      return name.slice(0, at) + name.slice(at + 1);
    case 1:
      return name.slice(0, at) + ch + name.slice(at);
    case 2: {
      const row = NEIGHBOURS.find((r) => r.includes(ch.toLowerCase())) ?? 'ae';
      const i = row.indexOf(ch.toLowerCase());
      return name.slice(0, at) + (row[i + 1] ?? row[i - 1] ?? 'e') + name.slice(at + 1);
    }
    case 3:
      return name.slice(0, at) + pick(random, [...'aeioutrnsl']) + name.slice(at);
    default:
      return at + 1 < name.length ? name.slice(0, at) + name[at + 1] + ch + name.slice(at + 2) : name;
  }
}

const WAYS: readonly ((random: Random, name: string) => string)[] = [
  slip,
  slip,
  (r, n) => slip(r, slip(r, n)),
  (r, n) => {
    const words = n.split(' ');
    const at = Math.floor(r() * (words.length - 1));
    if (words.length > 2) words.splice(at, 2, words[at + 1]!, words[at]!);
    return words.join(' ');
  },
  (r, n) => {
    const words = n.split(' ');
    if (words.length > 3) words.splice(1 + Math.floor(r() * (words.length - 1)), 1);
    return words.join(' ');
  },
  (r, n) => {
    const gaps = [...n.matchAll(/ /g)].map((m) => m.index);
    if (gaps.length === 0) return n;
    const at = pick(r, gaps);
    return n.slice(0, at) + n.slice(at + 1);
  },
  (r, n) => {
    const at = 3 + Math.floor(r() * Math.max(1, n.length - 6));
    return `${n.slice(0, at)} ${n.slice(at)}`;
  },
  (_, n) => n.replace(/,?\s*(co\.?,?\s*)?(ltd|limited|llc|inc|corp|gmbh|ooo|ao|jsc)\.?\s*$/i, ''),
  (r, n) => `${n} ${pick(r, ['Branch', '(Dubai)', 'Hong Kong Office', 'Trading Department', 'Singapore'])}`,
  (r, n) => n.slice(0, Math.max(8, Math.floor(n.length * (0.6 + 0.3 * r())))),
  (_, n) =>
    n
      .replace(/\bTechnology\b/i, 'Tech')
      .replace(/\bInternational\b/i, 'Intl')
      .replace(/\bElectronics?\b/i, 'Elec.'),
  (_, n) => n.replace(/0/g, 'O').replace(/l/g, '1').replace(/rn/g, 'm'),
  (_, n) => n.replace(/ks/gi, 'x').replace(/v/g, 'w').replace(/iy\b/g, 'y').replace(/ei/g, 'ey'),
];

/** A query made from a listed name in one of the ways names vary; its expected parties are all that list that name. */
export type MadeQuery = { text: string; expected: string[] };

/** Makes `count` queries from the list, repeatably. */
export function madeQueries(list: readonly ListEntry[], count: number, seed: number): MadeQuery[] {
  const random = randomFrom(seed);
  const byName = new Map<string, string[]>();
  for (const entry of list) {
    for (const name of new Set([entry.name, ...entry.aliases.map((a) => a.name)])) {
      byName.set(name, [...(byName.get(name) ?? []), entry.id]);
    }
  }
  const names = [...byName.keys()].filter((name) => name.length >= 6 && !/^Address \d/.test(name));
  const out: MadeQuery[] = [];
  while (out.length < count) {
    const name = pick(random, names);
    const text = pick(random, WAYS)(random, name);
    out.push({ text, expected: byName.get(name)! });
  }
  return out;
}

const SYLLABLES =
  'jia hong rui xin tai hua sheng ming yuan da feng lian chuang zhi hai tian long bo kai yi guo zhong wei jing lan shan he qi run fu jun an heng tong cheng xing'.split(
    ' ',
  );
const CITIES =
  'Shenzhen Shanghai Beijing Wuxi Suzhou Nanjing Hangzhou Chengdu Xiamen Ningbo Dongguan Foshan Hefei Qingdao'.split(
    ' ',
  );
const TRADES =
  'Technology,Electronic Technology,Semiconductor,Import and Export,Precision Machinery,International Trade,New Materials,Logistics,Optoelectronics,Information Technology,Industrial,Electronics'.split(
    ',',
  );
const SURNAMES =
  'Miller Johansson Rossi Weber Novak Tanaka Silva Murphy Kowalski Andersen Dubois Petrov Ivanova Hassan Ali Garcia Lopez Kim Chen Wang'.split(
    ' ',
  );
const GIVEN =
  'Anna Peter Maria Thomas Laura Sergei Ahmed Yuki Carlos Sofia Ivan Mohammed Li Jose Elena David Fatima Olga Marco Julia'.split(
    ' ',
  );

/** Names that nobody listed bears on purpose: Chinese company patterns and persons, repeatably. */
export function madeCleanNames(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const out: string[] = [];
  for (let i = 0; i < count; i++) {
    if (i % 4 === 3) {
      out.push(`${pick(random, GIVEN)} ${pick(random, GIVEN)} ${pick(random, SURNAMES)}`);
      continue;
    }
    const brand = Array.from({ length: random() < 0.6 ? 2 : 3 }, () => pick(random, SYLLABLES)).join('');
    const name = brand[0]!.toUpperCase() + brand.slice(1);
    const city = pick(random, CITIES);
    const trade = pick(random, TRADES);
    out.push(
      pick(random, [
        `${city} ${name} ${trade} Co., Ltd.`,
        `${name} ${trade} (${city}) Co., Ltd.`,
        `${name} (HK) ${trade} Limited`,
        `${name} ${trade} Co., Limited`,
      ]),
    );
  }
  return out;
}
