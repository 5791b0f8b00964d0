import { ACTIVITIES, END_USES } from '@tolhuis/core/app';
import type { Evidence, Party, Question } from '@tolhuis/core/contract';
import { addDays } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import { item, near } from './items.ts';
import { COUNTRIES, listing, party } from './parties.ts';
import { Random } from './random.ts';
import { ROUTES } from './routes.ts';

// Rich questions over the whole contract: most of them complete and harmless, so that the interesting answer (free) is
// frequent, then a few things made worse, then a few things left out.

const BOUNDARIES = [
  ...new Set(
    RULEBOOK.provisions.flatMap((p) =>
      p.versions.flatMap((v) => [v.from, ...(v.until ? [v.until] : []), ...(v.enforcement ?? []).map((e) => e.from)]),
    ),
  ),
].filter((d) => d >= '2022-01-02' && d < '2028-01-01');

export function day(r: Random): string {
  if (r.chance(0.3)) return addDays(r.pick(BOUNDARIES), r.pick([-1, 0]));
  if (r.chance(0.35)) return addDays('2026-11-21', r.below(20) - 19);
  return addDays('2022-01-01', r.below(2190));
}

function evidence(r: Random, on: string): Evidence {
  const e: Evidence = {};
  if (r.chance(0.4))
    e.nacNotification = { filedOn: addDays(on, -r.pick([1, 24, 25, 26, 90])), objection: r.chance(0.15) };
  if (r.chance(0.6)) e.purchaseOrder = r.chance(0.85);
  if (r.chance(0.3)) {
    const yes = (): boolean => r.chance(0.95);
    e.jan2026Certifications = {
      supplyInUs: yes(),
      noFoundryDiversion: yes(),
      recipientKyc: yes(),
      remoteUsersListed: yes(),
      thirdPartyTestInUs: yes(),
      labIndependent: yes(),
      volumeShareOfUsPercent: near(r, [10, 50, 50.01]),
    };
  }
  if (r.chance(0.3)) e.hbmCommitments = r.chance(0.8);
  if (r.chance(0.3)) e.uvlStatement = r.chance(0.8);
  if (r.chance(0.3)) e.encryptionB1 = r.chance(0.8);
  if (r.chance(0.15)) e.encryptionB3 = r.chance(0.8);
  if (r.chance(0.1)) e.licence = { id: 'D1', remainingUnits: r.pick([0, 10, 100_000]) };
  if (r.chance(0.25))
    e.foundryAttestation = {
      transistorsBillion: r.pick([10, 29.99, 30, 34.99]),
      tpp: near(r, [1600, 4799.99, 4800]),
      by: r.pick(['designer', 'foundry', 'osat'] as const),
      packagedBy: r.pick(['foundry', 'approved-osat', 'other'] as const),
      packagedIn: r.pick(['TW', 'US', 'MY', 'CN', 'MO']),
    };
  if (r.chance(0.25)) e.lppCumulativeTpp = near(r, [1000, 3_200_000, 26_900_000]);
  if (r.chance(0.15)) e.installedBaseTpp = near(r, [1000, 790_000_000]);
  return e;
}

function parties(r: Random, activity: string | undefined, to: string): Party[] {
  const roles: Party['role'][] =
    activity === 'deemed-export' || activity === 'deemed-reexport'
      ? ['foreign-person']
      : activity === 'remote-access'
        ? ['remote-user']
        : r.pick<Party['role'][]>([
            ['end-user'],
            ['purchaser', 'ultimate-consignee', 'end-user'],
            ['purchaser', 'end-user'],
            ['purchaser'],
            ['ultimate-consignee', 'end-user'],
          ]);
  const more = r.some(
    [
      'exporter',
      'intermediate-consignee',
      'forwarder',
      'carrier',
      'foundry',
      'osat',
      'designer',
      'remote-user',
    ] as const,
    r.chance(0.5) ? 0 : 3,
  );
  return r.shuffled([
    ...roles.map((role) => party(r, role, r.chance(0.93) ? to : r.pick(COUNTRIES))),
    ...more.map((role) => party(r, role, r.pick(['US', 'TW', 'SG', to, r.pick(COUNTRIES)]))),
  ]);
}

/** What decides which edition of the law answers: many questions share it, so that an edition is made once for them. */
export type Chapter = Pick<Question, 'on' | 'knownOn' | 'reading' | 'assume' | 'scenarios'>;

export function chapter(r: Random): Chapter {
  const on = day(r);
  return {
    on,
    ...(r.chance(0.12) && { reading: 'letter' as const }),
    ...(r.chance(0.1) && {
      assume: { 'affiliates-rule-after-2026-11-09': r.pick(['in-force', 'stayed', 'extended-to-2027-01-10']) },
    }),
    ...(r.chance(0.08) && { scenarios: [r.pick(RULEBOOK.proposals).id] }),
    ...(r.chance(0.06) && { knownOn: addDays(on, r.pick([-400, -30, 0, 30, 400])) }),
  };
}

