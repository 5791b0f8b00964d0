import { allOf, destination, eccn, not, values } from '@tolhuis/core/law';
import { moves, outsideUs } from '../definitions.ts';

/** Entries that are controlled for NS (column 1) and EI throughout, .z items among them. */
export const ENCRYPTION = values('5A002', '5A004', '5D002');

/** Goods and software of these entries, to any destination but Canada (§ 742.15(a)(1); no mark in column NS 1 either). */
export const encryptionItem = allOf(moves, outsideUs, eccn.isIn(ENCRYPTION), not(destination.is('CA')));
