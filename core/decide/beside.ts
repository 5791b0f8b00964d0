import type { Determination } from '../contract.ts';
import type { Language } from '../law/text.ts';
import { type Answer, goes } from './answer.ts';
import { duties, flags, gates, reservations } from './extras.ts';
import { frozen } from './frozen.ts';

type Warnings = readonly Determination['warnings'][number][];

/** What stands beside the outcome and shows nothing of the question but its day. Shared: frozen. */
export type Beside = {
  readonly duties: Determination['duties'];
  readonly flags: Warnings;
  /** Of duties and levies, and the measures of other states. */
  readonly caveats: Warnings;
};

const known = new WeakMap<Answer, Map<string, Beside>>();
/** Most days and languages that are kept of one answer. */
const MOST = 200;

/** What stands beside an answer on a day, worked out once. */
export function besideOf(answer: Answer, on: string, language: Language): Beside {
  let ofAnswer = known.get(answer);
  if (!ofAnswer) {
    ofAnswer = new Map();
    known.set(answer, ofAnswer);
  }
  const key = `${language}${on}`;
  let beside = ofAnswer.get(key);
  if (!beside) {
    const { report, short } = answer;
    const exported = goes(short.outcome);
    beside = frozen({
      duties: exported ? duties(report.duty, on, language) : [],
      flags: flags(report['red-flag'], language),
      caveats: [
        ...(exported ? reservations(report.duty, language) : []),
        ...reservations(report.levy, language),
        ...gates(report.gate, language),
      ],
    });
    if (ofAnswer.size >= MOST) ofAnswer.clear();
    ofAnswer.set(key, beside);
  }
  return beside;
}
