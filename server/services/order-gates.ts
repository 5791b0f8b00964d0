import { openIn, type ScreenedQuestion } from '@tolhuis/core/app/screening';
import type { Determination, Question } from '@tolhuis/core/contract';
import type { Principal } from './api/index.ts';
import { hypothesisOf, readsTheLawItself } from './order-question.ts';

/** What approving an order with this outcome takes, beside a second person; null: it cannot be approved at all. */
export type Gate = { readonly reason: boolean; readonly officer: boolean; readonly reservation: boolean };

const FREE: Gate = { reason: false, officer: false, reservation: false };
const JUDGEMENT: Gate = { reason: true, officer: true, reservation: false };

/**
 * Fail closed: what the law leaves to a person takes an officer and a written reason; a licence has to be drawn on in the
 * ledger; missing facts and prohibitions are approved by nobody.
 */
export function gateOf(outcome: Determination['outcome']): Gate | null {
  switch (outcome) {
    case 'no-licence-required':
    case 'exception-available':
    case 'authorised':
    case 'not-subject-to-ear':
    case 'not-an-export':
      return FREE;
    case 'licence-required':
      return { reason: false, officer: false, reservation: true };
    case 'licence-not-enforced':
    case 'hold':
      return JUDGEMENT;
    case 'prohibited':
    case 'not-determined':
      return null;
  }
}

/**
 * Why screening keeps the order here; undefined where it does not. What is open about a party makes a free answer abroad a hold,
 * and an officer's approval of that hold is the judgement; every other answer (under a licence, at home) waits until it is judged.
 */
export function screeningRefusal(
  outcome: Determination['outcome'],
  screened: ScreenedQuestion | null,
): { what: string; remedy: string } | undefined {
  if (screened === null || outcome === 'hold') return undefined;
  const {
    hits: [hit],
    names: [unread],
    lists,
  } = openIn(screened);
  if (hit !== undefined)
    return {
      what: `Whether '${hit.name}' is '${hit.hit.name}' (${hit.hit.list}) has not been judged.`,
      remedy:
        'Judge the hit first (`decide-hit`). If it is the party, state the listing in the order, and prepare it again.',
    };
  if (unread !== undefined)
    return {
      what: `The name of ${unread.path} could not be screened (${unread.note}).`,
      remedy: 'Give its full name, and prepare the order again.',
    };
  if (lists)
    return {
      what: 'The lists of parties are missing or too old: the parties of this order have not been screened.',
      remedy: 'Install current lists (`lists sync`, or `lists import`), and do this again.',
    };
  return undefined;
}

/** Why this approval is refused, and what to do; undefined where the gate is passed. */
export function gateRefusal(
  { outcome, question }: { readonly outcome: Determination['outcome']; readonly question: Question },
  who: Pick<Principal, 'roles'>,
  given: { reason: string | null; reservation: string | null },
): { what: string; remedy: string } | undefined {
  const gate = gateOf(outcome);
  if (gate === null)
    return {
      what: `An order that is '${outcome}' cannot be approved.`,
      remedy:
        outcome === 'prohibited'
          ? 'Cancel it, and ask counsel before anything else.'
          : 'State the missing facts that the determination names, and prepare it again.',
    };
  if (hypothesisOf(question) !== undefined)
    return {
      what: `The order rests on a hypothesis ('${hypothesisOf(question)}').`,
      remedy: 'Leave it out of the order, and prepare it again.',
    };
  if (readsTheLawItself(question)) {
    // What the desk assumes takes two persons; one who writes an order must not get around them.
    if (!who.roles.includes('officer'))
      return {
        what: "The order's own question says how the law is to be read: that is for an officer to decide.",
        remedy: 'Ask an export-compliance officer to approve it.',
      };
    if (given.reason === null || given.reason.length < 20)
      return {
        what: "The order's own question says how the law is to be read: that needs a written reason.",
        remedy: 'Give the reason in at least 20 characters.',
      };
  }
  if (gate.officer && !who.roles.includes('officer'))
    return {
      what: `'${outcome}' is for an officer to decide.`,
      remedy: 'Ask an export-compliance officer to approve it.',
    };
  if (gate.reason && (given.reason === null || given.reason.length < 20))
    return { what: `'${outcome}' needs a written reason.`, remedy: 'Give the reason in at least 20 characters.' };
  if (gate.reservation && given.reservation === null)
    return {
      what: 'A licence is required and none is drawn on.',
      remedy: 'Reserve units and value on a licence line (`ledger reserve`), and name that reservation.',
    };
  return undefined;
}

/**
 * Why a released order may not leave under the answer that it carries now; undefined where it may. A changed answer that somebody
 * has looked at is not an approval of it: free answers go, a licence has to be drawn on, and what nobody can approve, or an officer
 * alone, does not go on the approval of another answer.
 * @param flipped whether the answer changed after release
 * @param drawn whether licence lines are drawn on for this order, and the draw was not taken back
 */
export function shipRefusal(
  { outcome, question }: { readonly outcome: Determination['outcome']; readonly question: Question },
  { flipped, drawn }: { readonly flipped: boolean; readonly drawn: boolean },
): { what: string; remedy: string } | undefined {
  const gate = gateOf(outcome);
  if (gate === null)
    return {
      what: `An order that is '${outcome}' cannot be shipped.`,
      remedy:
        outcome === 'prohibited'
          ? 'Cancel it, and ask counsel before anything else.'
          : 'Cancel it, and make a new order with the facts that the determination names.',
    };
  if (flipped && (gate.officer || readsTheLawItself(question)))
    return {
      what: `Its answer became '${outcome}' after release: an officer has to approve that, not only see it.`,
      remedy: 'Cancel it, and make a new order for an officer to approve.',
    };
  if (gate.reservation && !drawn)
    return {
      what: 'A licence is required and none is drawn on.',
      remedy: 'Cancel it, and make a new order that draws on a licence.',
    };
  return undefined;
}
