import {
  allOf,
  anyOf,
  asked,
  designedInD5,
  family,
  forDatacenters,
  not,
  partyKind,
  provision,
  some,
  t,
  values,
} from '@tolhuis/core/law';
import { DECISIVE_ROLE } from '../us/ear/definitions.ts';
import { STATE_FUNDED } from './acts.ts';
import { entersMainland } from './definitions.ts';

const h20 = {
  kind: 'integrated-circuit',
  chip: 'nvidia/h20-96gb',
  tpp: 2368,
  performanceDensity: 2.909,
  designedOrMarketedForDatacenters: true,
} as const;
const consumer = (tpp: number) => ({ ...h20, chip: 'nvidia/rtx-4090', tpp, designedOrMarketedForDatacenters: false });
const buyer = (...kinds: string[]) => [{ role: 'end-user', country: 'CN', headquarters: 'CN', kinds, listed: [] }];

export default provision({
  kind: 'gate',
  id: 'cn-state-funded-datacentres',
  cite: 'China, guidance on data centres with state money (press)',
  title: t('Domestic AI chips only, where the state pays', 'Alleen binnenlandse AI-chips waar de staat betaalt'),
  url: STATE_FUNDED.url!,
  versions: [
    {
      from: '2025-11-05',
      by: STATE_FUNDED,
      confidence: 'S',
      when: allOf(
        entersMainland,
        // The reports name H20, B200 and H200: circuits in and out of 3A090.
        anyOf(family.isIn(values('a', 'b')), some('ic', forDatacenters)),
        some('ic', not(designedInD5)),
        some('party', partyKind.isIn(values('government', 'state-owned')), DECISIVE_ROLE),
      ),
      effect: {
        gate: 'cn-state-funded-datacentres',
        state: 'domestic-only',
        text: t(
          'A data-centre project with any state money may use only domestic AI chips; one that is less than 30 per cent complete has to remove foreign chips or cancel them, a further one is decided case by case.',
          'Een datacenterproject met staatsgeld mag alleen binnenlandse AI-chips gebruiken; een project dat minder dan 30 procent klaar is, moet buitenlandse chips verwijderen of afzeggen, een verder project wordt per geval beslist.',
        ),
      },
      warnings: [
        t(
          'From press reports. Asked here: whether the buyer is a government body or state-owned; state money in a private project is not asked, and counts too.',
          'Uit persberichten. Gevraagd wordt hier of de koper overheid of staatsbedrijf is; staatsgeld in een particulier project wordt niet gevraagd, en telt ook.',
        ),
      ],
    },
  ],
  cases: asked(
    ['2025-11-04', { to: 'CN', item: h20, parties: buyer('state-owned') }, 'no', 'the day before the report'],
    ['2025-11-05', { to: 'CN', item: h20, parties: buyer('state-owned') }, 'yes', 'a state-owned operator'],
    ['2026-10-15', { to: 'CN', item: h20, parties: buyer('government') }, 'yes', 'a government body'],
    ['2026-10-15', { to: 'CN', item: h20, parties: buyer('civil') }, 'no', 'a private buyer'],
    [
      '2026-10-15',
      { to: 'CN', item: h20, parties: [{ role: 'end-user', country: 'CN' }] },
      'unknown',
      'kind of buyer not stated',
    ],
    ['2026-10-15', { to: 'CN', item: consumer(5285), parties: buyer('state-owned') }, 'yes', 'a strong consumer card'],
    ['2026-10-15', { to: 'CN', item: consumer(3119), parties: buyer('state-owned') }, 'no', 'a weak consumer card'],
    [
      '2026-10-15',
      {
        to: 'CN',
        item: h20,
        parties: [...buyer('civil'), { role: 'forwarder', country: 'CN', kinds: ['state-owned'] }],
      },
      'no',
      'a state-owned forwarder is not the buyer',
    ],
    ['2026-10-15', { to: 'HK', item: h20, parties: buyer('state-owned') }, 'no', 'not the mainland'],
    [
      '2026-10-15',
      { to: 'CN', item: { ...h20, chip: 'huawei/910b1' }, parties: buyer('state-owned') },
      'no',
      'a domestic chip that comes back from abroad',
    ],
  ),
});
