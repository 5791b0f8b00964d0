import { licenceOpenings } from '@tolhuis/core/ledger';
import type { LedgerCommand } from './services/api/index.ts';

const PARTY = 'Example Compute FZ-LLC';
const CONDITIONS = ['end-use statement on file', 'no transfer to China'];
const VALUE_OF_ONE = 3_000_000n;

/**
 * A made-up licence line with a year's use and one reservation, so that whoever looks around finds a balance to look at.
 * @param now instant from which its days are counted
 */
export function exampleBooks(now: Date): readonly LedgerCommand[] {
  const day = (offset: number): string => new Date(now.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  const base = { note: 'an example of a year, made up for looking around', draws: [], acceptedSteps: [] } as const;
  const draw = (units: bigint) => ({
    licences: [
      {
        units,
        currency: 'USD',
        valueMinor: units * VALUE_OF_ONE,
        party: PARTY,
        conditionsConfirmed: CONDITIONS,
        choose: { by: 'user', line: { licence: 'EXAMPLE-1', line: '1' } } as const,
      },
    ],
  });
  const shipments: readonly (readonly [bigint, number])[] = [
    [200n, -200],
    [150n, -120],
    [100n, -40],
  ];
  return [
    {
      type: 'open',
      id: 'example licence',
      note: 'example',
      accounts: licenceOpenings({
        id: 'EXAMPLE-1',
        cite: 'an example, not a licence that anybody was given',
        from: day(-300),
        until: day(430),
        parties: [{ name: PARTY, roles: ['ultimate-consignee', 'end-user'] }],
        conditions: CONDITIONS,
        lines: [
          {
            line: '1',
            title: 'H100 SXM modules',
            eccns: ['3A090.a'],
            chips: ['nvidia/h100-sxm5'],
            destinations: ['AE'],
            units: 1000n,
            currency: 'USD',
            valueMinor: 1000n * VALUE_OF_ONE,
            valueTolerancePercent: 0n,
          },
        ],
      }),
    },
    ...shipments.map(
      ([units, offset], i): LedgerCommand => ({
        ...base,
        ...draw(units),
        type: 'use',
        id: `example shipment ${i + 1}`,
        effectiveOn: day(offset),
      }),
    ),
    {
      ...base,
      ...draw(120n),
      type: 'reserve',
      id: 'example reservation',
      effectiveOn: day(-2),
      holdSeconds: 60 * 86_400,
    },
  ];
}
