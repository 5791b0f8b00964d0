import type { Determination, Question } from '../../contract.ts';
import type { Language } from '../../law/index.ts';

/** A determination as it is kept. Behind it lie the texts of question, screening and answer: the bytes that replay compares. */
export type StoredDetermination = {
  readonly id: string;
  /** Valid time: the legal day that was asked about. */
  readonly on: string;
  /** Transaction time: when it was recorded. */
  readonly recordedAt: string;
  readonly question: Question;
  readonly answer: Determination;
  readonly outcome: Determination['outcome'];
  /** 'licence-required (presumption-of-denial)' */
  readonly status: string;
  readonly language: Language;
  readonly rulebook: { readonly version: string; readonly hash: string };
  /** Ids of the list snapshots that screening used; empty when none was screened. */
  readonly lists: readonly string[];
  readonly orderId: string | null;
  readonly by: string;
};

export type Replay = {
  readonly id: string;
  /** 'same': byte for byte. 'defect': same rulebook, another answer. 'other-rulebook': that rulebook is not here. */
  readonly result: 'same' | 'defect' | 'other-rulebook';
  readonly rulebook: { readonly stored: string; readonly now: string };
  /** The first place (JSON Pointer) in which the answers differ, with both values. */
  readonly difference?: { readonly at: string; readonly stored: unknown; readonly now: unknown };
  readonly message: string;
};

/** A kept answer in a language: as it is kept, or asked again. */
export type InLanguage = {
  readonly id: string;
  readonly language: Language;
  /**
   * 'as-kept': in the language of the record. 'asked-again': the same rulebook gave the kept bytes in the kept language,
   * and this is the same answer in the other. 'other-rulebook', 'defect': that cannot be said, and there is no answer.
   */
  readonly result: 'as-kept' | 'asked-again' | Exclude<Replay['result'], 'same'>;
  readonly answer: Determination | null;
};
