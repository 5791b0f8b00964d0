import type { Signals } from '../read.ts';

/** Programs that put a party on a list other than the SDN List, in the consolidated (non-SDN) files. */
const LIST_OF_PROGRAM: readonly [RegExp, string][] = [
  [/^CMIC-/, 'CMIC'],
  [/^NS-PLC$/, 'PLC'],
  [/^FSE-/, 'FSE'],
  [/^561(?:-Related|List)$/i, 'CAP'],
  [/^UKRAINE-EO13662$/, 'SSI'],
  [/^RUSSIA-EO14024$/, 'MBS'],
];

/** Whether a file with a party of these programs is a consolidated (non-SDN) one. */
export const isNonSdn = (programs: readonly string[]): boolean =>
  programs.some((program) => /^(?:CMIC-|NS-PLC|FSE-|561)/.test(program));

/** The list of a party in a consolidated file, by its programs; one that fits none is kept under SDN, which a signal says. */
export function nonSdnListOf(programs: readonly string[], place: string, signals: Signals): string {
  for (const [pattern, code] of LIST_OF_PROGRAM) if (programs.some((p) => pattern.test(p))) return code;
  signals.raise(
    'unknown-list',
    `no list is known for the programs ${programs.join(', ') || '(none)'}; kept under SDN`,
    place,
  );
  return 'SDN';
}

/** Names to keep OFAC's two files under: one must not replace the other. */
export const ofacSource = (nonSdn: boolean): string => (nonSdn ? 'ofac-consolidated' : 'ofac-sdn');
