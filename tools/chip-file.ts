import type { Chip } from '@tolhuis/core/law';

// Prints a chip as its source file, in the layout that the formatter of this repository keeps.

const WIDTH = 120;
const quote = (s: string): string => {
  const mark = s.includes("'") && !s.includes('"') ? '"' : "'";
  const inner = s.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(mark, `\\${mark}`);
  return `${mark}${inner}${mark}`;
};

const isObject = (v: unknown): v is object => typeof v === 'object' && v !== null;
const entries = (v: object): [string, unknown][] => Object.entries(v).filter(([, member]) => member !== undefined);

function inline(v: unknown): string {
  if (typeof v === 'string') return quote(v);
  if (Array.isArray(v)) return `[${v.map(inline).join(', ')}]`;
  if (isObject(v)) {
    const members = entries(v).map(([name, member]) => `${name}: ${inline(member)}`);
    return `{ ${members.join(', ')} }`;
  }
  return String(v);
}

/** A value after `lead` on its line, broken over lines when it is too wide or a list of objects. */
function broken(lead: string, v: unknown, indent: string): string {
  const line = `${lead}${inline(v)},`;
  const table = Array.isArray(v) && v.length > 1 && v.every(isObject);
  if (line.length <= WIDTH && !table) return line;
  const deeper = `${indent}  `;
  if (Array.isArray(v))
    return [`${lead}[`, ...v.map((member) => broken(deeper, member, deeper)), `${indent}],`].join('\n');
  if (isObject(v))
    return [
      `${lead}{`,
      ...entries(v).map(([name, member]) => broken(`${deeper}${name}: `, member, deeper)),
      `${indent}},`,
    ].join('\n');
  return lead.endsWith(': ') ? `${lead.trimEnd()}\n${deeper}${inline(v)},` : line;
}

/** The notes as a list of sentences that a person can add to. */
function notes(text: string): string {
  const sentences = text.split(/(?<=[.?!])\s+(?=[A-Z])/);
  if (sentences.length === 1) return broken('  notes: ', text, '  ');
  const line = `  notes: ${inline(sentences)}.join(' '),`;
  if (line.length <= WIDTH) return line;
  const head = `  notes: ${inline(sentences)}.join(`;
  if (head.length <= WIDTH) return [head, `    ' ',`, '  ),'].join('\n');
  return ['  notes: [', ...sentences.map((s) => `    ${quote(s)},`), `  ].join(' '),`].join('\n');
}

/** The source text of `rulebook/chips/<id>.ts`; absent facts are left out. */
export function chipFile(chip: Chip): string {
  const fields = entries(chip).map(([name, v]) =>
    name === 'notes' && typeof v === 'string' ? notes(v) : broken(`  ${name}: `, v, '  '),
  );
  return [`import { chip } from '@tolhuis/core/law';`, '', 'export default chip({', ...fields, '});', ''].join('\n');
}
