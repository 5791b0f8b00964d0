// Which reader a file needs, from its first characters. A file that fits none is refused with what was seen.
import { readBisDpl } from './bis-dpl/index.ts';
import { readBisEntityList } from './bis-entity-list/index.ts';
import { readBisMeu } from './bis-meu/index.ts';
import { readBisUvl } from './bis-uvl/index.ts';
import { readCslCsv, readCslJson } from './csl/index.ts';
import { readOfacCsv, readOfacXml } from './ofac-sdn/index.ts';
import { readOpenSanctions } from './opensanctions/index.ts';
import { readOwn } from './own/index.ts';
import { ListFormatError, type ListReader, type ReadOptions, type ReadResult } from './read.ts';
import { readStateDtc } from './state-dtc/index.ts';
import { readStateIsn } from './state-isn/index.ts';
import { readUsgovJson } from './usgov-json/index.ts';

/** Every reader by the name of its format. */
export const READERS: Readonly<Record<string, ListReader>> = {
  'csl-json': readCslJson,
  'csl-csv': readCslCsv,
  'bis-entity-list': readBisEntityList,
  'bis-meu': readBisMeu,
  'bis-dpl': readBisDpl,
  'bis-uvl': readBisUvl,
  'state-dtc': readStateDtc,
  'state-isn': readStateIsn,
  'ofac-xml': readOfacXml,
  'ofac-csv': readOfacCsv,
  opensanctions: readOpenSanctions,
  'usgov-json': readUsgovJson,
  own: readOwn,
};

/** Tests in order, on the first 4,000 characters; the first that fits names the format. */
const MARKS: readonly (readonly [format: string, fits: (head: string) => boolean])[] = [
  ['ofac-xml', (head) => /^\s*</.test(head) && head.includes('sdnList')],
  ['usgov-json', (head) => /^\s*\{/.test(head) && /"list_id"\s*:/.test(head)],
  ['csl-json', (head) => /^\s*\{/.test(head) && /"(?:results|sources_used|search_performed_at)"\s*:/.test(head)],
  [
    'csl-json',
    (head) =>
      /^\s*\[/.test(head) &&
      /"source"\s*:/.test(head) &&
      /"(?:alt_names|federal_register_notice|entity_number)"\s*:/.test(head),
  ],
  ['opensanctions', (head) => /^\s*\{/.test(head) && /"schema"\s*:/.test(head) && /"properties"\s*:/.test(head)],
  ['own', (head) => /^\s*[[{]/.test(head)],
  ['bis-entity-list', (head) => /^"?Source List"?,"?Entity Number/.test(head) && !/\n"?MEU/.test(head)],
  ['bis-meu', (head) => /^"?Source List"?,"?Entity Number/.test(head)],
  ['csl-csv', (head) => /^"?(?:_id"?[,\t]"?)?source"?[,\t]"?entity_number/.test(head)],
  ['bis-dpl', (head) => /^"?Name"?\t"?Street_Address/.test(head)],
  ['bis-uvl', (head) => /^"?COUNTRY"?,"?NAME"?,"?ADDRESS/.test(head)],
  ['state-dtc', (head) => /^"?Party Name"?,/.test(head)],
  ['state-isn', (head) => /^"?Source List"?,"?Programs/.test(head)],
  ['ofac-csv', (head) => /^\s*\d+,"[^"]+",(?:"|-0-)/.test(head)],
  ['own', (head) => /(?:^|,)"?name"?(?:,|\r?\n)/.test(`${head.split('\n', 1)[0]}\n`)],
];

/** The beginning of a file as text: UTF-16 where it says so by its first bytes, as its readers take it, else UTF-8. */
function headOf(input: string | Uint8Array): string {
  if (typeof input === 'string') return input.slice(0, 4000);
  const mark = `${input[0]} ${input[1]}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(input.subarray(0, 4000));
}

/** The format that a file begins like; undefined where it fits none. */
const formatOf = (input: string | Uint8Array): string | undefined => {
  const head = headOf(input).replace(/^\uFEFF/, '');
  return MARKS.find(([, fits]) => fits(head))?.[0];
};

/** The format of a file. @throws ListFormatError when it fits no reader */
export function detectFormat(input: string | Uint8Array): string {
  const head = headOf(input).replace(/^\uFEFF/, '');
  if (head.trim() === '') throw new ListFormatError('the file is empty', 'line 1', 'Fetch it again.');
  const found = formatOf(input);
  if (found) return found;
  throw new ListFormatError(
    `no list format begins like ${JSON.stringify(head.slice(0, 60))}`,
    'line 1',
    `Known formats: ${Object.keys(READERS).join(', ')}. An own list in CSV needs a header with the column "name".`,
  );
}

/**
 * Reads a list in whichever known format it is in (or in `format`; where that does not fit, the refusal says what the file
 * looks like). @throws ListFormatError
 */
export function readList(input: string | Uint8Array, options: ReadOptions & { format?: string } = {}): ReadResult {
  const format = options.format ?? detectFormat(input);
  const reader = Object.hasOwn(READERS, format) ? READERS[format] : undefined;
  if (!reader)
    throw new ListFormatError(
      `unknown format ${JSON.stringify(format)}`,
      '--format',
      `Use one of ${Object.keys(READERS).join(', ')}.`,
    );
  try {
    return reader(input, options);
  } catch (cause) {
    const looks = formatOf(input);
    if (!(cause instanceof ListFormatError) || looks === undefined || looks === format) throw cause;
    throw new ListFormatError(
      `${cause.problem.slice(0, 200)}; this looks like ${looks}`,
      cause.place,
      `Read as ${format} because --format says so: leave it out.`,
    );
  }
}
