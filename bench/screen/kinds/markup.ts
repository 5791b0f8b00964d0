import { changed, type Kind, pick, replaceSome } from './kind.ts';

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  "'": '&#39;',
  '"': '&quot;',
  '’': '&rsquo;',
  '“': '&ldquo;',
  '”': '&rdquo;',
  '–': '&ndash;',
};

/** Each character outside ASCII as the bytes of UTF-8 read in the Western code page. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

const typographic = (name: string): string =>
  name
    .replace(/'/g, '’')
    .replace(/ - /g, ' – ')
    .replace(/"([^"]*)"/g, '“$1”');

/** Names as they come out of web pages, addresses, files and wrong code pages. */
export const MARKUP_KINDS: readonly Kind[] = [
  {
    name: 'html-entities',
    of: 'any',
    make: (_, name) =>
      replaceSome(
        () => 0,
        typographic(name),
        /[&'"’“”–]/g,
        (c) => NAMED[c] ?? c,
      ),
  },
  {
    name: 'html-number-entities',
    of: 'any',
    make: (r, name) => {
      const hex = r() < 0.5;
      const code = (c: string): string => (hex ? `&#x${c.charCodeAt(0).toString(16)};` : `&#${c.charCodeAt(0)};`);
      return replaceSome(r, name, /[a-z]/gi, code, 0.25);
    },
  },
  {
    name: 'html-blank',
    of: 'any',
    make: (r, name) => replaceSome(r, name, / /g, () => pick(r, ['&nbsp;', '<br>', ' &nbsp;', '<br/>'])),
  },
  { name: 'html-tags', of: 'any', make: (r, name) => pick(r, [`<b>${name}</b>`, `<td>${name}</td>`, `<p>${name}`]) },
  { name: 'url-encoded', of: 'any', make: (_, name) => changed(name, encodeURIComponent(name)) },
  { name: 'url-plus', of: 'any', make: (_, name) => changed(name, encodeURIComponent(name).replace(/%20/g, '+')) },
  {
    name: 'unicode-escapes',
    of: 'any',
    make: (r, name) =>
      replaceSome(r, name, /[a-z]/gi, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`, 0.25),
  },
  {
    name: 'wrong-code-page',
    of: 'any',
    make: (r, name) => {
      const marked = replaceSome(r, typographic(name), /[aeoucsngi](?=[a-z])/g, (c) => MARKED[c] ?? c, 0.2);
      return marked === null ? null : changed(name, misread(marked));
    },
  },
  {
    name: 'lost-characters',
    of: 'any',
    make: (r, name) =>
      name.length < 12 ? null : replaceSome(r, name, /(?<=[a-z])[aeiouscg](?=[a-z])/g, () => pick(r, ['?', '�']), 0.12),
  },
  {
    name: 'broken-line',
    of: 'any',
    make: (r, name) => {
      const places = [...name.matchAll(/(?<=[a-z]{3})(?=[a-z]{3})/gi)].map((m) => m.index);
      if (places.length === 0) return null;
      const at = pick(r, places);
      return `${name.slice(0, at)}${pick(r, ['-\n', '-\r\n', '- ', '­\n'])}${name.slice(at)}`;
    },
  },
  {
    name: 'odd-blanks',
    of: 'any',
    make: (r, name) => replaceSome(r, name, / /g, () => pick(r, [' ', '　', '\t', '  ', ' ', ' ', '_', '·'])),
  },
  {
    name: 'signs-between',
    of: 'any',
    make: (r, name) =>
      replaceSome(r, name, / /g, () => pick(r, ['™ ', ' ★ ', '® ', ' • ', ' ● ', '* ', ' ~ ', '|', ' > '])),
  },
];

const MARKED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  s: 'ş',
  n: 'ñ',
  g: 'ğ',
  i: 'í',
};
