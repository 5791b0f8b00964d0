import { ZenEngine } from '@gorules/zen-engine';
import { editionOf, open } from '@tolhuis/core/decide';
import { compile, type Facts, YES } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import { Engine } from 'json-rules-engine';
import { stream } from './mix.ts';

// The 3A090 classification of 17 November 2023 in three engines, over the same circuits, all facts known (neither rival
// knows "unknown"). Each rival gets the rule in the form that its own guide recommends, made once, outside the clock.

type Circuit = { tpp: number; density: number; datacenters: boolean };
export type Result = { name: string; perSecond: number; answers: string };

/** The rule by hand: what every engine must answer. */
const byHand = ({ tpp, density, datacenters }: Circuit): string => {
  const outside = !datacenters && tpp < 4800; // Note 2
  if (!outside && (tpp >= 4800 || (tpp >= 1600 && density >= 5.92))) return 'a';
  if (
    datacenters &&
    ((tpp >= 2400 && tpp < 4800 && density >= 1.6 && density < 5.92) ||
      (tpp >= 1600 && density >= 3.2 && density < 5.92))
  )
    return 'b';
  return '-';
};

function circuits(count: number): Circuit[] {
  const next = stream(11);
  return Array.from({ length: count }, () => ({
    tpp: Math.round(next() * 8000),
    density: Math.round(next() * 1000) / 100,
    datacenters: next() < 0.7,
  }));
}

/** Runs in blocks for about a second after a warm-up; the best block counts, for every engine alike. */
async function clocked(
  name: string,
  all: readonly Circuit[],
  answer: (c: Circuit) => string | Promise<string>,
): Promise<Result> {
  let answers = '';
  for (const c of all.slice(0, 500)) answers += await answer(c);
  let best = 0;
  for (const end = performance.now() + 1500; performance.now() < end; ) {
    const at = performance.now();
    for (const c of all) {
      const a = answer(c);
      if (typeof a !== 'string') await a;
    }
    best = Math.max(best, all.length / ((performance.now() - at) / 1000));
  }
  return { name, perSecond: best, answers };
}

function jsonRules(): (c: Circuit) => Promise<string> {
  const at = (fact: string, operator: string, value: unknown): { fact: string; operator: string; value: unknown } => ({
    fact,
    operator,
    value,
  });
  const engine = new Engine();
  engine.addRule({
    event: { type: 'a' },
    priority: 2,
    conditions: {
      all: [
        {
          any: [
            at('tpp', 'greaterThanInclusive', 4800),
            { all: [at('tpp', 'greaterThanInclusive', 1600), at('density', 'greaterThanInclusive', 5.92)] },
          ],
        },
        { any: [at('datacenters', 'equal', true), at('tpp', 'greaterThanInclusive', 4800)] },
      ],
    },
  });
  engine.addRule({
    event: { type: 'b' },
    conditions: {
      all: [
        at('datacenters', 'equal', true),
        at('density', 'lessThan', 5.92),
        at('tpp', 'lessThan', 4800),
        {
          any: [
            { all: [at('tpp', 'greaterThanInclusive', 2400), at('density', 'greaterThanInclusive', 1.6)] },
            { all: [at('tpp', 'greaterThanInclusive', 1600), at('density', 'greaterThanInclusive', 3.2)] },
          ],
        },
      ],
    },
  });
  return async (c) => (await engine.run(c)).events[0]?.type ?? '-';
}

function zen(): (c: Circuit) => Promise<string> {
  const row = (id: string, tpp: string, density: string, datacenters: string, out: string): Record<string, string> => ({
    _id: id,
    tpp,
    density,
    datacenters,
    out: `"${out}"`,
  });
  const field = (name: string, type: string): Record<string, string> => ({ id: name, field: name, name, type });
  const content = {
    nodes: [
      { id: 'in', name: 'request', type: 'inputNode', position: { x: 0, y: 0 } },
      {
        id: 'table',
        name: '3A090',
        type: 'decisionTableNode',
        position: { x: 1, y: 0 },
        content: {
          hitPolicy: 'first',
          inputs: [field('tpp', 'expression'), field('density', 'expression'), field('datacenters', 'expression')],
          outputs: [field('out', 'expression')],
          rules: [
            row('1', '>= 4800', '', '', 'a'),
            row('2', '>= 1600', '>= 5.92', 'true', 'a'),
            row('3', '>= 2400', '[1.6..5.92)', 'true', 'b'),
            row('4', '>= 1600', '[3.2..5.92)', 'true', 'b'),
            row('5', '', '', '', '-'),
          ],
        },
      },
      { id: 'end', name: 'response', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'e1', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'e2', sourceId: 'table', targetId: 'end', type: 'edge' },
    ],
  };
  const decision = new ZenEngine().createDecision(content as unknown as Buffer);
  return async (c) => (await decision.evaluate(c)).result.out as string;
}

/** Our own: the real provisions of the rulebook, by the compiled check, a question object and its facts made each time. */
function ours(): (c: Circuit) => string {
  const edition = editionOf(RULEBOOK, { on: '2023-12-01', reading: 'enforced' });
  const a = compile(edition.find('3A090.a')!.condition, edition.world);
  const b = compile(edition.find('3A090.b')!.condition, edition.world);
  return ({ tpp, density, datacenters }) => {
    const item = {
      kind: 'integrated-circuit' as const,
      tpp,
      performanceDensity: density,
      designedOrMarketedForDatacenters: datacenters,
    };
    const facts: Facts = open(RULEBOOK, { on: '2023-12-01', item }).facts;
    return a(facts) === YES ? 'a' : b(facts) === YES ? 'b' : '-';
  };
}

/** Measures the three, and refuses to compare engines that do not answer alike. */
export async function compareEngines(): Promise<Result[]> {
  const all = circuits(4000);
  const results = [
    await clocked('tolhuis', all, ours()),
    await clocked('json-rules-engine', all, jsonRules()),
    await clocked('@gorules/zen-engine', all, zen()),
  ];
  const right = all.slice(0, 500).map(byHand).join('');
  for (const r of results)
    if (r.answers !== right) throw new Error(`${r.name} answers otherwise than the rule: not comparable`);
  return results;
}
