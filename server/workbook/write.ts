import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { badInput } from '@tolhuis/core/app/errors';
import { MOST_ROWS } from '@tolhuis/core/app/workbook';
import yazl from 'yazl';
import { type CellValue, headerXml, rowXml, STATIC_PARTS, sheetEnd, sheetStart } from './sheet-xml.ts';

/** Characters of the sheet that are handed over at once. */
const BLOCK = 64 * 1024;
/** The same rows give the same bytes: nothing in the file tells when it was written. */
const OPTIONS = { mtime: new Date(Date.UTC(1980, 0, 1)), forceDosTimestamp: true, compressionLevel: 4 };

/**
 * Writes a workbook of one sheet to a path, row by row, so that a million rows need no more memory than one.
 * @throws OperationError 'bad-input' when a sheet cannot hold a row or a cell; what `rows` throws; errors of the disk
 */
export async function writeXlsx(
  path: string,
  columns: readonly string[],
  rows: AsyncIterable<readonly CellValue[]>,
): Promise<void> {
  const zip = new yazl.ZipFile();
  for (const [name, xml] of Object.entries(STATIC_PARTS)) zip.addBuffer(Buffer.from(xml), name, OPTIONS);
  const sheet = Readable.from(blocks(columns, rows), { objectMode: false, highWaterMark: BLOCK });
  // The library tells of no fault in what it is given, so the fault ends the file itself.
  const failed = new Promise<never>((_, reject) => {
    sheet.on('error', reject);
    zip.on('error', reject);
  });
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', OPTIONS);
  zip.end();
  const stop = new AbortController();
  const written = pipeline(zip.outputStream, createWriteStream(path), { signal: stop.signal });
  try {
    await Promise.race([written, failed]);
  } catch (cause) {
    sheet.destroy();
    stop.abort();
    await written.catch(() => undefined); // its end is awaited, its fault is the one that is thrown
    throw cause;
  }
}

async function* blocks(columns: readonly string[], rows: AsyncIterable<readonly CellValue[]>): AsyncGenerator<Buffer> {
  let text = `${sheetStart(columns.length)}${headerXml(columns)}`;
  let line = 1;
  for await (const row of rows) {
    if (++line > MOST_ROWS)
      throw badInput({
        path: '--out',
        message: `a sheet holds ${MOST_ROWS} rows, and there are more answers.`,
        remedy: 'Write them to a .csv or .jsonl file.',
      });
    text += rowXml(line, row);
    if (text.length >= BLOCK) {
      yield Buffer.from(text);
      text = '';
    }
  }
  yield Buffer.from(text + sheetEnd(columns.length, line));
}
