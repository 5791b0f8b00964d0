/** Something that may be sent to an operation, with what it shows. All people and firms in it are made up. */
export type Example = { readonly title: string; readonly value: unknown };

const buyer = (role: string): object => ({
  role,
  name: 'Example Cloud (Hangzhou) Co., Ltd.',
  country: 'CN',
  headquarters: 'CN',
  ultimateParentHeadquarters: 'CN',
  kinds: ['civil'],
});
/** As examples/h200-to-china.json of the repository, without the certificates. */
const toChina = {
  on: '2026-11-21',
  to: 'CN',
  item: { chip: 'nvidia/h200-sxm', commerciallyAvailableInUs: true, madeInUs: false },
  quantity: 1000,
  unitValue: { amount: '27000.00', currency: 'USD' },
  parties: [buyer('purchaser'), buyer('end-user')],
  endUse: ['inference'],
};
/** What is not known is left out, never filled in. */
const toSingapore = { on: '2026-11-21', to: 'SG', item: { chip: 'nvidia/a30' } };
const ownFigures = {
  kind: 'integrated-circuit',
  peakTops: [{ bits: 8, tops: 1979 }],
  applicableDieAreaMm2: 814,
  dramBandwidthGBps: 3350,
  designedOrMarketedForDatacenters: true,
};

/** Inputs that each operation takes; a test asks every one of them. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  decide: [
    { title: 'A thousand H200 to a civil buyer in China', value: toChina },
    { title: 'Few facts: what must be asked next comes back in `missing`', value: toSingapore },
  ],
  'decide-many': [{ title: 'Two questions, stored together', value: { questions: [toChina, toSingapore] } }],
  classify: [
    { title: 'A chip of the catalogue', value: { on: '2026-11-21', item: { chip: 'nvidia/h20-96gb' } } },
    { title: 'A chip by its figures', value: { on: '2026-11-21', item: ownFigures } },
  ],
  chips: [
    {
      title: 'Two chips side by side, with their status for two countries',
      value: { on: '2026-11-21', ids: ['nvidia/h20-96gb', 'nvidia/b30a'], destinations: ['CN', 'NL'] },
    },
  ],
  countries: [{ title: 'The groups of one country', value: { on: '2026-11-21', search: 'nether' } }],
  explain: [{ title: 'A paragraph', value: { cite: '742.6(a)(6)' } }],
  timeline: [{ title: 'An H100 to the Emirates since 2022', value: { chip: 'nvidia/h100-sxm5', to: 'AE' } }],
  simulate: [{ title: 'One order under a proposal', value: { orders: [toChina], scenarios: ['safe-chips-act'] } }],
  determinations: [{ title: 'Those that must wait for a person', value: { outcome: 'hold', limit: 20 } }],
  screen: [
    {
      title: 'Two names, with what the lists say of each hit',
      value: { queries: [{ name: 'Inspur Electronic', country: 'CN' }, { name: 'Made Up B.V.' }], details: true },
    },
  ],
  orders: [{ title: 'Orders that wait for approval', value: { state: 'prepared', limit: 50 } }],
  'create-order': [
    {
      title: 'An order under your own id',
      value: { id: 'PO-2026-0117', reference: 'Hangzhou, lot 1', question: toChina },
    },
  ],
  'import-orders': [
    {
      title: 'All or none',
      value: { orders: [{ id: 'PO-2026-0118', reference: 'Singapore', question: toSingapore }] },
    },
  ],
  'redecide-orders': [{ title: 'After new lists', value: { because: 'lists' } }],
  flips: [{ title: 'Changed answers that nobody has seen', value: { open: true } }],
  'preview-assumption': [
    { title: 'If the desk assumed this', value: { switch: 'affiliates-rule-after-2026-11-09', option: 'stayed' } },
  ],
  parties: [{ title: 'By a word of the name', value: { text: 'cloud', limit: 20 } }],
  'create-party': [
    {
      title: 'A party on file from a day on',
      value: {
        id: 'party-hangzhou',
        facts: { name: 'Example Cloud (Hangzhou) Co., Ltd.', country: 'CN', headquarters: 'CN', kinds: ['civil'] },
        validFrom: '2026-11-01',
      },
    },
  ],
  'ledger-apply': [
    {
      title: 'A counter of shipped TPP',
      value: {
        type: 'open',
        id: 'open counter/example',
        note: 'made up',
        accounts: [
          {
            account: {
              id: 'counter/example',
              unit: 'tpp',
              title: 'TPP shipped to example customers',
              cite: 'made up',
              bound: { kind: 'counted' },
              from: '2026-01-01',
              until: null,
              steps: [],
              licence: null,
            },
            grants: [],
          },
        ],
      },
    },
  ],
  balances: [{ title: 'Counters at the end of a day', value: { on: '2026-11-21', prefix: 'counter/' } }],
  'audit-entries': [{ title: 'The newest about one order', value: { about: 'order:PO-2026-0117', newest: true } }],
  'place-hold': [
    { title: 'Keep what a court asked for', value: { subject: 'order:PO-2026-0117', reason: 'Asked for by counsel.' } },
  ],
};
