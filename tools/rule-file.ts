// The text of a new rule's file: everything but what the law says, which stays `notEncoded` until somebody writes it.
import type { Kind } from '@tolhuis/core/law';

/** Where a citation of the EAR stands in the rulebook, and by which id other rules refer to it. */
export type Place = { readonly id: string; readonly cite: string; readonly path: string; readonly url: string };

const ECFR = 'https://www.ecfr.gov/current/title-15';
const SECTION = /^(?:15 CFR )?(?:§ ?)?(7[3-7]\d)\.(\d{1,3})((?:\([0-9A-Za-z]{1,5}\))*)$/;
const ENTRY = /^(?:15 CFR (?:Part )?774,? )?(?:Supplement No\. 1,? )?(?:ECCN )?(\d[A-E]\d{3}(?:\.[a-z0-9]+)*)$/;

/**
 * The place of a section ('15 CFR 744.99(a)') or of an entry of the Commerce Control List ('3A090.d').
 * @throws where it is neither: another instrument has no path that follows from its citation
 */
export function placeOf(citation: string): Place {
  const text = citation.trim().replace(/\s+/g, ' ');
  const section = SECTION.exec(text);
  if (section) {
    const [, part = '', number = '', below = ''] = section;
    const id = `${part}.${number}${below}`;
    const file = [number, ...below.split(/[()]+/).filter(Boolean)].join('-');
    return { id, cite: `15 CFR § ${id}`, path: `us/ear/${part}/${file}.ts`, url: `${ECFR}/section-${part}.${number}` };
  }
  const [, id] = ENTRY.exec(text) ?? [];
  if (id !== undefined)
    return {
      id,
      cite: `15 CFR Part 774, Supplement No. 1, ECCN ${id}`,
      path: `us/ear/774/${id}.ts`,
      url: `${ECFR}/part-774`,
    };
  throw new Error(
    `--cite '${citation.slice(0, 80)}' is no section of the EAR ("15 CFR 744.99(a)") and no entry of its list ("3A090.d"). A rule of another instrument: copy one of its folder.`,
  );
}

/** Strings as biome writes them. */
const quoted = (text: string): string =>
  text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;

/** What each kind does, as little as it can: the strictest where there is a choice, and nothing covered or freed. */
const EFFECTS: { readonly [K in Kind]: (id: string) => string } = {
  classification: (id) => `{ eccn: ${quoted(id)}, family: 'other', rank: 999 }`,
  'licence-requirement': (id) => `{ requirement: ${quoted(id)}, appliesTo: 'item' }`,
  exception: (id) => `{ exception: ${quoted(id)}, covers: [] }`,
  authorisation: (id) => `{ authorisation: ${quoted(id)}, covers: [] }`,
  'review-policy': () => `{ policy: 'policy-of-denial', for: [] }`,
  prohibition: (id) => `{ prohibition: ${quoted(id)} }`,
  'red-flag': (id) => `{ flag: ${quoted(id)}, level: 'hold', text: TITLE }`,
  duty: (id) => `{ duty: ${quoted(id)}, text: TITLE }`,
  levy: (id) => `{ levy: ${quoted(id)}, payer: TITLE, base: TITLE, ratePercent: '0', on: 'order-value' }`,
  limit: (id) => `{ limit: ${quoted(id)}, unit: 'chips', amount: 0, per: TITLE, text: TITLE }`,
  gate: (id) => `{ gate: ${quoted(id)}, state: 'US', text: TITLE }`,
  jurisdiction: () => `{ result: 'subject' }`,
};
export const KINDS = Object.keys(EFFECTS) as Kind[];

/** What a new rule is made of, once it has been checked. */
export type NewRule = {
  readonly kind: Kind;
  readonly place: Place;
  readonly title: string;
  readonly titleNl: string;
  readonly from: string;
  readonly published: string;
  readonly act: string;
  readonly document: string;
};

/** The day before, both as YYYY-MM-DD. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** A file that compiles and answers unknown from its first day on, formatted as biome does. */
export function ruleFile({ kind, place, title, titleNl, from, published, act, document }: NewRule): string {
  const effect = EFFECTS[kind](place.id);
  const shared = effect.includes('TITLE');
  const named = `t(${quoted(title)}, ${quoted(titleNl)})`;
  return `import { asked, fr, notEncoded, provision, t } from '@tolhuis/core/law';
${shared ? `\nconst TITLE = ${named};\n` : ''}
export default provision({
  kind: '${kind}',
  id: ${quoted(place.id)},
  cite: ${quoted(place.cite)},
  title: ${shared ? 'TITLE' : named},
  url: '${place.url}',
  versions: [
    {
      from: '${from}',
      by: fr(${quoted(act)}, ${quoted(document)}, '${published}'),
      confidence: 'I',
      when: notEncoded(
        '${place.cite}: its condition is not written yet',
        '${place.cite}: de voorwaarde is nog niet geschreven',
      ),
      effect: ${effect},
    },
  ],
  cases: asked(
    ['${dayBefore(from)}', {}, 'no', 'the day before its first'],
    ['${from}', {}, 'unknown', 'from its first day; what it asks is not written yet'],
  ),
});
`;
}
