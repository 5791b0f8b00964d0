// Writes rulebook/answers/: who gets what answer on which day, for every chip, a set of telling buyers and telling days.
// Generated and committed: the diff of these files is the review of a change to the rulebook.
// Usage: node tools/answers.ts [--check]
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Party, Question } from '@tolhuis/core/contract';
import { type Brief, brief } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';

const folder = join(import.meta.dirname, '..', 'rulebook', 'answers');
const check = process.argv.includes('--check');

/** Days on both sides of what changed the law, and the day the dossier speaks for. */
export const DAYS = [
  '2022-10-20',
  '2022-10-21',
  '2023-01-17',
  '2023-11-16',
  '2023-11-17',
  '2024-04-04',
  '2024-12-31',
  '2025-02-01',
  '2025-05-15',
  '2025-10-15',
  '2026-01-14',
  '2026-01-15',
  '2026-07-09',
  '2026-07-10',
  '2026-11-21',
  '2027-04-06',
];

const buyer = (country: string, more: Partial<Party> = {}): Party[] => [
  {
    role: 'end-user',
    country,
    headquarters: country,
    ultimateParentHeadquarters: country,
    kinds: ['civil'],
    listed: [],
    ...more,
  },
];
const nac = (on: string): Question['evidence'] => ({
  purchaseOrder: true,
  nacNotification: { filedOn: `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`, objection: false },
});
const certified: Question['evidence'] = {
  jan2026Certifications: {
    supplyInUs: true,
    noFoundryDiversion: true,
    recipientKyc: true,
    remoteUsersListed: true,
    thirdPartyTestInUs: true,
    labIndependent: true,
    volumeShareOfUsPercent: 20,
  },
};
type Telling = {
  readonly name: string;
  readonly question: (on: string) => Omit<Question, 'on' | 'item'>;
  readonly item?: Partial<Question['item']>;
};
const plain = (to: string): Telling => ({
  name: to,
  question: () => ({ to, endUse: [], parties: buyer(to), evidence: {} }),
});

/** Buyers and destinations that tell the rules apart. */
export const TELLING: readonly Telling[] = [
  ...['CN', 'HK', 'MO', 'RU', 'IR', 'AE', 'SA', 'IL', 'VN', 'KH', 'IN', 'MY', 'SG', 'TW', 'JP', 'DE', 'CH', 'PL'].map(
    plain,
  ),
  { name: 'CN NAC notified', question: (on) => ({ to: 'CN', endUse: [], parties: buyer('CN'), evidence: nac(on) }) },
  {
    name: 'CN certified 2026',
    question: () => ({ to: 'CN', endUse: [], parties: buyer('CN'), evidence: certified }),
    item: { commerciallyAvailableInUs: true },
  },
  {
    name: 'CN by a maker with a letter',
    question: () => ({
      to: 'CN',
      endUse: [],
      parties: [
        {
          role: 'exporter',
          name: 'NVIDIA',
          country: 'US',
          headquarters: 'US',
          ultimateParentHeadquarters: 'US',
          kinds: ['is-informed'],
          listed: [],
        },
        ...buyer('CN'),
      ],
      evidence: {},
    }),
  },
  {
    name: 'CN Entity List',
    question: () => ({
      to: 'CN',
      endUse: [],
      parties: buyer('CN', {
        listed: [{ list: 'EL', licenceRequirement: 'all-items', reviewPolicy: 'presumption-of-denial' }],
      }),
      evidence: {},
    }),
  },
  {
    name: 'VN purchase order',
    question: () => ({ to: 'VN', endUse: [], parties: buyer('VN'), evidence: { purchaseOrder: true } }),
  },
  {
    name: 'SG parent CN',
    question: () => ({
      to: 'SG',
      endUse: [],
      parties: buyer('SG', { ultimateParentHeadquarters: 'CN' }),
      evidence: {},
    }),
  },
  {
    name: 'MY owned 60 % by a listed party',
    question: () => ({
      to: 'MY',
      endUse: [],
      parties: buyer('MY', {
        owners: [
          {
            name: 'Listed',
            sharePercent: 60,
            listed: [{ list: 'EL', licenceRequirement: 'all-items', reviewPolicy: 'presumption-of-denial' }],
          },
        ],
      }),
      evidence: {},
    }),
  },
  {
    name: 'JP parent unknown',
    question: () => ({
      to: 'JP',
      endUse: [],
      parties: buyer('JP', { ultimateParentHeadquarters: null }),
      evidence: {},
    }),
  },
  {
    name: 'AE Supplement No. 8',
    question: () => ({
      to: 'AE',
      endUse: [],
      parties: (['ultimate-consignee', 'end-user'] as const).map((role) => ({
        role,
        name: 'Core42',
        country: 'AE',
        headquarters: 'AE',
        ultimateParentHeadquarters: 'AE',
        kinds: ['civil' as const],
        authorisations: ['uae-supplement-8'],
        listed: [],
      })),
      evidence: {},
    }),
  },
];

