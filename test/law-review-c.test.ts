import type { Determination } from '@tolhuis/core/contract';
import { brief, decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';
import type { Row, Wanted } from './law-review-c/ask.ts';
import { CHINA, JANUARY_2026, LETTERS, NAC_ACA } from './law-review-c/china.ts';
import { CLASSIFICATION } from './law-review-c/classification.ts';
import { DESTINATIONS, HEADQUARTERS, MIDDLE_EAST } from './law-review-c/destinations.ts';
import { MEMORY } from './law-review-c/memory.ts';
import { FOUNDRY, LPP_VEU, PAPER } from './law-review-c/paper.ts';
import { AFFILIATES, PARTIES } from './law-review-c/parties.ts';
import { EMBARGO, JURISDICTION, TECHNOLOGY } from './law-review-c/subject.ts';
import { RELATED, UNSAID } from './law-review-c/unsaid.ts';
import { KNOWN, PROPOSALS } from './law-review-c/what-if.ts';

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  CLASSIFICATION,
  MEMORY,
  DESTINATIONS,
  HEADQUARTERS,
  MIDDLE_EAST,
  CHINA,
  NAC_ACA,
  JANUARY_2026,
  LETTERS,
  PARTIES,
  AFFILIATES,
  JURISDICTION,
  TECHNOLOGY,
  EMBARGO,
  FOUNDRY,
  LPP_VEU,
  PAPER,
  UNSAID,
  RELATED,
  PROPOSALS,
  KNOWN,
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('supplement no.', 'supp.')
    .replaceAll('§', '')
    .replaceAll(/[\s_-]+/g, ' ');
/** The entry itself or one below it. */
const within = (eccn: string | undefined, entry: string): boolean => eccn === entry || !!eccn?.startsWith(`${entry}.`);
/** One of the alternatives between bars. */
const found = (words: string, text: string): boolean => words.split('|').some((w) => text.includes(plain(w)));

type Answer = Pick<
  Determination,
  'outcome' | 'eccn' | 'presumed' | 'exception' | 'reviewPolicy' | 'reasons' | 'duties'
>;
/** What differs from what was wanted, in words. */
function differences(d: Answer, w: Wanted): string[] {
  const wrong: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what);
  };
  if (w.outcome !== undefined) check([w.outcome].flat().includes(d.outcome), `outcome ${d.outcome}, not ${w.outcome}`);
  if (w.eccn !== undefined) check(within(d.eccn, w.eccn), `eccn ${d.eccn}, not ${w.eccn}`);
  if (w.eccnNot !== undefined) check(!within(d.eccn, w.eccnNot), `eccn ${d.eccn}`);
  if (w.policy !== undefined) check(d.reviewPolicy === w.policy, `policy ${d.reviewPolicy}, not ${w.policy}`);
  if (w.exception !== undefined) check(d.exception === w.exception, `exception ${d.exception}, not ${w.exception}`);
  if (w.presumed !== undefined) check((d.presumed ?? false) === w.presumed, `presumed ${d.presumed}`);
  const duties = d.duties.map((x) => plain(`${x.id} ${x.cite} ${x.text}`));
  for (const words of w.duty ?? [])
    check(
      duties.some((text) => found(words, text)),
      `no duty ${words}`,
    );
  const bare = d.duties.map((x) => plain(`${x.id} ${x.cite}`));
  for (const words of w.dutyNot ?? []) check(!bare.some((text) => found(words, text)), `a duty ${words}`);
  if (w.dutyDue !== undefined)
    check(
      d.duties.some((x) => x.due === w.dutyDue),
      `nothing due ${w.dutyDue}`,
    );
  const cited = d.reasons.map((r) => plain(`${r.cite} | ${r.clause}`)).join(' | ');
  if (w.cites)
    check(
      w.cites.some((c) => cited.includes(plain(c))),
      `none of ${w.cites} cited: ${cited}`,
    );
  return wrong;
}

for (const [name, rows] of Object.entries(TABLES))
  describe(name, () => {
    test.each(rows)('%s', (_why, question, wanted) => {
      // Who asks for no paragraph and no duty gets the short answer: the same, and cheaper.
      const told = wanted.cites ?? wanted.duty ?? wanted.dutyNot ?? wanted.dutyDue;
      const short = (): Answer => ({ ...brief(RULEBOOK, question), reasons: [], duties: [] });
      const answer = told === undefined ? short() : decide(RULEBOOK, question, { withoutChanges: true });
      expect(differences(answer, wanted)).toEqual([]);
    });
  });
