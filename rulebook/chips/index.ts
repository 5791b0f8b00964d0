import type { Chip } from '@tolhuis/core/law';
import data from './catalogue.generated.json' with { type: 'json' };

/**
 * The catalogue: every product file of this folder, sorted by id. It is read from one generated file because starting
 * would otherwise load a module for each product; `node tools/chips.ts` makes that file and a test holds them equal.
 */
export const CHIPS: readonly Chip[] = data as readonly Chip[];
