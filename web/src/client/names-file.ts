import { type Issue, OperationError } from '@tolhuis/core/app';
import { headingFinder, NAME_WORDS } from '@tolhuis/core/app/orders';
import { countryCode } from '@tolhuis/rulebook/lists/shared/countries.ts';
import { contentOf } from './file-content.ts';
import type { NameRow, ReadNames } from './protocol.ts';

// Names to screen, as `tolhuis screen` takes them: JSON Lines, a JSON array, CSV, or a sheet of a workbook.

const KEYS = ['id', 'name', 'type', 'country', 'address', 'aliases', 'birthDate'] as const;
type Key = (typeof KEYS)[number];
const keyOf = headingFinder(KEYS, NAME_WORDS);
const isKey = (text: string): text is Key => (KEYS as readonly string[]).includes(text);
const TYPES: readonly string[] = ['person', 'organisation', 'vessel', 'aircraft', 'unknown'];
/** More names than this are work for the command line. */
const MOST = 20_000;
const ONLY = `The keys are ${KEYS.join(', ')}; only name is needed.`;

type Raw = { readonly line: number; readonly value: Readonly<Record<string, unknown>> };
type Found = { readonly raws: readonly Raw[]; readonly issues: readonly Issue[] };

/** Rows of cells under headings. A heading that is no key is refused: what it says might matter. */
function table(records: readonly { readonly cells: readonly string[]; readonly line: number }[]): Found {
  const [first, ...body] = records;
  // Spreadsheets leave separators behind the last heading.
  const head = first && {
    ...first,
    cells: first.cells.slice(0, first.cells.findLastIndex((h) => h.trim() !== '') + 1),
  };
  if (!head) return { raws: [], issues: [{ path: '', message: 'the file is empty.' }] };
  const keys = head.cells.map((h) => keyOf(h) as Key | undefined);
  const unknown = head.cells.filter((_, i) => keys[i] === undefined);
  const twice = head.cells.filter((_, i) => keys[i] !== undefined && keys.indexOf(keys[i]) < i);
  if (unknown.length > 0 || twice.length > 0 || !keys.includes('name'))
    return {
      raws: [],
      issues: [
        ...unknown.map((h): Issue => ({ path: h, line: head.line, message: 'no such column.', remedy: ONLY })),
        ...twice.map((h): Issue => ({ path: h, line: head.line, message: 'two columns say the same.' })),
        ...(keys.includes('name')
          ? []
          : [{ path: 'name', line: head.line, message: 'there is no column "name".', remedy: ONLY }]),
      ],
    };
  const wide = body.find(({ cells }) => cells.slice(keys.length).some((c) => c.trim() !== ''));
  if (wide) {
    const message = `${wide.cells.length} cells for ${keys.length} columns.`;
    const remedy = 'Quote cells that contain the separator, and give every column a name.';
    return { raws: [], issues: [{ path: '', line: wide.line, message, remedy }] };
  }
  const raws = body.map(({ cells, line }): Raw => {
    const filled = cells.flatMap((c, i) => (c.trim() === '' || !keys[i] ? [] : [[keys[i], c] as const]));
    return { line, value: Object.fromEntries(filled) };
  });
  return { raws, issues: [] };
}

function json(text: string): Found {
  const objects = text.trimStart().startsWith('[')
    ? (JSON.parse(text) as unknown[]).map((value, i) => ({ value, line: i + 1 }))
    : text.split('\n').flatMap((l, i) => (l.trim() === '' ? [] : [{ value: JSON.parse(l) as unknown, line: i + 1 }]));
  const raws: Raw[] = [];
  const issues: Issue[] = [];
  for (const { value, line } of objects)
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      issues.push({ path: '', line, message: 'expected an object with a name.', remedy: ONLY });
    else raws.push({ line, value: value as Record<string, unknown> });
  return { raws, issues };
}

/** One row as it is screened, or what is wrong with it. Nothing is guessed: an unknown key or country is refused. */
function row({ line, value }: Raw): NameRow | Issue[] {
  const issues: Issue[] = Object.keys(value)
    .filter((key) => !isKey(key))
    .map((key) => ({ path: key, line, message: 'not a key that can be screened.', remedy: ONLY }));
  const text = (key: Key): string | undefined => {
    const v = value[key] ?? undefined;
    if (v === undefined || (typeof v === 'string' && v.trim() === '')) return undefined;
    if (typeof v === 'string') return v.trim();
    if (key === 'id' && typeof v === 'number') return String(v);
    issues.push({ path: key, line, message: 'expected text.' });
    return undefined;
  };
  const listed = value['aliases'];
  const aliases = Array.isArray(listed)
    ? listed.filter((a): a is string => typeof a === 'string')
    : (text('aliases')
        ?.split(/;\s*/)
        .filter((a) => a !== '') ?? []);
  if (Array.isArray(listed) && aliases.length < listed.length)
    issues.push({ path: 'aliases', line, message: 'expected a list of texts.' });
  const [name, type, spelled] = [text('name'), text('type')?.toLowerCase(), text('country')];
  if (name === undefined) issues.push({ path: 'name', line, message: 'no name.', remedy: 'Every row needs one.' });
  if (type !== undefined && !TYPES.includes(type))
    issues.push({ path: 'type', line, message: `"${type}" is no kind of party.`, remedy: `Use ${TYPES.join(', ')}.` });
  const country = spelled === undefined ? undefined : countryCode(spelled);
  if (spelled !== undefined && country === undefined)
    issues.push({ path: 'country', line, message: `"${spelled}" is no country.`, remedy: 'Use its two-letter code.' });
  const born = text('birthDate');
  if (born !== undefined && !/\d{4}/.test(born))
    issues.push({ path: 'birthDate', line, message: `"${born}" has no year.`, remedy: 'Write 1970-11-21.' });
  const more = { id: text('id'), type, country, address: text('address'), birthDate: born };
  if (issues.length > 0 || name === undefined) return issues;
  return {
    line,
    name,
    ...Object.fromEntries(Object.entries(more).filter(([, v]) => v !== undefined)),
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}

/** Reads a file of names: the good rows, and what is wrong with the others by line and key. */
export async function readNames(file: { text: string } | { bytes: ArrayBuffer }): Promise<ReadNames> {
  let found: Found;
  try {
    const content = await contentOf(file);
    found = 'json' in content ? json(content.json) : table(content.rows);
    if ('rows' in content) found = { ...found, issues: [...content.issues, ...found.issues] };
  } catch (e) {
    if (e instanceof OperationError && e.error.code === 'bad-input') return { rows: [], issues: e.error.issues };
    const why = e instanceof Error ? e.message : String(e);
    return { rows: [], issues: [{ path: '', message: `the file cannot be read: ${why}` }] };
  }
  const rows: NameRow[] = [];
  const issues: Issue[] = [...found.issues];
  for (const raw of found.raws) {
    const read = row(raw);
    if (Array.isArray(read)) issues.push(...read);
    else rows.push(read);
  }
  if (rows.length > MOST)
    return {
      rows: [],
      issues: [{ path: '', message: `${rows.length} names.`, remedy: `At most ${MOST} here; use tolhuis screen.` }],
    };
  return { rows, issues };
}
