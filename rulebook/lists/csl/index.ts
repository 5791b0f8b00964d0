// The Consolidated Screening List: thirteen lists of Commerce, State and Treasury, merged by the International Trade
// Administration (trade.gov), rebuilt hourly, in the public domain.
import type { ReadResult } from '../read.ts';
import { readCslCsv } from './csv.ts';
import { readCslJson } from './json.ts';

export { readCslCsv, readCslJson };

/** The publisher's keyless download. */
export const CSL_URL = 'https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json';

/** Reads the list in whichever of the publisher's forms it comes (JSON, CSV or TSV; unpacked). */
export function readCsl(input: string | Uint8Array): ReadResult {
  const start = typeof input === 'string' ? input.slice(0, 200) : new TextDecoder().decode(input.subarray(0, 200));
  return /^\uFEFF?\s*[{[]/.test(start) ? readCslJson(input) : readCslCsv(input);
}
