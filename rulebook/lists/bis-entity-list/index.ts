// Entity List, Supplement No. 4 to part 744, as BIS publishes it in CSV.
import type { ListReader } from '../read.ts';
import { readBisCsv } from '../shared/bis-csv.ts';

/** Reads BIS's Entity List CSV (31 columns, one row an address and alias). */
export const readBisEntityList: ListReader = (input) => readBisCsv(input, 'EL', 'bis-entity-list');
