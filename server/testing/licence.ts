import { type Licence, type LicenceLine, licenceOpenings } from '@tolhuis/core/ledger';
import type { Desk, Principal } from '../services/api/index.ts';
import { question } from './desk.ts';

type Ledger = Desk['ledger'];
/** To whom the orders of `licensed` go. */
export const RECEIVER = 'Made Up Datacenters B.V.';

/** Ten H100 to China at ten cents each: worth what `reserveOn` holds. */
export const licensed = (over: object = {}): object => ({
  ...question('CN', 10),
  unitValue: { amount: '0.10', currency: 'USD' },
  ...over,
});

/** A licence for what `licensed` asks, with one line. */
export const testLicence = (id: string, line: Partial<LicenceLine> = {}, over: Partial<Licence> = {}): Licence => ({
  id,
  cite: 'made up for a test',
  from: '2026-01-01',
  until: null,
  parties: [{ name: RECEIVER, roles: ['end-user'] }],
  conditions: [],
  lines: [
    {
      line: '1',
      title: 'H100 modules',
      eccns: ['3A090.a'],
      chips: ['nvidia/h100-sxm5'],
      destinations: ['CN'],
      units: 100n,
      currency: 'USD',
      valueMinor: 1_000_000n,
      valueTolerancePercent: 0n,
      ...line,
    },
  ],
  ...over,
});

/** `bare`: as it was entered before a line said what it covers. */
export const openLicence = (ledger: Ledger, who: Principal, licence: Licence, bare = false) =>
  ledger.apply(who, {
    type: 'open',
    id: `open ${licence.id}`,
    note: '',
    accounts: licenceOpenings(licence).map((opening) => {
      const { covers, ...terms } = opening.account.licence!;
      return {
        ...opening,
        account: { ...opening.account, licence: bare ? terms : { ...terms, ...(covers && { covers }) } },
      };
    }),
  });

/** Holds units on line 1, worth a dollar in all. */
export const reserveOn = (
  ledger: Ledger,
  who: Principal,
  id: string,
  {
    licence = 'D1',
    units = 10n,
    valueMinor = 100n,
    party = RECEIVER,
    conditions = [] as string[],
    currency = 'USD',
  } = {},
) =>
  ledger.apply(who, {
    type: 'reserve',
    id,
    note: '',
    effectiveOn: '2026-11-21',
    holdSeconds: 100 * 86_400,
    draws: [],
    acceptedSteps: [],
    licences: [
      {
        units,
        currency,
        valueMinor,
        party,
        conditionsConfirmed: conditions,
        choose: { by: 'user', line: { licence, line: '1' } },
      },
    ],
  });
