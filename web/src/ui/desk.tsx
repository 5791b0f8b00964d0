import { useSyncExternalStore } from 'react';
import type { OperationId } from '../client/api.ts';
import { type DeskState, deskState, onDesk } from '../client/desk.ts';
import type { Who } from '../client/desk-types.ts';

/** The desk behind the pages, and what whoever asks may do there. Drawn again when it changes. */
export function useDesk(): DeskState & {
  /** A desk that answers, or answered until a moment ago. */
  readonly present: boolean;
  readonly who: Who | null;
  readonly may: (operation: OperationId) => boolean;
} {
  const state = useSyncExternalStore(onDesk, deskState);
  const { info, server } = state;
  return {
    ...state,
    present: info !== null && (server === 'there' || server === 'gone'),
    who: info?.who ?? null,
    may: (operation) => info?.may.includes(operation) ?? false,
  };
}
