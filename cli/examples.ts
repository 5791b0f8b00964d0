import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the example orders. Found by the package, not by this file: the command may run from its pack. */
export const examplesFolder = (): string =>
  join(dirname(fileURLToPath(import.meta.resolve('@tolhuis/cli/package.json'))), '..', 'examples');
