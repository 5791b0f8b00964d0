import type { Question } from '../../contract.ts';
import type { Condition } from '../../law/condition.ts';
import type { EnforcementPeriod, EnforcementState, Provision, ReviewPolicyName } from '../../law/provision.ts';
import type { Proposal, Rulebook } from '../../law/rulebook.ts';
import { t } from '../../law/text.ts';
import { always } from '../../law/words.ts';

// A rulebook of a few made-up provisions, so that each step of deciding can be tested by itself.

const BY = { citation: '1 FR 1', published: '2020-01-01' };
const cases = [{ on: '2024-01-01', given: {}, expect: 'yes', why: 'made up' }] as const;
const base = (id: string) => ({ id, cite: `cite ${id}`, title: t(id, id), cases });
const version = { from: '2020-01-01', by: BY, confidence: 'P' } as const;

/** How a made-up provision differs from one that is in force and enforced from 2020 on. */
export type Twist = {
  readonly unless?: Condition;
  readonly from?: string;
  readonly until?: string;
  readonly published?: string;
  readonly state?: EnforcementState;
  readonly enforcement?: Partial<EnforcementPeriod>;
};

function dated<E>(when: Condition, effect: E, { unless, from, until, published, state, enforcement }: Twist) {
  const period = { from: '2020-01-01', state: state ?? 'enforced', confidence: 'P', ...enforcement } as const;
  return [
    {
      ...version,
      ...(from !== undefined ? { from } : {}),
      ...(until !== undefined ? { until } : {}),
      ...(published !== undefined ? { by: { citation: '2 FR 2', published } } : {}),
      when,
      ...(unless ? { unless } : {}),
      ...(state || enforcement ? { enforcement: [period] as const } : {}),
      effect,
    },
  ] as const;
}

export const requirement = (id: string, when: Condition, twist: Twist = {}): Provision => ({
  kind: 'licence-requirement',
  ...base(id),
  versions: dated(when, { requirement: id }, twist),
});
export const exception = (id: string, covers: readonly string[], when: Condition, twist: Twist = {}): Provision => ({
  kind: 'exception',
  ...base(id),
  versions: dated(when, { exception: id, covers }, twist),
});
export const authorisation = (id: string, covers: readonly string[], when: Condition): Provision => ({
  kind: 'authorisation',
  ...base(id),
  versions: dated(when, { authorisation: id, covers }, {}),
});
export const policy = (name: ReviewPolicyName, of: readonly string[], when: Condition): Provision => ({
  kind: 'review-policy',
  ...base(`${name} for ${of.join()}`),
  versions: dated(when, { policy: name, for: of }, {}),
});
export const prohibition = (when: Condition): Provision => ({
  kind: 'prohibition',
  ...base('prohibition'),
  versions: dated(when, { prohibition: 'prohibition' }, {}),
});
export const flag = (level: 'hold' | 'warning', when: Condition, whenKnown?: true): Provision => ({
  kind: 'red-flag',
  ...base(`flag ${level}`),
  versions: dated(
    when,
    { flag: 'made-up', level, text: t('beware', 'pas op'), ...(whenKnown ? { whenKnown } : {}) },
    {},
  ),
});
export const jurisdiction = (
  result: 'subject' | 'not-subject' | 'not-an-export',
  when: Condition,
  outright?: true,
): Provision => ({
  kind: 'jurisdiction',
  ...base(result),
  versions: dated(when, { result, ...(outright ? { outright } : {}) }, {}),
});
export const classification = (
  eccn: string,
  family: 'a' | 'b' | 'at-only',
  rank: number,
  when: Condition,
): Provision => ({ kind: 'classification', ...base(eccn), versions: dated(when, { eccn, family, rank }, {}) });
export const duty = (id: string, when: Condition): Provision => ({
  kind: 'duty',
  ...base(id),
  versions: dated(when, { duty: id, text: t(`do ${id}`, `doe ${id}`) }, {}),
});

/** Every item is 3A991.p, unless other classifications are given. */
export const PLAIN = classification('3A991.p', 'at-only', 1, always);

export const rulebookOf = (provisions: readonly Provision[], proposals: readonly Proposal[] = []): Rulebook => ({
  version: 'test',
  hash: 'test',
  provisions: provisions.some((p) => p.kind === 'classification') ? provisions : [PLAIN, ...provisions],
  groups: [],
  countries: [],
  chips: [],
  proposals,
  events: [],
  coverage: [],
});

/** A question about an integrated circuit of which everything that matters here is left to the test. */
export const ask = (item: Question['item'] = {}, more: Partial<Question> = {}): Question => ({
  on: '2024-06-01',
  from: 'US',
  to: 'DE',
  via: [],
  parties: [],
  item: { kind: 'integrated-circuit', ...item },
  ...more,
});
