// Begins a rule: writes its file at the path that is its citation, with a version, its act and a case on both sides of its first day.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Kind } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import { KINDS, type NewRule, placeOf, ruleFile } from './rule-file.ts';

const root = join(import.meta.dirname, '..');
const HELP = `Usage: node tools/new-rule.ts --kind KIND --cite CITATION --from DAY --act CITATION --document NUMBER [FLAGS]

Writes rulebook/us/ear/<part>/<section>.ts for a new rule of the EAR. Its condition is \`notEncoded\`: from its first day on it
answers unknown, never no, until you write it. Nothing is written when a value is wrong or the rule exists.

Needed
  --kind KIND          ${KINDS.slice(0, 6).join(', ')},
                       ${KINDS.slice(6).join(', ')}
  --cite CITATION      the smallest piece that is amended alone: "15 CFR 744.99(a)", or an entry: "3A090.d"
  --from DAY           the first day in force, 2026-12-01
  --act CITATION       of the Federal Register: "91 FR 12345"
  --document NUMBER    of the Federal Register: 2026-12345
If known
  --published DAY      of the act (else --from): a question with knownOn before it does not see the rule
  --title TEXT         in English; --title-nl TEXT in Dutch (else the citation)
  --rulebook FOLDER    where to write (rulebook)
  --help

Example
  node tools/new-rule.ts --kind licence-requirement --cite '15 CFR 744.99(a)' --from 2026-12-01 --act '91 FR 12345' \\
    --document 2026-12345 --published 2026-11-24 --title 'Made-up end use' --title-nl 'Verzonnen eindgebruik'

Exit status: 0 written; 1 refused, it exists; 2 wrong use.`;

const OPTIONS = {
  kind: { type: 'string' },
  cite: { type: 'string' },
  from: { type: 'string' },
  act: { type: 'string' },
  document: { type: 'string' },
  published: { type: 'string' },
  title: { type: 'string' },
  'title-nl': { type: 'string' },
  rulebook: { type: 'string' },
  help: { type: 'boolean' },
} as const;
type Flags = { readonly [K in Exclude<keyof typeof OPTIONS, 'help'>]?: string };

/** Does the day exist, written as 2026-12-01? */
const isDay = (text: string): boolean => {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** @throws with every flag that is missing or wrong */
export function ruleFromFlags(flags: Flags): NewRule {
  const missing = (['kind', 'cite', 'from', 'act', 'document'] as const).filter((f) => !flags[f]?.trim());
  if (missing.length > 0) throw new Error(`needed: ${missing.map((f) => `--${f}`).join(', ')}`);
  const { kind = '', cite = '', from = '', act = '', document = '' } = flags;
  const published = flags.published ?? from;
  const wrong: string[] = [];
  if (!(KINDS as string[]).includes(kind)) wrong.push(`--kind '${kind}' is none of ${KINDS.join(', ')}`);
  for (const [flag, day] of [
    ['from', from],
    ['published', published],
  ] as const)
    if (!isDay(day)) wrong.push(`--${flag} '${day}' is no day that exists, written as 2026-12-01`);
  if (!/^\d{2,3} FR \d{1,6}$/.test(act)) wrong.push(`--act '${act}' is not written as "91 FR 12345"`);
  if (!/^(\d{4}|[A-Z]\d)-\d{3,6}$/.test(document)) wrong.push(`--document '${document}' is not written as 2026-12345`);
  if (wrong.length > 0) throw new Error([...new Set(wrong)].join('\n'));
  const place = placeOf(cite);
  const title = flags.title?.trim() || place.cite;
  return {
    kind: kind as Kind,
    place,
    title,
    titleNl: flags['title-nl']?.trim() || title,
    from,
    published,
    act,
    document,
  };
}

/** Writes the rule below a rulebook's folder. @throws, and writes nothing, when the file or the id is there already */
export function addRule(folder: string, rule: NewRule): string {
  const { id, path } = rule.place;
  const file = join(folder, path);
  if (RULEBOOK.provisions.some((p) => p.id === id))
    throw new Error(
      `the rulebook has a rule '${id}'. An amendment is a new version in its file; see CONTRIBUTING.md, "record an amendment".`,
    );
  if (existsSync(file)) throw new Error(`${file} exists.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ruleFile(rule), { flag: 'wx' });
  return file;
}

const next = (file: string, rule: NewRule, flags: Flags): string =>
  `wrote ${relative(process.cwd(), file)}

Until its condition is written, it answers unknown from ${rule.from} on. Next:
  1. Write \`when\` in the words of core/law/words.ts over the facts of core/law/facts/, and the effect; raise \`confidence\` to P
     when you have read the text.${flags.published === undefined ? ` Put the day the act was published (now ${rule.published}).` : ''}${flags['title-nl'] === undefined ? ' Give the title in English and Dutch.' : ''}
  2. Worked cases on both sides of every line; node tools/registry.ts; node tools/cases.ts '${rule.place.id}'
  3. node tools/answers.ts && node tools/readme.ts, and read the diff of rulebook/answers/
  4. NEWS.md: what it does to past and future answers; then npm test`;

/** Runs the command. @returns its exit status */
export function main(args: string[]): number {
  let rule: NewRule;
  let flags: Flags;
  try {
    const { values } = parseArgs({ args, options: OPTIONS, strict: true });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    flags = values;
    rule = ruleFromFlags(flags);
  } catch (error) {
    console.error(`new-rule: ${error instanceof Error ? error.message : String(error)}\nSee --help.`);
    return 2;
  }
  try {
    console.log(next(addRule(flags.rulebook ?? join(root, 'rulebook'), rule), rule, flags));
    return 0;
  } catch (error) {
    console.error(`new-rule: nothing written\n${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
