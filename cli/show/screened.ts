import type { Screened, ScreenedHit } from '@tolhuis/core/app/records';
import type { ListEntry, ScreenQuery } from '@tolhuis/core/screen';
import { printable, shortName } from './printable.ts';

/** Why a list of hits may be no clean answer. */
const NOTES: Readonly<Record<string, string>> = {
  empty: 'the name is empty: nothing was screened',
  'no-letters': 'a name holds no letter or digit: it was not screened',
  'too-long': 'a name or address is longer than can be screened whole: give names apart, without other text',
  'too-many-names': 'it holds more names than can be screened at once: screen them one by one',
  'work-bound-reached': 'so many listed names are alike that not all could be compared: narrow the name',
};
const REASONS_SHOWN = 3;

/** Why a list of hits may be no clean answer, for people. */
export const noteText = (note: string): string => NOTES[note] ?? note;

/** What a hit says of the listed party. */
type Listed = Pick<
  ListEntry,
  'countries' | 'footnotes' | 'licencePolicy' | 'programs' | 'federalRegister' | 'startDate' | 'endDate'
>;
/** What is known of a hit beside itself: its entry, and under what `--hit` takes it (default: its list and whole id). */
export type Known = {
  readonly entryOf: (hit: ScreenedHit) => Listed | undefined;
  readonly hitName?: (hit: ScreenedHit) => string;
};

/** One answer for people: the name, then each hit with its score, what its listing says, and the reasons that weighed most. */
export function screenedText(
  answer: Screened,
  query: ScreenQuery,
  facts: Known,
  explain: boolean,
  minScore: number,
): string {
  const known = [query.country, query.type, shortName(query.address ?? '')].filter(Boolean).join(', ');
  const head = `${answer.id === undefined ? '' : `${answer.id}  `}${shortName(answer.name)}${known ? ` (${known})` : ''}`;
  const note = [
    ...(answer.note === undefined ? [] : [`  ! ${noteText(answer.note)}`]),
    ...(answer.dismissed === undefined ? [] : [`  ${answer.dismissed} dismissed before`]),
    ...(answer.reopened ?? []).map(
      (r) =>
        `  ! reopened (${r.because}${r.changed.length > 0 ? `: ${r.changed.join(', ')}` : ''}): ${r.list} ${r.id.slice(0, 12)}`,
    ),
  ];
  if (answer.hits.length === 0)
    return [
      head,
      ...note,
      ...(answer.note === undefined ? [`  no hit from ${minScore.toFixed(2)} up (--min-score shows weaker ones)`] : []),
    ]
      .map(printable)
      .join('\n');
  return [head, ...note, ...answer.hits.flatMap((hit) => hitLines(hit, facts, explain))].map(printable).join('\n');
}

function hitLines(hit: ScreenedHit, { entryOf, hitName }: Known, explain: boolean): string[] {
  const entry = entryOf(hit);
  const as = hit.matchedName === hit.name ? '' : `  (as "${hit.matchedName}")`;
  const standing = hit.approval
    ? '  APPROVAL, not a restriction'
    : hit.standing === 'expired'
      ? `  formerly listed, until ${entry?.endDate}`
      : hit.standing === 'not-yet'
        ? `  listed from ${entry?.startDate}`
        : '';
  const facts = [
    entry?.countries.join(' '),
    entry?.footnotes && `footnote ${entry.footnotes.join(', ')}`,
    entry?.licencePolicy && shortened(entry.licencePolicy),
    entry?.programs && shortened(entry.programs.join(' ')),
    entry?.federalRegister && shortened(entry.federalRegister.join('; ')),
    hit.standing !== 'expired' && entry?.endDate && `until ${entry.endDate}`,
    `--hit ${hitName?.(hit) ?? `${hit.list}:${hit.id}`}`,
  ].filter(Boolean);
  const reasons = [...hit.reasons]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, explain ? undefined : REASONS_SHOWN);
  const tokens = explain
    ? (hit.tokens ?? []).map(
        (t) => `        ${t.query} ~ ${t.entry ?? '(nothing)'}  ${t.similarity.toFixed(2)}  ${t.how}`,
      )
    : [];
  const confirmed = hit.confirmed ? '  CONFIRMED' : '';
  const urgency = hit.priority === undefined ? '' : `  urgency ${hit.priority.priority}`;
  return [
    `  ${hit.score.toFixed(2)}  ${hit.list.padEnd(4)} ${hit.name}${as}${confirmed}${urgency}${standing}`,
    `        ${facts.join(' · ')}`,
    `        ${reasons.map((r) => `${r.weight < 0 ? '−' : '+'}${Math.abs(r.weight).toFixed(1)} ${r.detail}`).join('; ')}`,
    ...tokens,
  ];
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
