import type { LawEvent } from '@tolhuis/core/law';
import { EVENTS_2022_2023 } from './2022-2023.ts';
import { EVENTS_2024 } from './2024.ts';
import { EVENTS_2025_FIRST } from './2025-01.ts';
import { EVENTS_2025_THIRD } from './2025-07.ts';
import { EVENTS_2025_LAST } from './2025-10.ts';
import { EVENTS_2026_FIRST } from './2026-01.ts';
import { EVENTS_2026_SECOND } from './2026-04.ts';
import { EVENTS_2026_LAST } from './2026-07.ts';

/** The record of what happened, by day. Only law and posture change an answer; the rest is there to be read. */
export const EVENTS: readonly LawEvent[] = [
  ...EVENTS_2022_2023,
  ...EVENTS_2024,
  ...EVENTS_2025_FIRST,
  ...EVENTS_2025_THIRD,
  ...EVENTS_2025_LAST,
  ...EVENTS_2026_FIRST,
  ...EVENTS_2026_SECOND,
  ...EVENTS_2026_LAST,
].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
