import type { Question } from '@tolhuis/core/contract';
import { paths, without } from './rich-question.ts';

// Leaving out what is stated never frees goods. What is read as harmless when it is not stated is listed here, each with
// the warning that the free answer must bear, or with the reason why it needs none.

type Read = {
  readonly path: RegExp;
  readonly warns?: readonly string[];
  readonly why: string;
  /** Of some questions only. */
  readonly where?: (q: Question, path: string) => boolean;
};

/** The headquarters or parent that is left out is in an embargoed country. */
const homeUnderEmbargo = (q: Question, path: string): boolean => {
  const [, index, key] = path.replace('=null', '').split('.');
  const home = q.parties?.[Number(index)]?.[key as 'headquarters' | 'ultimateParentHeadquarters'];
  return ['CU', 'IR', 'KP', 'SY', 'RU', 'BY'].includes(home ?? '');
};

export const READ_AS_HARMLESS: readonly Read[] = [
  { path: /^via$/, warns: ['transit-not-stated'], why: 'transit is deemed to go to the destination (§ 734.13(c))' },
  { path: /^redFlags$/, warns: ['red-flags-not-stated'], why: 'a red flag is what came to notice' },
  {
    path: /\.owners(\.|$)/,
    warns: ['owners-not-stated'],
    why: 'ownership is what is known of it (§ 744.11, red flag 29)',
  },
  {
    path: /^item\.hostEccn$/,
    warns: ['host-not-stated', 'rule:own', 'rule:3A991-before-2022'],
    why: 'most are in none',
  },
  { path: /^parties\.\d+\.country$/, warns: ['place-not-stated'], why: 'buyers are where the goods go (§ 748.5)' },
  {
    path: /^parties\.\d+\.(headquarters|ultimateParentHeadquarters)(=null)?$/,
    warns: ['home-not-stated'],
    why: 'the embargoes go by the destination (part 746); of a home there one has to know',
    where: homeUnderEmbargo,
  },
  {
    path: /^item\.(contains(\..*)?|chip|technologyFor|kind|eccn)$/,
    warns: ['rule:', 'catalogue-', 'host-not-stated'],
    why: "the exporter's own classification stands where nothing is said of the item (§ 748.3(a)), or no item decides",
  },
  { path: /^parties\.\d+\.name$/, warns: ['red-flag:letter'], why: 'letters bind their addressee' },
  { path: /\.address$/, why: 'a party outside Ukraine needs none; to Ukraine the answer warns (§ 746.6)' },
  { path: /^(activity|from|reading|assume(\..*)?|scenarios|knownOn)$/, why: 'the contract gives a default' },
  { path: /^to$/, why: 'a transfer (in-country) stays in the country that it begins in (§ 734.16)' },
];

/** Members of a list: a list of one less says something else, not less. */
const MEMBER =
  /(^|\.)(parties|listed|endUse|via|redFlags|contains|owners|kinds|footnotes|programs|authorisations|scenarios)\.\d+$/;
/** What an entry says of itself: a narrower requirement or a programme, without which it is read as covering all items. */
const OF_AN_ENTRY = /\.(addedOn|licenceRequirement|reviewPolicy|footnotes|programs)$/;

/** Where a designer is headquartered: General Prohibition 10 asks knowledge of it. */
const ofDesigner = (q: Question, path: string): boolean => {
  const [, index] = /^parties\.(\d+)\.(?:headquarters|ultimateParent)/.exec(path) ?? [];
  return index !== undefined && q.parties?.[Number(index)]?.role === 'designer';
};

/** What can be left out of a question, or stated to be unknown ("…=null"). */
export function forgettable(q: Question): string[] {
  const unknown = (q.parties ?? []).flatMap((p, i) =>
    (['headquarters', 'ultimateParentHeadquarters'] as const)
      .filter((key) => typeof p[key] === 'string')
      .map((key) => `parties.${i}.${key}=null`),
  );
  return [...paths(q), ...unknown].filter(
    (path) => !MEMBER.test(path) && !OF_AN_ENTRY.test(path) && !ofDesigner(q, path),
  );
}

/** Without it the question says something else, not less. */
export function saysMore(q: Question, path: string): boolean {
  const [, index, key] = /^parties\.(\d+)\.(headquarters|ultimateParentHeadquarters)$/.exec(path) ?? [];
  return (
    // Stated to be unknown is a red flag, not stated is a question: where every headquarters is covered, nothing hangs on it.
    (key !== undefined && q.parties?.[Number(index)]?.[key as 'headquarters'] === null) ||
    // A stated sum that this order alone exceeds is doubted; without the quantity it stands.
    (path === 'quantity' && q.evidence?.lppCumulativeTpp !== undefined) ||
    // Where no figure is stated, that of the designer's attestation is the item's (3A090, Note 1.a): another figure, not none.
    (path === 'item.tpp' && q.evidence?.foundryAttestation?.by === 'designer') ||
    // An entry of one's own says that no other catches the item.
    (path === 'item.hostEccn' && q.item.eccn !== undefined) ||
    // Where no foreign person is named, `to` is his home (§ 734.13(b)).
    (path === 'parties' && q.activity?.startsWith('deemed-') === true)
  );
}

/** The question without it. */
export function forget(q: Question, path: string): Question {
  if (!path.endsWith('=null')) return without(q, path);
  const [, index, key] = path.slice(0, -'=null'.length).split('.');
  return { ...q, parties: q.parties!.map((p, i) => (i === Number(index) ? { ...p, [key!]: null } : p)) };
}