const POLICY: Readonly<Record<string, string>> = {
  'presumption-of-denial': 'PD',
  'policy-of-denial': 'D',
  'case-by-case': 'CBC',
  'presumption-of-approval': 'PA',
};
const CODE: Readonly<Record<string, string>> = {
  'no-licence-required': 'NLR',
  'exception-available': 'EXC',
  authorised: 'AUTH',
  'licence-required': 'LIC',
  'licence-not-enforced': 'TEXT',
  prohibited: 'PROH',
  'not-subject-to-ear': 'NOTSUB',
  'not-an-export': 'NOEXP',
  hold: 'HOLD',
  'not-determined': '?',
};

/** 'LIC:PD', 'EXC:NAC', 'NLR' … */
export const code = (b: Brief): string =>
  [CODE[b.outcome], b.reviewPolicy ? POLICY[b.reviewPolicy] : b.exception].filter(Boolean).join(':');

/** The table of one chip: a row a buyer, a column a day. */
export function answersOf(chip: string): string {
  const rows: string[][] = [['', ...DAYS]];
  const eccn = DAYS.map(
    (on) => brief(RULEBOOK, { on, to: 'DE', item: { chip }, endUse: [], parties: buyer('DE') }).eccn ?? '?',
  );
  rows.push(['ECCN', ...eccn]);
  for (const { name, question, item } of TELLING)
    rows.push([name, ...DAYS.map((on) => code(brief(RULEBOOK, { on, item: { chip, ...item }, ...question(on) })))]);
  return `${rows.map((r) => r.join('\t')).join('\n')}\n`;
}

if (import.meta.main) {
  const wanted = new Map(RULEBOOK.chips.map((c) => [join(folder, `${c.id}.tsv`), answersOf(c.id)]));
  wanted.set(
    join(folder, 'README.md'),
    `# Who gets what answer on which day

Generated by \`node tools/answers.ts\`; do not edit. One file a chip, a row a buyer, a column a day. A change to the rulebook
is reviewed by the diff of this folder. ${RULEBOOK.chips.length} chips × ${TELLING.length} buyers × ${DAYS.length} days.

NLR no licence required · EXC licence exception · AUTH authorised · LIC licence required (PD presumption of denial, D policy of
denial, CBC case by case, PA presumption of approval) · TEXT required by the text, not enforced · PROH prohibited · HOLD a person
must decide · ? facts are missing
`,
  );
  const existing = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((f) => f.isFile())
        .map((f) => join(f.parentPath, f.name))
    : [];
  const stale = [...wanted]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => path);
  const gone = existing.filter((path) => !wanted.has(path));
  if (check) {
    if (stale.length + gone.length > 0) {
      console.error(
        `rulebook/answers is stale (${stale.length + gone.length} files, first ${relative(folder, stale[0] ?? gone[0]!)}): run \`node tools/answers.ts\` and review the diff.`,
      );
      process.exitCode = 1;
    }
  } else {
    for (const path of stale) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, wanted.get(path)!);
    }
    for (const path of gone) rmSync(path);
    console.log(`${wanted.size} files: ${stale.length} written, ${gone.length} removed`);
  }
}
