import type { AppError, Issue, OPERATIONS, perform } from '@tolhuis/core/app';
import type { Question } from '@tolhuis/core/contract';
import type { Language } from '@tolhuis/core/law';
import type { Hit } from '@tolhuis/core/screen';
import type { z } from 'zod';

export type OperationName = keyof typeof OPERATIONS;
export type InputOf<N extends OperationName> = z.input<(typeof OPERATIONS)[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<(typeof OPERATIONS)[N]['output']>;
export type Perform = typeof perform;

/** What forms need to offer choices: small, read once per language. */
export type Reference = {
  readonly version: string;
  readonly hash: string;
  readonly chips: readonly { id: string; label: string; words: string; kind: string; forDatacenters?: boolean }[];
  readonly countries: readonly { code: string; name: string }[];
  readonly proposals: readonly { id: string; title: string; status: string; cite: string; url?: string }[];
  readonly switches: readonly { id: string; options: readonly string[] }[];
  /** Quotas and caps by id, as their newest version states them. */
  readonly limits: Readonly<Record<string, { title: string; amount: number; unit: string; per: string }>>;
  /** Measured facts by id, for margins. */
  readonly facts: Readonly<Record<string, { label: string; unit: string }>>;
  /** Days on which the text, its enforcement or a country group changes, in order. */
  readonly changeDays: readonly string[];
};

/** A short answer for one country, as the map shows it. */
export type Place = { readonly outcome: string; readonly eccn?: string; readonly detail?: string };

/** `template` is a question in which every '*' stands for the country. */
export type WorldInput = { readonly template: Question; readonly on: string };

/** A hit of the list that works offline, with what the entry says. */
export type ScreenedHit = Hit & {
  readonly countries: readonly string[];
  readonly addresses?: readonly string[];
  readonly programs?: readonly string[];
  readonly footnotes?: readonly number[];
  readonly licenceRequirement?: string;
  readonly licencePolicy?: string;
  readonly citation?: readonly string[];
  readonly since?: string;
  readonly url?: string;
  /** Where the listing is not in force on the day. */
  readonly standing?: string;
  /** How urgent the desk says it is, 0 to 100. */
  readonly urgency?: number;
  /** A person has confirmed on the desk that it is the listed party. */
  readonly confirmed?: boolean;
};
/** One name to screen. `line`: where it stands in its file. */
export type NameRow = {
  readonly name: string;
  readonly line?: number;
  readonly id?: string;
  readonly type?: string;
  readonly country?: string;
  readonly address?: string;
  readonly aliases?: string[];
  readonly birthDate?: string;
};
/** A file of names as read: what is good, and what is wrong with its line and key. */
export type ReadNames = { readonly rows: readonly NameRow[]; readonly issues: readonly Issue[] };
export type Screened = {
  readonly hits: readonly ScreenedHit[];
  readonly note?: string;
  readonly list: { readonly name: string; readonly asOf: string; readonly entries: number };
};

/** One order of a table, decided shortly or refused with its issues. */
export type OrderAnswer =
  | { readonly ok: true; readonly outcome: string; readonly eccn?: string; readonly detail?: string }
  | { readonly ok: false; readonly issues: readonly { path: string; message: string; remedy?: string }[] };

/** A file of orders as read: what is good, and what is wrong with its line and column. */
export type ReadOrders = {
  readonly orders: readonly { readonly id: string; readonly question: Question }[];
  readonly issues: readonly Issue[];
  readonly rows: number;
};

/** Everything that can be asked of the worker. */
export type Requests = {
  perform: { input: { name: OperationName; input: unknown; language: Language }; output: unknown };
  /** Makes ready for the first question; answered at once. */
  warm: { input: { language: Language }; output: undefined };
  world: { input: WorldInput; output: Record<string, Place> };
  screen: { input: { rows: readonly NameRow[] }; output: Screened[] };
  names: { input: { text: string } | { bytes: ArrayBuffer }; output: ReadNames };
  read: { input: { text: string } | { bytes: ArrayBuffer }; output: ReadOrders };
  orders: { input: { questions: readonly unknown[] }; output: OrderAnswer[] };
};
export type RequestName = keyof Requests;

export type Asked = { [N in RequestName]: { id: number; ask: N; input: Requests[N]['input'] } }[RequestName];
export type Answered =
  | { id: number; value: unknown }
  | { id: number; error: AppError }
  | { id: number; failed: string };
