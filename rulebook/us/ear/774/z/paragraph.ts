import { allOf, anyOf, asked, type Condition, clause, type Provision, t, type WorkedCase } from '@tolhuis/core/law';
import { AC_2023, DIFFUSION_2025, ecfrPart } from '../../acts.ts';
import { caughtBy, hasAdvanced, type Letter, softwareFor } from '../conventions.ts';

type Spec = {
  /** Id of the provision, unique in the rulebook. */
  readonly id: string;
  /** Paragraph behind the entry: 'z.1.a', 'z.2', 'z'. */
  readonly paragraph: string;
  /** The same before the letters of January 2025. */
  readonly before: string;
  readonly letter: Letter;
  /** Entries for commodities, as in item.hostEccn, by prefix. A condition where a prefix does not say it. */
  readonly commodities: readonly string[] | Condition;
  /** Entries for software. */
  readonly software: readonly string[];
  readonly rank: number;
  /** A host and the kind of item for the worked cases. */
  readonly example: { readonly host: string; readonly kind: 'computer' | 'software' };
  readonly warning?: { readonly en: string; readonly nl: string };
};

const band = {
  a: { tpp: 15832, performanceDensity: 19.45 },
  b: { tpp: 2640, performanceDensity: 3.196 },
} as const;

/** An item of that band, caught first by the host. */
function item(spec: Spec, letter: Letter, hostEccn: string): Record<string, unknown> {
  return spec.example.kind === 'software'
    ? { item: { kind: 'software', hostEccn, technologyFor: `3A090.${letter}` } }
    : {
        item: {
          kind: 'computer',
          hostEccn,
          contains: [{ count: 8, ...band[letter], designedOrMarketedForDatacenters: true }],
        },
      };
}

function cases(spec: Spec): readonly [WorkedCase, ...WorkedCase[]] {
  const { host } = spec.example;
  const other: Letter = spec.letter === 'a' ? 'b' : 'a';
  return asked(
    ['2023-11-16', item(spec, spec.letter, host), 'no', 'the .z paragraphs did not exist'],
    ['2023-11-17', item(spec, spec.letter, host), 'yes', 'first day'],
    [
      '2025-01-12',
      item(spec, spec.letter, host),
      `=host:${spec.before}`,
      'the last day of the paragraph without a letter',
    ],
    ['2025-01-13', item(spec, spec.letter, host), `=host:${spec.paragraph}`, 'the paragraph with its letter'],
    ['2026-11-21', item(spec, spec.letter, host), 'yes', 'caught by this entry, within the band'],
    ['2026-11-21', item(spec, other, host), 'no', 'the other band'],
    ['2026-11-21', item(spec, spec.letter, '5A001'), 'no', 'caught by another entry first'],
    [
      '2026-11-21',
      spec.example.kind === 'software'
        ? { item: { kind: 'software', hostEccn: host } }
        : { item: { kind: 'computer', hostEccn: host } },
      'unknown',
      'ask what is inside, or what the software is for',
    ],
  );
}

/**
 * One paragraph under .z (Supplement No. 1 to part 774): the item is caught by the host entry first and also meets or
 * exceeds the parameters of 3A090 or 4A090. It keeps the controls of the host entry. Number and letter follow from the
 * host's own paragraph and from the band; before January 2025 there was no letter.
 */
export function paragraph(spec: Spec): Provision<'classification'> {
  const { commodities } = spec;
  const isList = Array.isArray as (value: unknown) => value is readonly string[];
  const host = isList(commodities) ? caughtBy(...commodities) : commodities;
  const when = clause(
    spec.paragraph,
    `caught by its own entry first, and within the parameters of 3A090.${spec.letter} or 4A090.${spec.letter}`,
    `eerst gevangen door de eigen post, en binnen de parameters van 3A090.${spec.letter} of 4A090.${spec.letter}`,
    anyOf(
      allOf(host, hasAdvanced(spec.letter)),
      ...(spec.software.length === 0 ? [] : [allOf(caughtBy(...spec.software), softwareFor(spec.letter))]),
    ),
  );
  const warnings = spec.warning ? { warnings: [spec.warning] } : {};
  const effect = { family: spec.letter, rank: spec.rank } as const;
  return {
    kind: 'classification',
    id: spec.id,
    cite: `15 CFR Part 774, Supplement No. 1, paragraph .${spec.paragraph} of the base entry`,
    title: t(
      `.${spec.paragraph}: items of another entry that meet 3A090.${spec.letter} or 4A090.${spec.letter}`,
      `.${spec.paragraph}: goederen van een andere post die aan 3A090.${spec.letter} of 4A090.${spec.letter} voldoen`,
    ),
    url: ecfrPart(774),
    versions: [
      {
        from: '2023-11-17',
        by: AC_2023,
        confidence: 'S',
        when,
        ...warnings,
        effect: { ...effect, eccn: `=host:${spec.before}` },
      },
      {
        from: '2025-01-13',
        by: DIFFUSION_2025,
        confidence: 'P',
        when,
        ...warnings,
        effect: { ...effect, eccn: `=host:${spec.paragraph}` },
      },
    ],
    cases: cases(spec),
  };
}
