import { expect, test } from 'vitest';
import type { Determination } from '../../contract.ts';
import type { ListState, ListTrouble } from '../../screen/index.ts';
import { lowerByScreening } from './lower.ts';
import type { PartyFinding } from './screen-question.ts';

const free: Determination = {
  outcome: 'no-licence-required',
  reasons: [],
  missing: [],
  duties: [],
  levies: [],
  warnings: [],
  wouldChange: [],
  rulebook: { version: '0', hash: '0' },
};
const hit = { id: '1', list: 'EL', name: 'Quanjing Tensor', score: 0.9 };
const finding = {
  path: 'parties.0',
  name: 'Q',
  open: [hit],
  listed: [{ list: 'UVL', name: 'Q' }],
  formerly: [hit],
  approvals: [hit],
  note: 'no-letters',
} as unknown as PartyFinding;
const states: readonly ListState['state'][] = [
  'fresh',
  'stale',
  'too-old',
  'starter-only',
  'missing',
  'from-the-future',
  'incomplete',
  'undated',
  'short',
  'later',
];

test.each(states)(
  'a list that is %s: both languages say it of the same facts, and no English is left in the Dutch',
  (state) => {
    const found = {
      question: { on: '2026-11-21', item: {} },
      findings: [finding],
      state: {
        state,
        effect: state === 'fresh' ? 'none' : 'hold',
        ageDays: 114,
        message: 'the list is of no day',
        ...(state !== 'fresh' && {
          problems: [
            {
              trouble: state as ListTrouble,
              effect: 'hold' as const,
              lists: ['DPL'],
              source: 'csl',
              day: '2026-07-31',
              on: '2026-11-22',
              ageDays: 114,
            },
          ],
        }),
      } as const,
    };
    const [en, nl] = [lowerByScreening(free, found, 'en'), lowerByScreening(free, found, 'nl')];
    expect(nl.outcome).toBe(en.outcome);
    expect(nl.missing.map((m) => m.fact)).toEqual(en.missing.map((m) => m.fact));
    expect(nl.warnings.map((w) => w.id)).toEqual(en.warnings.map((w) => w.id));
    const said = [
      nl.missing.map((m) => m.question),
      nl.warnings.map((w) => w.text),
      nl.reasons.map((r) => r.title),
    ].flat();
    for (const text of said) expect(text).not.toMatch(/\b(the|is taken|like|formerly|customer|which|what)\b/i);
    const asked = nl.missing.find((m) => m.fact === 'lists')?.question ?? '';
    expect(asked.includes('DPL')).toBe(state === 'incomplete');
    if (!['fresh', 'missing', 'starter-only'].includes(state)) expect(said.join()).toContain('DPL');
    expect(nl.missing[0]?.question).toBe('Is Q de partij Quanjing Tensor (EL, gelijkenis 0,90)?');
  },
);
