import {
  type Act,
  addDays,
  allOf,
  type Condition,
  cases,
  clause,
  type Day,
  kind,
  type Provision,
  type Text,
  t,
  technologyFor,
  values,
} from '@tolhuis/core/law';
import { AC_2022, AC_2023, ecfrPart, HBM_2024 } from '../../acts.ts';
import { namesA, namesB } from '../conventions.ts';

export type Family = 'a' | 'b' | 'c';
type Spec = {
  /** '3E001'. */
  readonly entry: string;
  readonly family: Family;
  /** What the answer shows; default: the entry. */
  readonly eccn?: string;
  readonly kind: 'software' | 'technology';
  /** Entries that the software or technology is for, by prefix. */
  readonly targets: readonly [string, ...string[]];
  readonly rank: number;
  /** First day, when later than that of the family. */
  readonly from?: Day;
  readonly warnings?: readonly Text[];
};

const STARTS: Readonly<Record<Family, { from: Day; by: Act }>> = {
  a: { from: '2022-10-21', by: AC_2022 },
  b: { from: '2023-11-17', by: AC_2023 },
  c: { from: '2024-12-02', by: HBM_2024 },
};
const NAMES: Readonly<Record<Family, Condition>> = {
  a: namesA(technologyFor),
  b: namesB(technologyFor),
  c: technologyFor.is('3A090.c'),
};
const noLetter = t(
  'Where the entry is named without a paragraph (3A090, 4A090), it is read as paragraph .a, the wider duty.',
  'Waar de post zonder paragraaf is genoemd (3A090, 4A090), is paragraaf .a gelezen, de ruimere plicht.',
);

/** Example of something that the entry is for, in the family; and one of the next family, or of none. */
function examples(spec: Spec): { inside: string; outside: string } {
  const [target] = spec.targets;
  const dotted = target.endsWith('.z');
  const letters = { a: dotted ? '.1.a' : '.a', b: dotted ? '.1.b' : '.b', c: '.c' };
  const unlettered = /^(4A004|4A005|5A992|5D992)/.test(target) ? { a: '.1', b: '.2', c: '.c' } : letters;
  return { inside: target + unlettered[spec.family], outside: target + unlettered[spec.family === 'b' ? 'a' : 'b'] };
}

/**
 * Software or technology related to items of the advanced-computing families (Supplement No. 1 to part 774, product
 * groups D and E). "For" means the development or production of the item (for some entries also its use), as the exporter
 * states it in item.technologyFor.
 */
export function related(spec: Spec): Provision<'classification'> {
  const first = STARTS[spec.family];
  const start = spec.from !== undefined && spec.from > first.from ? { from: spec.from, by: AC_2023 } : first;
  const { inside, outside } = examples(spec);
  const warnings = [...(spec.family === 'a' ? [noLetter] : []), ...(spec.warnings ?? [])];
  const what = spec.kind === 'software' ? t('Software', 'Software') : t('Technology', 'Technologie');
  return {
    kind: 'classification',
    id: `${spec.entry}-${spec.family}`,
    cite: `15 CFR Part 774, Supplement No. 1, ECCN ${spec.entry}`,
    title: t(
      `${what.en} for items of the .${spec.family} family (${spec.targets.join(', ')})`,
      `${what.nl} voor goederen van de .${spec.family}-familie (${spec.targets.join(', ')})`,
    ),
    url: ecfrPart(774),
    versions: [
      {
        ...start,
        confidence: 'P',
        when: clause(
          'heading',
          `${spec.kind} for ${spec.targets.join(', ')}, .${spec.family} family`,
          `${what.nl.toLowerCase()} voor ${spec.targets.join(', ')}, .${spec.family}-familie`,
          allOf(kind.is(spec.kind), technologyFor.isIn(values(...spec.targets)), NAMES[spec.family]),
        ),
        ...(warnings.length > 0 ? { warnings } : {}),
        effect: { eccn: spec.eccn ?? spec.entry, family: spec.family, rank: spec.rank },
      },
    ],
    cases: cases(
      [kind, technologyFor],
      [
        [addDays(start.from, -1), [spec.kind, inside], 'no', 'the day before'],
        [start.from, [spec.kind, inside], 'heading', 'first day'],
        ['2026-11-21', [spec.kind, inside], 'heading', 'for this family'],
        ['2026-11-21', [spec.kind, outside], 'no', 'for another family'],
        ['2026-11-21', [spec.kind, '3A991.p'], 'no', 'for an entry outside the families'],
        ['2026-11-21', [spec.kind, '?'], 'unknown', 'ask what it is for'],
        ['2026-11-21', [spec.kind === 'software' ? 'technology' : 'software', inside], 'no', 'another kind of item'],
        ['2026-11-21', [spec.kind, spec.targets[0]], spec.family === 'a' ? 'heading' : 'no', 'no letter: read as .a'],
      ],
    ),
  };
}
