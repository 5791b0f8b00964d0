import { badInput } from '@tolhuis/core/app/errors';
import type { Language } from '@tolhuis/core/law';
import { isDay } from '@tolhuis/core/law';

/** The language of the texts: --lang, or the terminal's, or English. */
export function languageOf(option: string | undefined): Language {
  if (option !== undefined) {
    if (option === 'en' || option === 'nl') return option;
    throw badInput({
      path: '--lang',
      message: `'${option}' is not a language of this program.`,
      remedy: 'Use en or nl.',
    });
  }
  return /^nl/i.test(process.env['LC_ALL'] ?? process.env['LANG'] ?? '') ? 'nl' : 'en';
}

/** A day from an option; default: today in the zone of the EAR (US Eastern). The only clock of the command line. */
export function dayOf(option: string | undefined, name = '--on'): string {
  if (option === undefined)
    return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
  if (!isDay(option))
    throw badInput({ path: name, message: `'${option}' is not a day.`, remedy: 'Write it as 2026-11-21.' });
  return option;
}

/** Writes to standard output and waits when the reader is slow. */
export async function out(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/**
 * A progress line on standard error for long work; nothing when it is not a terminal, or for less than two thousand.
 * @param total how many there are, once that is known
 */
export function progress(
  label: string,
  total: () => number | undefined,
): { at: (done: number) => void; end: () => void } {
  const shown = process.stderr.isTTY;
  const count = (n: number): string => n.toLocaleString('en-US');
  let last = 0;
  return {
    at(done) {
      const now = performance.now();
      const all = total();
      if (!shown || now - last < 80 || (all !== undefined && all < 2000)) return;
      last = now;
      const full = Math.round((done / (all ?? done)) * 30);
      process.stderr.write(
        all === undefined
          ? `\r${label} ${count(done)}`
          : `\r${label} ${'█'.repeat(full)}${'░'.repeat(30 - full)} ${count(done)} of ${count(all)}`,
      );
    },
    end() {
      if (last > 0) process.stderr.write('\r\u001b[2K');
    },
  };
}
