import { leastFrom } from './balance.ts';
import { checkWindow } from './check.ts';
import type { LicenceDraw, LineRef } from './commands.ts';
import type { Draft } from './draft.ts';
import { type Considered, type LedgerError, refuse } from './outcome.ts';
import type { Account, AccountId, Day } from './types.ts';

/** The account of a licence line's units, or of its value in a currency's minor units. */
export function lineAccount({ licence, line }: LineRef, unit: string): AccountId {
  return `licence/${encodeURIComponent(licence)}/${encodeURIComponent(line)}/${unit}`;
}

/** A line that was looked at; `refusal` is the error to give where the user named it. */
type Looked = Considered & { readonly refusal: { readonly ok: false; readonly error: LedgerError } | undefined };

function look(draft: Draft, line: LineRef, draw: LicenceDraw, on: Day): Looked {
  const ids = [lineAccount(line, 'units'), lineAccount(line, `minor:${draw.currency}`)] as const;
  const accounts = ids.map((id) => draft.view.account(id)?.account);
  const [units, value] = accounts;
  const none = { line, unitsAvailable: 0n, valueMinorAvailable: 0n, until: null };
  if (units?.licence === undefined || units.licence === null || value === undefined) {
    const id = units === undefined ? ids[0] : ids[1];
    const refusal = refuse('account-unknown', id, `no licence line ${id}`, 'open the licence first, in its currency');
    return { ...none, refusedBecause: refusal.error.what, refusal };
  }
  const least = (account: Account) => leastFrom(draft.view, account.id, on, draft.changes)?.available ?? 0n;
  const has = { line, unitsAvailable: least(units), valueMinorAvailable: least(value), until: units.until };
  const { parties, conditions, licence } = units.licence;
  const unmet = conditions.filter((condition) => !draw.conditionsConfirmed.includes(condition));
  const refusal = !parties.includes(draw.party)
    ? refuse(
        'party-not-on-licence',
        ids[0],
        `"${draw.party}" is not a party to licence ${licence}`,
        'use a licence that names it',
      )
    : unmet.length > 0
      ? refuse(
          'condition-not-confirmed',
          ids[0],
          `not confirmed: ${unmet.join(', ')}`,
          'confirm each condition of the licence',
        )
      : checkWindow(units, on);
  const over = has.unitsAvailable < draw.units ? 'units' : has.valueMinorAvailable < draw.valueMinor ? 'value' : null;
  const refusedBecause = refusal?.error.what ?? (over === null ? null : `not enough ${over} left`);
  return { ...has, refusedBecause, refusal };
}

/**
 * The licence line for a draw: the user's, or the one that the named rule picks from the named lines; told as an event
 * with everything that was looked at. A user's line that is only too small is returned, so that the balance check can
 * say by how much, together with every other limit.
 */
export function chooseLicence(
  draft: Draft,
  draw: LicenceDraw,
  on: Day,
): { readonly ok: true; readonly line: LineRef } | { readonly ok: false; readonly error: LedgerError } {
  const { choose } = draw;
  if (choose.by === 'user') {
    const { refusal, ...considered } = look(draft, choose.line, draw, on);
    if (refusal !== undefined) return refusal;
    draft.event({
      kind: 'licence-chosen',
      line: choose.line,
      by: 'user',
      rule: 'named by the user',
      considered: [considered],
    });
    return { ok: true, line: choose.line };
  }
  const considered = choose.among.map((line): Considered => {
    const { refusal: _, ...rest } = look(draft, line, draw, on);
    return rest;
  });
  const key = ({ until, unitsAvailable, line }: Considered): [string | bigint, string] => [
    choose.rule === 'earliest-expiry' ? (until ?? '9999-99-99') : unitsAvailable,
    lineAccount(line, ''),
  ];
  const fitting = considered.filter(({ refusedBecause }) => refusedBecause === null);
  const best = fitting.reduce<Considered | undefined>((a, b) => {
    if (a === undefined) return b;
    const [[ka, na], [kb, nb]] = [key(a), key(b)];
    return ka < kb || (ka === kb && na <= nb) ? a : b;
  }, undefined);
  if (best === undefined) {
    const what = `none of ${considered.length} licence lines covers ${draw.units} units worth ${draw.valueMinor} minor ${draw.currency}`;
    return refuse(
      'no-licence-fits',
      'licences',
      what,
      'see why each was refused; split the order or obtain a licence',
      { considered },
    );
  }
  draft.event({ kind: 'licence-chosen', line: best.line, by: 'rule', rule: choose.rule, considered });
  return { ok: true, line: best.line };
}
