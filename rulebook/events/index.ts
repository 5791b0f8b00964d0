import type { LawEvent } from '@tolhuis/core/law';
import { EVENTS_2022_2023 } from './2022-2023.ts';
import { EVENTS_2024 } from './2024.ts';
import { EVENTS_2025_01 } from './2025-01.ts';
import { EVENTS_2025_04 } from './2025-04.ts';
import { EVENTS_2025_07 } from './2025-07.ts';
import { EVENTS_2025_09 } from './2025-09.ts';
import { EVENTS_2025_10 } from './2025-10.ts';
import { EVENTS_2025_11 } from './2025-11.ts';
import { EVENTS_2026_01 } from './2026-01.ts';
import { EVENTS_2026_02 } from './2026-02.ts';
import { EVENTS_2026_04 } from './2026-04.ts';
import { EVENTS_2026_07 } from './2026-07.ts';
import { EVENTS_2026_09 } from './2026-09.ts';

/** The record of what happened, by day. Only law and posture change an answer; the rest is there to be read. */
export const EVENTS: readonly LawEvent[] = [
  ...EVENTS_2022_2023,
  ...EVENTS_2024,
  ...EVENTS_2025_01,
  ...EVENTS_2025_04,
  ...EVENTS_2025_07,
  ...EVENTS_2025_09,
  ...EVENTS_2025_10,
  ...EVENTS_2025_11,
  ...EVENTS_2026_01,
  ...EVENTS_2026_02,
  ...EVENTS_2026_04,
  ...EVENTS_2026_07,
  ...EVENTS_2026_09,
].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
