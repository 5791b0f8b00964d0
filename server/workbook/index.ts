import { openWorkbook, type Workbook, type WorkbookLimits } from '@tolhuis/core/app/workbook';
import { bytesInMemory, bytesOfFile } from './bytes.ts';
import { zipParts } from './parts.ts';

/** Opens a sheet of a workbook on disk or in memory; see {@link openWorkbook}. @throws OperationError 'bad-input' */
export async function openXlsx(from: string | Uint8Array, sheet?: string, limits?: WorkbookLimits): Promise<Workbook> {
  const bytes = typeof from === 'string' ? bytesOfFile(from) : bytesInMemory(from);
  return openWorkbook(await zipParts(bytes, limits), sheet, limits);
}
