import type { Reservation } from '@tolhuis/core/ledger';
import { useAsked } from '../../ui/use-asked.ts';
import { openReservations } from './ledger.ts';

/** Open reservations of the desk; asked for only when needed. */
export function useReservations(needed: boolean): {
  readonly reservations: readonly Reservation[];
  readonly error?: unknown;
  readonly again: () => void;
} {
  const { value, error, again } = useAsked(needed ? 'reservations' : undefined, openReservations);
  return { reservations: value ?? [], again, ...(error === undefined ? {} : { error }) };
}