/** A complete question, mostly harmless. */
export function complete(r: Random, law: Chapter): Question {
  const { on } = law;
  const to = r.pick(COUNTRIES);
  const activity = r.chance(0.6) ? undefined : r.pick(ACTIVITIES);
  const q: Question = {
    ...law,
    ...(activity && { activity }),
    ...(r.chance(0.75)
      ? r.chance(0.5) && { from: 'US' }
      : { from: activity === 'in-country-transfer' ? to : r.pick(COUNTRIES) }),
    to,
    via: r.chance(0.85) ? [] : r.some(COUNTRIES, 2),
    item: item(r),
    quantity: r.pick([1, 1, 8, 100, 1700, 100_000]),
    unitValue: { amount: r.pick(['100.00', '2500.00', '27000.00']), currency: r.chance(0.9) ? 'USD' : 'EUR' },
    parties: parties(r, activity, to),
    endUse: r.chance(0.7)
      ? []
      : r.some(
          END_USES.filter((u) => ['inference', 'gaming', 'research', 'resale'].includes(u)),
          2,
        ),
    evidence: r.chance(0.5) ? {} : evidence(r, on),
    redFlags: [],
  };
  return q;
}

/** The contract paths of a question below which something is stated: keys of objects, elements of lists. */
export function paths(q: Question): string[] {
  const found: string[] = [];
  const walk = (at: unknown, path: string): void => {
    if (at === null || typeof at !== 'object') return;
    for (const key of Object.keys(at)) {
      const below = path === '' ? key : `${path}.${key}`;
      found.push(below);
      walk((at as Record<string, unknown>)[key], below);
    }
  };
  walk(q, '');
  return found.filter(
    (p) =>
      p !== 'on' &&
      p !== 'item' &&
      !/\.(role|list|count|sharePercent|bits|tops|areaMm2|nonPlanar|id|filedOn|currency|amount)$/.test(p),
  );
}

/** The question without what stands at a path. */
export function without(q: Question, path: string): Question {
  const copy = structuredClone(q);
  const keys = path.split('.');
  const last = keys.pop()!;
  let at: unknown = copy;
  for (const key of keys) at = (at as Record<string, unknown> | undefined)?.[key];
  if (Array.isArray(at)) at.splice(Number(last), 1);
  else if (at) delete (at as Record<string, unknown>)[last];
  return copy;
}

const SPOIL: readonly ((q: Question, r: Random) => void)[] = [
  (q, r) => {
    const p = q.parties?.[0];
    if (p) p.listed = [...(p.listed ?? []), listing(r)];
  },
  (q, r) => {
    const p = q.parties && r.pick(q.parties);
    if (p) p.listed = [listing(r)];
  },
  (q, r) => {
    const p = q.parties && r.pick(q.parties);
    if (p) p.kinds = [...(p.kinds ?? []), r.pick(['military-end-user', 'military-intelligence-end-user'] as const)];
  },
  (q, r) => {
    const p = q.parties && r.pick(q.parties);
    if (p)
      p[r.pick(['headquarters', 'ultimateParentHeadquarters'] as const)] = r.chance(0.3)
        ? null
        : r.pick(['CN', 'MO', 'RU', 'IR', 'HK']);
  },
  (q, r) => {
    q.endUse = [...(q.endUse ?? []), r.pick(END_USES)];
  },
  (q) => {
    q.redFlags = ['cards-stripped-for-servers'];
  },
  (q, r) => {
    const p = q.parties && r.pick(q.parties);
    if (p) p.address = r.pick(['Simferopol, Crimea', 'Main Street 1', 'Donetsk']);
  },
];

/** A question of any kind: complete, spoilt, with things left out. */
export function richQuestion(r: Random, law: Chapter): Question {
  let q = r.chance(0.35) ? { ...complete(r, law), via: [], ...r.pick(ROUTES)(law.on, r) } : complete(r, law);
  if (r.chance(0.5)) for (let n = r.chance(0.75) ? 1 : 2; n > 0; n--) r.pick(SPOIL)(q, r);
  if (r.chance(0.3))
    for (let n = 1 + r.below(3); n > 0; n--) {
      const all = paths(q);
      if (all.length > 0) q = without(q, r.pick(all));
    }
  return q;
}

/** Questions in one chapter. */
export const CHAPTER = 100;
/** The question of a number: the same one every time. */
export const questionOf = (n: number): Question =>
  richQuestion(new Random(n * 2654435761), chapter(new Random(Math.floor(n / CHAPTER) + 77)));
