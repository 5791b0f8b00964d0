import type { Determination } from '../contract.ts';
import type { Language } from '../law/text.ts';
import { type Answer, goes } from './answer.ts';
import { duties, flags, gates, reservations } from './extras.ts';
import { frozen } from './frozen.ts';
import { FREE } from './outcome.ts';
import type { Report } from './report.ts';

type Warnings = readonly Determination['warnings'][number][];

/** What stands beside the outcome and shows nothing of the question but its day. Shared: frozen. */
export type Beside = {
  readonly duties: Determination['duties'];
  readonly flags: Warnings;
  /** Of duties and levies, and the measures of other states. */
  readonly caveats: Warnings;
};

const known = new WeakMap<Report, Map<string, Beside>>();
/** Most days and languages that are kept of one report. */
const MOST = 200;

/** What stands beside an answer on a day, worked out once for all answers with the same report. */
export function besideOf({ report, short }: Answer, on: string, language: Language): Beside {
  let ofReport = known.get(report);
  if (!ofReport) {
    ofReport = new Map();
    known.set(report, ofReport);
  }
  const exported = goes(short.outcome);
  const free = FREE.has(short.outcome);
  const key = `${exported ? '' : '!'}${free ? '' : '?'}${language}${on}`;
  let beside = ofReport.get(key);
  if (!beside) {
    beside = frozen({
      duties: exported ? duties(report.duty, on, language) : [],
      flags: flags(report['red-flag'], free, language),
      caveats: [
        ...(exported ? reservations(report.duty, language) : []),
        ...reservations(report.levy, language),
        ...gates(report.gate, language),
      ],
    });
    if (ofReport.size >= MOST) ofReport.clear();
    ofReport.set(key, beside);
  }
  return beside;
}
