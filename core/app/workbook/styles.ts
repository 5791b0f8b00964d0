import { readXml } from './xml.ts';

/** How a number is shown: what it says depends on it. */
export type NumberKind = 'number' | 'date' | 'percent';

/** Formats that the standard numbers without spelling them (ECMA-376 part 1, 18.8.30), those of East Asia included. */
function builtIn(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent';
  const date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return date ? 'date' : 'number';
}

/** The kind of a format code, by its first section: quoted text, escapes, colours and conditions say nothing. */
export function kindOfFormat(code: string): NumberKind {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .split(';')[0]!
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  if (/general/i.test(bare)) return 'number';
  if (/[dmyhs]|e(?![+-])/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}

/** The kind of each cell style (`s` of a cell is its place in the list). @throws OperationError 'bad-input' */
export function numberKinds(stylesXml: string): NumberKind[] {
  const own = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCells = false;
  readXml('the list of styles', stylesXml, {
    open(name, attributes) {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt') {
        const { numFmtId, formatCode } = attributes();
        if (numFmtId !== undefined && formatCode !== undefined) own.set(Number(numFmtId), kindOfFormat(formatCode));
      } else if (name === 'xf' && inCells) {
        const id = Number(attributes()['numFmtId'] ?? 0);
        kinds.push(own.get(id) ?? builtIn(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text() {},
  });
  return kinds;
}
