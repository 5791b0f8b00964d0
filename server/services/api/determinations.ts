import type { InLanguage, Page, Replay, StoredDetermination } from '@tolhuis/core/app/records';
import type { Language } from '@tolhuis/core/law';
import type { PageRequest, Principal } from './principal.ts';

export type { InLanguage, Replay, StoredDetermination } from '@tolhuis/core/app/records';

/** One that was just made: with its answer as the bytes that are kept (UTF-8), so that no door writes them again. */
export type MadeDetermination = StoredDetermination & { readonly answerText: Uint8Array<ArrayBuffer> };

export interface DeterminationService {
  /** Decides, stores and logs. Throws OperationError 'bad-input' | 'forbidden'. */
  decide(
    who: Principal,
    question: unknown,
    options?: { language?: Language; orderId?: string },
  ): Promise<MadeDetermination>;
  /** Many at once, in one transaction; answers in the order of the questions. */
  decideMany(
    who: Principal,
    questions: readonly unknown[],
    options?: { language?: Language },
  ): Promise<MadeDetermination[]>;
  get(who: Principal, id: string): Promise<StoredDetermination>;
  /** Newest first. `on`: valid day; `knownAt`: only what was recorded by then (bi-temporal). */
  list(
    who: Principal,
    filter: { orderId?: string; outcome?: string; on?: string; knownAt?: string } & PageRequest,
  ): Promise<Page<StoredDetermination>>;
  /** The kept answer in a language. The record stays as it is; words are shown only where its replay gives the same bytes. */
  inLanguage(who: Principal, id: string, language: Language): Promise<InLanguage>;
  /** Asks again of the rulebook that made it and compares. */
  replay(who: Principal, id: string): Promise<Replay>;
}
