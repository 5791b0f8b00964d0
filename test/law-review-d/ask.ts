import type { Determination, EndUse, Listing, Owner, Party, Question } from '@tolhuis/core/contract';
import { brief, decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Wanted as Basic } from '../law-review-c/ask.ts';
import { order, who } from '../law-review-c/ask.ts';

// A fourth review of the law, two rules at a time. What each answer must say was written down before the machine was asked.

/** What an answer must say: the keys of the third review, and levies, warnings, what is missing. Words: alternatives between bars. */
export type Wanted = Basic & {
  readonly levy?: readonly string[];
  readonly levyNot?: readonly string[];
  /** The amount of some levy. */
  readonly amount?: string;
  readonly warns?: readonly string[];
  /** Some missing fact has one of these words. */
  readonly asks?: string;
};
export type Row = readonly [why: string, question: Question, wanted: Wanted];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('supplement no.', 'supp.')
    .replaceAll('§', '')
    .replaceAll(/[\s_-]+/g, ' ');
/** The entry itself or one below it. */
const within = (eccn: string | undefined, entry: string): boolean => eccn === entry || !!eccn?.startsWith(`${entry}.`);
const found = (words: string, text: string): boolean => words.split('|').some((w) => text.includes(plain(w)));

type Answer = Pick<
  Determination,
  | 'outcome'
  | 'eccn'
  | 'presumed'
  | 'exception'
  | 'reviewPolicy'
  | 'reasons'
  | 'duties'
  | 'levies'
  | 'warnings'
  | 'missing'
>;
/** What differs from what was wanted, in words. */
export function differences(d: Answer, w: Wanted): string[] {
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
  const some = (texts: readonly string[], words: readonly string[] | undefined, kind: string): void => {
    for (const one of words ?? [])
      check(
        texts.some((text) => found(one, plain(text))),
        `no ${kind} ${one}: ${texts.map((t) => t.slice(0, 60))}`,
      );
  };
  const none = (texts: readonly string[], words: readonly string[] | undefined, kind: string): void => {
    for (const one of words ?? []) check(!texts.some((text) => found(one, plain(text))), `a ${kind} ${one}`);
  };
  const duties = d.duties.map((x) => `${x.id} ${x.cite} ${x.text}`);
  some(duties, w.duty, 'duty');
  none(
    d.duties.map((x) => `${x.id} ${x.cite}`),
    w.dutyNot,
    'duty',
  );
  if (w.dutyDue !== undefined)
    check(
      d.duties.some((x) => x.due === w.dutyDue),
      `nothing due ${w.dutyDue}`,
    );
  const levies = d.levies.map((x) => `${x.id} ${x.cite} ${x.payer} ${x.base} ${x.rate}`);
  some(levies, w.levy, 'levy');
  none(levies, w.levyNot, 'levy');
  if (w.amount !== undefined)
    check(
      d.levies.some((x) => x.amount?.amount === w.amount),
      `amounts ${d.levies.map((x) => x.amount?.amount)}`,
    );
  some(
    d.warnings.map((x) => `${x.id} ${x.cite ?? ''} ${x.text}`),
    w.warns,
    'warning',
  );
  if (w.asks !== undefined)
    some(
      d.missing.map((x) => `${x.fact} ${x.question}`),
      [w.asks],
      'missing fact',
    );
  some([d.reasons.map((r) => `${r.cite} | ${r.clause}`).join(' | ')], w.cites && [w.cites.join('|')], 'citation');
  return wrong;
}

/** The answer; the short one, the same and cheaper, for who asks for no paragraph, duty, levy, warning or missing fact. */
export function ask(question: Question, w: Wanted): Answer {
  const told = w.cites ?? w.duty ?? w.dutyNot ?? w.dutyDue ?? w.levy ?? w.levyNot ?? w.amount ?? w.warns ?? w.asks;
  return told === undefined
    ? { ...brief(RULEBOOK, question), reasons: [], duties: [], levies: [], warnings: [], missing: [] }
    : decide(RULEBOOK, question, { withoutChanges: true });
}

/** `parties` beside the civil end user in `to`. */
export const beside = (to: string, others: Party[], more: Partial<Question> = {}): Partial<Question> => ({
  parties: [who('end-user', to), ...others],
  ...more,
});
export const on = (list: string, more: Partial<Listing> = {}): Partial<Party> => ({ listed: [{ list, ...more }] });
export const listed = (more: Partial<Listing> = {}): Partial<Party> =>
  on('EL', { licenceRequirement: 'all-items', reviewPolicy: 'presumption-of-denial', ...more });
export const uses = (...endUse: EndUse[]): Partial<Question> => ({ endUse });
export const kinds = (...these: NonNullable<Party['kinds']>): { party: Partial<Party> } => ({
  party: { kinds: these },
});
export const owner = (sharePercent: number | null, list = 'EL', more: Partial<Listing> = {}): Owner => ({
  name: `Owner on ${list}`,
  sharePercent,
  listed: [
    {
      list,
      ...(list === 'EL' ? { licenceRequirement: 'all-items', reviewPolicy: 'presumption-of-denial' as const } : {}),
      ...more,
    },
  ],
});
export const through = (sharePercent: number | null, ...owners: Owner[]): Owner => ({
  name: 'Holding',
  sharePercent,
  listed: [],
  owners,
});
/** An order for an unlisted civil end user with these owners. */
export const owned = (day: string, to: string, item: Question['item'], owners: Owner[], more: Partial<Question> = {}) =>
  order(to, item, { on: day, party: { owners }, ...more });
export const usd = (quantity: number, amount: string): Partial<Question> => ({
  quantity,
  unitValue: { amount, currency: 'USD' },
});
