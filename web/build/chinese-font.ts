import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where the generated style sheet lies (ignored by git): web/.tolhuis. */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '.tolhuis');
const PACKAGE = '@fontsource-variable/noto-sans-sc';
/** What the Chinese font is for. Letters and signs stay with the font of the text, or a page without Chinese would load it. */
const CHINESE: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x2fdf], // radicals
  [0x3000, 0x303f], // punctuation
  [0x3100, 0x312f], // bopomofo
  [0x31a0, 0x31ef],
  [0x3200, 0x33ff], // enclosed
  [0x3400, 0x9fff], // ideographs
  [0xf900, 0xfaff], // compatibility
  [0xff00, 0xffef], // full width
  [0x20000, 0x3ffff], // ideographs, later planes
];

type Range = readonly [first: number, last: number];

/** 'U+4e00-4e10,U+20' → the parts of it that are Chinese. */
export function chineseRanges(unicodeRange: string): Range[] {
  return unicodeRange.split(',').flatMap((one): Range[] => {
    const [, from = '', to = from] = /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/i.exec(one) ?? [];
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    return CHINESE.flatMap(([low, high]): Range[] =>
      first <= high && last >= low ? [[Math.max(first, low), Math.min(last, high)]] : [],
    );
  });
}

const written = ([first, last]: Range): string =>
  first === last ? `U+${first.toString(16)}` : `U+${first.toString(16)}-${last.toString(16)}`;

/**
 * The faces of Noto Sans SC (SIL OFL 1.1) that hold Chinese characters, some fifty kilobytes each. A browser fetches a
 * face only when a character of its range is on the page.
 */
export function chineseFaces(): { css: string; covers: (codePoint: number) => boolean } {
  const require = createRequire(import.meta.url);
  const sheet = readFileSync(require.resolve(`${PACKAGE}/wght.css`), 'utf8');
  const covered: Range[] = [];
  const faces = [...sheet.matchAll(/url\(\.\/files\/([^)]+)\)[^;]*;\s*unicode-range:\s*([^;]+);/g)].flatMap(
    ([, file, unicodeRange]) => {
      const ranges = chineseRanges(unicodeRange ?? '');
      if (ranges.length === 0) return [];
      covered.push(...ranges);
      return `@font-face{font-family:"Noto Sans SC";font-style:normal;font-display:swap;font-weight:100 900;src:url("${PACKAGE}/files/${file}") format("woff2-variations");unicode-range:${ranges.map(written).join(',')}}`;
    },
  );
  return {
    css: `${faces.join('\n')}\n`,
    covers: (c) => covered.some(([first, last]) => first <= c && c <= last),
  };
}

/** Writes web/.tolhuis/chinese.css before anything is bundled; lays the licences of the shipped fonts beside them. */
export function chineseFont(): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'tolhuis-chinese-font',
    config() {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(join(FOLDER, 'chinese.css'), chineseFaces().css);
    },
    generateBundle() {
      for (const name of ['inter', 'noto-sans-sc'])
        this.emitFile({
          type: 'asset',
          fileName: `assets/${name}-licence.txt`,
          source: readFileSync(require.resolve(`@fontsource-variable/${name}/LICENSE`), 'utf8'),
        });
    },
  };
}
