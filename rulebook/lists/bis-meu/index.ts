// Military End-User List, Supplement No. 7 to part 744, as BIS publishes it in CSV.
import type { ListReader } from '../read.ts';
import { readBisCsv } from '../shared/bis-csv.ts';

/** Reads BIS's MEU List CSV (the same 31 columns as the Entity List). */
export const readBisMeu: ListReader = (input) => readBisCsv(input, 'MEU', 'bis-meu');
