/**
 * The ledger room: what licences, quotas and caps still hold. Pure; amounts are bigints in an account's unit. A store
 * reads a `LedgerView` under the locks of `lockSet`, calls `apply`, and writes the entries in one transaction; states
 * that it keeps for speed are folded with `foldAccount` and `foldReservation`. See docs/decisions/0012.
 */
export { apply } from './apply.ts';
export { type Balance, balance, course, leastFrom, type Point } from './balance.ts';
export { stepAt } from './check.ts';
export { lineAccount } from './choose-licence.ts';
export type * from './commands.ts';
export { type DayTotals, effectOf, mergeDays } from './effects.ts';
export { balanceAt, type Sides, trialBalance } from './history.ts';
export { type Licence, type LicenceLine, licenceOpenings, openLicence } from './licence.ts';
export {
  LICENCE_ROLES,
  type LicenceCover,
  type LicenceParty,
  type LicenceRole,
  type LicenceUse,
  type Misfit,
  misfits,
  sameName,
} from './licence-cover.ts';
export { type Dimension, drawsFor, type LimitRule, type Movement, totalTpp } from './limits.ts';
export { lockSet } from './lock-set.ts';
export { foldAccount, foldReservation, MemoryLedger, rebuild } from './memory.ts';
export type { Considered, ErrorKind, LedgerError, LedgerEvent, Outcome, Shortfall } from './outcome.ts';
export { commandText, fromText, toText } from './text.ts';
export { isDay, isInstant, later } from './time.ts';
export * from './types.ts';
export type { AccountState, LedgerView, OpenLeg, Reservation } from './view.ts';
