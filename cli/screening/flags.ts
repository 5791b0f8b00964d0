import type { Exposure } from '@tolhuis/core/screen';
import { RowError } from '@tolhuis/server/screening/query.ts';
import type { ScreenerOptions } from '@tolhuis/server/screening/screener.ts';
import { out } from '../shared.ts';

/** Flags that say what is at stake in an order. */
export type ExposureFlags = { valueUsd?: string; tpp?: string; released?: boolean };

/** Flags of `tolhuis screen`, as commander gives them. */
export type ScreenFlags = ExposureFlags & {
  country?: string;
  address?: string;
  type?: string;
  list?: string;
  aliases?: string;
  limit?: string;
  minScore?: string;
  json?: boolean;
  explain?: boolean;
  output?: string;
  workers?: string;
  on?: string;
  verdict?: string;
  hit?: string;
  reason?: string;
  by?: string;
  until?: string;
  sheet?: string;
  server?: string;
  key?: string;
};

/** Where a command writes, so that a test can listen. */
export type Io = {
  /** To be awaited where much is written: the reader may be slow. */
  out: (text: string) => void | Promise<void>;
  err: (text: string) => void;
  env: Readonly<Record<string, string | undefined>>;
  /** ISO day, US Eastern. */
  today: string;
  /** ISO date-time. */
  now: () => string;
};

/** The terminal. */
export const processIo = (): Io => ({
  out,
  err: (text) => process.stderr.write(text),
  env: process.env,
  today: legalDay(new Date()),
  now: () => new Date().toISOString(),
});

/** The legal day of an instant: the day in US Eastern time. */
const legalDay = (at: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(at);

/** The flags that steer a screening. @throws RowError on one that is no number in its range */
export function optionsOf(flags: ScreenFlags): ScreenerOptions {
  const number = (
    flag: string,
    value: string | undefined,
    low: number,
    high: number,
    whole: boolean,
  ): number | undefined => {
    if (value === undefined) return undefined;
    const n = Number(value);
    if (value.trim() === '' || !(n >= low && n <= high) || (whole && !Number.isInteger(n)))
      throw new RowError(
        flag,
        `${JSON.stringify(value)} is not ${whole ? 'a whole number' : 'a number'} from ${low} to ${high}`,
        'See `tolhuis screen --help`.',
      );
    return n;
  };
  const limit = number('--limit', flags.limit, 1, 100_000, true);
  const minScore = number('--min-score', flags.minScore, 0, 1, false);
  number('--workers', flags.workers, 1, 256, true);
  const exposure = exposureOf(flags);
  return {
    ...(limit !== undefined && { limit }),
    ...(minScore !== undefined && { minScore }),
    ...(flags.explain && { tokens: true }),
    ...(Object.keys(exposure).length > 0 && { exposure }),
  };
}

/** What is at stake, as far as the flags say. @throws RowError on a flag that is no amount */
export function exposureOf({ valueUsd, tpp, released }: ExposureFlags): Exposure {
  const amount = (flag: string, value: string): number => {
    const n = Number(value);
    if (value.trim() !== '' && n >= 0 && Number.isFinite(n)) return n;
    throw new RowError(flag, `${JSON.stringify(value)} is no amount`, 'Give a number from 0 up.');
  };
  return {
    ...(valueUsd !== undefined && { valueUsd: amount('--value-usd', valueUsd) }),
    ...(tpp !== undefined && { totalProcessingPerformance: amount('--tpp', tpp) }),
    ...(released && { released }),
  };
}
