import { describe, expect, test } from 'vitest';
import { type Licence, licenceOpenings } from './licence.ts';
import { type LicenceCover, type LicenceUse, misfits } from './licence-cover.ts';
import { Desk } from './testing/desk.ts';

const cover: LicenceCover = {
  eccns: ['3A090.a', '4A090'],
  chips: ['nvidia/h100-sxm5'],
  destinations: ['AE'],
  parties: [
    { name: 'Example Compute FZ-LLC', roles: ['ultimate-consignee', 'end-user'] },
    { name: 'Made Up Trading', roles: ['purchaser'] },
  ],
};
const use: LicenceUse = {
  eccn: '3A090.a',
  chips: ['nvidia/h100-sxm5'],
  destination: 'AE',
  parties: [{ name: 'Example Compute FZ-LLC', role: 'end-user' }],
};
const party = (name: string | undefined, role: string) => ({ parties: [...use.parties, { name, role }] });

describe('goods fit a licence line in every respect, or it says in which they do not', () => {
  test.each<[string, Partial<LicenceUse>, string[]]>([
    ['as licensed', {}, []],
    ['a paragraph beneath', { eccn: '4A090.b' }, []],
    ['another paragraph', { eccn: '3A090.b' }, ['eccn']],
    ['a paragraph that only begins alike', { eccn: '3A090.ab' }, ['eccn']],
    ['the entry at large, where the paragraph is open', { eccn: '3A090' }, ['eccn']],
    ['not classified', { eccn: undefined }, ['eccn']],
    ['an H200 on a licence for the H100', { chips: ['nvidia/h200-sxm'] }, ['chip']],
    ['one of two chips', { chips: ['nvidia/h100-sxm5', 'nvidia/h200-sxm'] }, ['chip']],
    ['no chip stated', { chips: [] }, ['chip']],
    ['China', { destination: 'CN' }, ['destination']],
    ['no destination', { destination: undefined }, ['destination']],
    ['written otherwise', { parties: [{ name: ' EXAMPLE  compute fz-llc', role: 'end-user' }] }, []],
    ['another end user', { parties: [{ name: 'Qorbit Cloud', role: 'end-user' }] }, ['party']],
    ['one more end user', party('Qorbit Cloud', 'end-user'), ['party']],
    ['a purchaser that it names', party('Made Up Trading', 'purchaser'), []],
    ['the purchaser as consignee', party('Made Up Trading', 'ultimate-consignee'), ['party']],
    ['an intermediary that it does not name', party('Example Compute FZ-LLC', 'intermediate-consignee'), ['party']],
    ['a forwarder is not named in licences', party('Anybody', 'forwarder'), []],
    ['an end user without a name', { parties: [{ name: undefined, role: 'end-user' }] }, ['party']],
    ['nobody receives', { parties: [{ name: 'Made Up Trading', role: 'purchaser' }] }, ['party']],
    [
      'all wrong',
      { eccn: 'EAR99', chips: ['x'], destination: 'CN', parties: [] },
      ['eccn', 'chip', 'destination', 'party'],
    ],
  ])('%s', (_name, over, terms) => expect(misfits(cover, { ...use, ...over }).map((m) => m.term)).toEqual(terms));
  test('items by paragraph alone, or by chip alone', () => {
    expect(misfits({ ...cover, chips: [] }, { ...use, chips: ['nvidia/h200-sxm'] })).toEqual([]);
    expect(misfits({ ...cover, eccns: [] }, { ...use, eccn: '3A090.b' })).toEqual([]);
  });
});

const licence = (line: object, over: Partial<Licence> = {}): Licence => ({
  id: 'D1',
  cite: 'made up',
  from: '2026-01-01',
  until: null,
  conditions: [],
  parties: cover.parties,
  lines: [
    {
      line: '1',
      title: 't',
      eccns: ['3A090.a'],
      chips: [],
      destinations: ['AE'],
      units: 1n,
      currency: 'USD',
      valueMinor: 1n,
      valueTolerancePercent: 0n,
      ...line,
    },
  ],
  ...over,
});

describe('a line that covers nothing is not entered', () => {
  test.each<[string, object, Partial<Licence>, string]>([
    ['whole', {}, {}, 'opened'],
    ['no item', { eccns: [] }, {}, 'no item'],
    ['no destination', { destinations: [] }, {}, 'no destination'],
    ['no receiver', {}, { parties: [{ name: 'x', roles: ['purchaser'] }] }, 'no receiver'],
  ])('%s', (_name, line, over, said) => {
    const desk = new Desk();
    expect(JSON.stringify(desk.try({ type: 'open', accounts: licenceOpenings(licence(line, over)) }))).toContain(said);
  });
  test('nor is a cover taken away by an amendment', () => {
    const desk = new Desk();
    desk.do({ type: 'open', accounts: licenceOpenings(licence({})) });
    const { account } = licenceOpenings(licence({}))[0]!;
    const { covers: _, ...bare } = account.licence!;
    for (const terms of [bare, null])
      expect(desk.try({ type: 'amend', accounts: [{ ...account, licence: terms }] })).toMatchObject({
        kind: 'account-differs',
      });
    desk.do({ type: 'amend', accounts: [{ ...account, until: '2026-06-01' }] });
  });
  test('nor one that names other parties than its terms', () => {
    const accounts = licenceOpenings(licence({})).map((o) => ({
      ...o,
      account: { ...o.account, licence: { ...o.account.licence!, parties: ['somebody else'] } },
    }));
    expect(new Desk().try({ type: 'open', accounts })).toMatchObject({ kind: 'bad-command' });
  });
});
