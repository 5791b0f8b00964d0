import type { Question } from '@tolhuis/core/contract';
import { brief, chipById } from '@tolhuis/core/decide';
import type { Rulebook } from '@tolhuis/core/law';
import { type LicenceUse, type Misfit, misfits, sameName } from '@tolhuis/core/ledger';
import type { Prepared } from './answer.ts';
import { conflict } from './common.ts';
import type { Drawn, DrawnLine } from './licence-lines.ts';

/** Who answers for a fit that the books cannot tell: the roles and words of whoever approved. */
export type Confirmation = { readonly officer: boolean; readonly reason: string | null };

/** The goods of an order as a licence asks for them; catalogue ids in their full form. */
function useOf(rulebook: Rulebook, { question, screened }: Prepared): LicenceUse {
  const { item, to, parties = [] } = question;
  const stated = [item.chip, ...(item.contains ?? []).map(({ chip }) => chip)];
  const chips = stated.filter((chip) => chip !== undefined).map((chip) => chipById(rulebook, chip)?.id ?? chip);
  const { eccn } = brief(rulebook, screened?.question ?? question);
  return { eccn, chips, destination: to, parties: parties.map(({ name, role }) => ({ name, role })) };
}

/**
 * The order is one that every licence line under its reservation is for: item, destination, parties, the day on which the goods
 * go, the party that was reserved for, and the conditions as they are now (15 CFR 750.7). A line from before its cover was asked
 * takes an officer who says in writing why it fits. @throws OperationError 'conflict'
 */
export function checkLicenceFit(
  rulebook: Rulebook,
  { lines, command }: Drawn,
  prepared: Prepared,
  confirmation: Confirmation,
): void {
  const { question } = prepared;
  const use = useOf(rulebook, prepared);
  for (const line of lines) {
    checkInForce(line, question.on);
    if (line.terms.covers === undefined) checkByHand(line, question, confirmation);
    else {
      const chips = line.terms.covers.chips.map((chip) => chipById(rulebook, chip)?.id ?? chip);
      const [first] = misfits({ ...line.terms.covers, chips }, use);
      if (first !== undefined) throw misfit(line, first);
    }
    checkConditions(line, command);
  }
  for (const { party } of command?.licences ?? [])
    if (!(question.parties ?? []).some(({ name }) => name !== undefined && sameName(name, party)))
      throw conflict(
        `The licence was reserved for '${party}', who is no party to the order.`,
        'Reserve for a party of this order.',
      );
}

const called = ({ terms }: DrawnLine): string => `${terms.licence}, line ${terms.line}`;

function checkInForce(line: DrawnLine, on: string): void {
  for (const { from, until } of line.accounts) {
    if (on < from)
      throw conflict(
        `Licence ${called(line)} is valid from ${from}; the goods go on ${on}.`,
        'Use a licence in force on that day.',
      );
    if (until !== null && on >= until)
      throw conflict(
        `Licence ${called(line)} was valid until the day before ${until}; the goods go on ${on}.`,
        'Use a licence in force on that day.',
      );
  }
}

/** Nobody has entered what the line covers: its parties are compared, the rest is an officer's word. */
function checkByHand(line: DrawnLine, { parties = [] }: Question, { officer, reason }: Confirmation): void {
  const receivers = parties.filter(({ role }) => role === 'end-user' || role === 'ultimate-consignee');
  const stranger = receivers.find(
    ({ name }) => name === undefined || !line.terms.parties.some((p) => sameName(p, name)),
  );
  if (receivers.length === 0 || stranger !== undefined)
    throw conflict(
      `Licence ${called(line)} does not name '${stranger?.name ?? '?'}', who receives the goods.`,
      'Use a licence that names every end user and consignee of the order.',
    );
  if (!officer || reason === null || reason.length < 20)
    throw conflict(
      `Licence ${called(line)} was entered without its items, destinations and roles: whether it fits is for an officer to say.`,
      'Amend the licence with what it covers, or let an officer approve with a reason that says why it fits, in at least 20 characters.',
    );
}

function checkConditions(line: DrawnLine, command: Drawn['command']): void {
  const draws = command?.licences ?? [];
  const unmet = line.terms.conditions.filter((c) => !draws.every((draw) => draw.conditionsConfirmed.includes(c)));
  if (unmet.length === 0) return;
  throw conflict(
    `Licence ${called(line)} has conditions that the reservation does not confirm: ${unmet.join('; ')}.`,
    'Give the reservation back, and reserve with each condition confirmed.',
  );
}

const REMEDY = 'Draw on a licence for these goods, this destination and these parties, or apply for one.';

function misfit(line: DrawnLine, { term, covers, found, role }: Misfit) {
  const licence = called(line);
  const list = covers.join(', ') || '–';
  switch (term) {
    case 'eccn':
      return conflict(
        `Licence ${licence} covers ECCN ${list}; the order is of ${found ?? '?'} (15 CFR 750.7).`,
        REMEDY,
      );
    case 'chip':
      return conflict(
        `Licence ${licence} covers chip ${list}; the order is of ${found ?? '?'} (15 CFR 750.7).`,
        REMEDY,
      );
    case 'destination':
      return conflict(`Licence ${licence} covers ${list}; the order goes to ${found ?? '?'} (15 CFR 750.7).`, REMEDY);
    case 'party':
      return conflict(
        `Licence ${licence} names ${list} as '${role ?? '?'}', not '${found ?? '?'}' (15 CFR 750.7).`,
        REMEDY,
      );
  }
}
