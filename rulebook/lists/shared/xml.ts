// The small part of XML that the list publishers use: elements, text, entities, CDATA. No DTD is ever read, so nothing
// can expand or be fetched. Attributes are skipped: no list carries facts in them.
import { ListFormatError } from '../read.ts';
import { lineOf } from './text.ts';

/** One element: its name without prefix, its own text, its child elements, and where it began. */
export type XmlElement = { name: string; text: string; children: XmlElement[]; at: number };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Parses a document to its root element.
 * @throws ListFormatError with the line when a tag is left open (a cut-off file), closed wrongly, or a DTD is declared
 */
export function parseXml(text: string): XmlElement {
  const fail = (problem: string, at: number): never => {
    throw new ListFormatError(problem, lineOf(text, at), 'The file is cut off, damaged or no XML: fetch it again.');
  };
  const root: XmlElement = { name: '', text: '', children: [], at: 0 };
  const open: XmlElement[] = [root];
  let at = 0;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    const top = open.at(-1) as XmlElement;
    const run = text.slice(at, tag < 0 ? text.length : tag);
    if (run.trim() !== '') top.text += decodeEntities(run, (name) => fail(`unknown entity &${name};`, at));
    if (tag < 0) break;
    if (text.startsWith('<!--', tag)) {
      const end = text.indexOf('-->', tag);
      at = end < 0 ? fail('a comment is never closed', tag) : end + 3;
    } else if (text.startsWith('<![CDATA[', tag)) {
      const end = text.indexOf(']]>', tag);
      if (end < 0) fail('a CDATA section is never closed', tag);
      top.text += text.slice(tag + 9, end);
      at = end + 3;
    } else {
      const end = text.indexOf('>', tag);
      if (end < 0) fail('a tag is never closed', tag);
      if (text[tag + 1] === '!') fail('a document type is declared', tag);
      if (text[tag + 1] === '/') {
        const name = localName(text.slice(tag + 2, end).trim());
        if (open.length === 1 || top.name !== name) fail(`</${name}> closes <${top.name}>`, tag);
        open.pop();
      } else if (text[tag + 1] !== '?') {
        const selfClosed = text[end - 1] === '/';
        const inside = text.slice(tag + 1, selfClosed ? end - 1 : end);
        const space = inside.search(/\s/);
        const element: XmlElement = {
          name: localName(space < 0 ? inside : inside.slice(0, space)),
          text: '',
          children: [],
          at: tag,
        };
        if (element.name === '') fail('a tag without a name', tag);
        top.children.push(element);
        if (!selfClosed) open.push(element);
      }
      at = end + 1;
    }
  }
  if (open.length > 1) fail(`<${open.at(-1)?.name}> is never closed`, open.at(-1)?.at ?? 0);
  return root.children.length === 1
    ? (root.children[0] as XmlElement)
    : fail(`expected one root element, found ${root.children.length}`, 0);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function decodeEntities(text: string, unknown: (name: string) => never): string {
  return text.includes('&')
    ? text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (_, name: string) => {
        if (name.startsWith('#')) {
          const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
          return code <= 0x10ffff ? String.fromCodePoint(code) : unknown(name);
        }
        return ENTITIES[name] ?? unknown(name);
      })
    : text;
}

/** Children of this name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((c) => c.name === name) ?? [];

/** Trimmed text of the first child of this name; undefined when absent or empty. */
export function childText(element: XmlElement, name: string): string | undefined {
  const text = element.children
    .find((c) => c.name === name)
    ?.text.replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}
