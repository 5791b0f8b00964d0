/** Public face of the screening room: names are normalised, found, compared by named features, explained. */
export type {
  EntryAddress,
  EntryAlias,
  Hit,
  HitReason,
  HitToken,
  ListEntry,
  PartyIdentifier,
  PartyType,
  ScreenQuery,
} from './entry.ts';
