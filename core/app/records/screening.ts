import type { AlertPriority, HitReason, HitToken, ScreenNote, Standing } from '../../screen/index.ts';

/** What the list itself says of the party behind a hit; told where details are asked for. Days are ISO. */
export type ListedParty = {
  readonly type: string;
  readonly countries: string[];
  readonly addresses: string[];
  readonly programs?: string[];
  readonly footnotes?: number[];
  readonly licenceRequirement?: string;
  readonly licencePolicy?: string;
  readonly federalRegister?: string[];
  readonly startDate?: string;
  readonly endDate?: string;
  readonly sourceUrl?: string;
};

/** One hit as every door gives it. `standing` is there when the listing is not in force on the day, `approval` when it lifts a requirement. */
export type ScreenedHit = {
  id: string;
  list: string;
  name: string;
  matchedName: string;
  score: number;
  probability: number;
  reasons: HitReason[];
  tokens?: HitToken[];
  standing?: Exclude<Standing, 'active'>;
  approval?: true;
  /** A person has confirmed that it is the listed party. */
  confirmed?: true;
  /** How urgent it is, where it was said what is at stake. */
  priority?: AlertPriority;
  /** Where details were asked for. */
  entry?: ListedParty;
};

/**
 * The answer for one name, in the shape of the contract. `note` says why a list of hits may be no clean answer; `dismissed`
 * counts hits that a person found to be somebody else; `reopened` names those that came back, and why.
 */
export type Screened = {
  id?: string;
  name: string;
  hits: ScreenedHit[];
  /** Time that it took, in milliseconds. */
  ms: number;
  note?: ScreenNote;
  dismissed?: number;
  reopened?: { id: string; list: string; because: string; changed: string[] }[];
};

/** A list that is installed: from where, taken when (ISO instant), published when (ISO day), how many parties. */
export type ListSource = {
  source: string;
  origin: string;
  takenAt: string;
  /** Absent: nobody knows how old it is. */
  publishedOn?: string;
  /** Who says of which day it is: the file, who imported it, the publisher's answer. */
  publishedBy?: 'file' | 'person' | 'response';
  sha256: string;
  entries: number;
  /** Parties by code of the list. */
  lists?: Readonly<Record<string, number>>;
  /** Against the one before it; absent for what is built in. */
  changes?: { added: number; removed: number; changed: number };
};
