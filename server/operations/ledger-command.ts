import { dayText } from '@tolhuis/core/app';
import { LICENCE_ROLES } from '@tolhuis/core/ledger';
import { z } from 'zod';

// The commands of core/ledger as JSON: amounts are whole numbers written as text, in the unit of their account.

const amount = z
  .string()
  .regex(/^-?\d{1,38}$/, 'expected a whole number as text, for example "1000"')
  .transform((digits) => BigInt(digits));
const name = z.string().min(1).max(300);
const note = z.string().max(1000);
const leg = z.strictObject({ account: name, amount });

const bound = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('granted') }),
  z.strictObject({ kind: z.literal('ratio'), of: name, numerator: amount, denominator: amount }),
  z.strictObject({ kind: z.literal('counted') }),
]);
/** What a licence line is for; absent in lines from before it was asked, and then an officer confirms each fit in words. */
const covers = z.strictObject({
  eccns: z
    .array(z.string().regex(/^(EAR99|[0-9][A-E][0-9]{3}(\.[0-9a-z]+)*)$/, 'expected an ECCN, for example 3A090.a'))
    .max(50),
  chips: z.array(name).max(200),
  destinations: z.array(z.string().regex(/^[A-Z]{2}$/, 'expected a country: ISO 3166-1 alpha-2')).max(250),
  parties: z.array(z.strictObject({ name, roles: z.array(z.enum(LICENCE_ROLES)).min(1).max(4) })).max(200),
});
const account = z.strictObject({
  id: name,
  unit: z.string().regex(/^(units|tpp|minor:[A-Z]{3})$/, 'expected units, tpp or minor:USD'),
  title: z.string().max(500),
  cite: z.string().max(500),
  bound,
  from: dayText,
  until: dayText.nullable(),
  steps: z.array(z.strictObject({ id: name, from: amount, requires: z.string().max(1000) })).max(50),
  licence: z
    .strictObject({
      licence: name,
      line: name,
      parties: z.array(name).max(200),
      conditions: z.array(name).max(200),
      covers: covers.optional(),
    })
    .nullable(),
});
const opening = z.strictObject({
  account,
  grants: z.array(z.strictObject({ amount, effectiveOn: dayText, reason: z.enum(['grant', 'tolerance']) })).max(100),
});
const line = z.strictObject({ licence: name, line: name });
const drawing = {
  effectiveOn: dayText,
  draws: z.array(z.strictObject({ account: name, amount, open: opening.nullable() })).max(100),
  licences: z
    .array(
      z.strictObject({
        units: amount,
        currency: z.string().regex(/^[A-Z]{3}$/),
        valueMinor: amount,
        party: name,
        conditionsConfirmed: z.array(name).max(200),
        choose: z.discriminatedUnion('by', [
          z.strictObject({ by: z.literal('user'), line }),
          z.strictObject({
            by: z.literal('rule'),
            rule: z.enum(['earliest-expiry', 'smallest-remainder']),
            among: z.array(line).min(1).max(100),
          }),
        ]),
      }),
    )
    .max(20),
  acceptedSteps: z.array(name).max(50),
};
const base = { id: name, note };

/** One command, told apart by `type`; what each means is said in core/ledger/commands.ts. */
export const ledgerCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...base, type: z.literal('open'), accounts: z.array(opening).min(1).max(100) }),
  z.strictObject({ ...base, type: z.literal('amend'), accounts: z.array(account).min(1).max(100) }),
  z.strictObject({ ...base, ...drawing, type: z.literal('reserve'), holdSeconds: z.int().positive() }),
  z.strictObject({ ...base, ...drawing, type: z.literal('use') }),
  z.strictObject({
    ...base,
    type: z.literal('use-reservation'),
    reservation: name,
    effectiveOn: dayText,
    legs: z.array(leg).max(200).nullable(),
    remainder: z.enum(['keep', 'release']),
  }),
  z.strictObject({
    ...base,
    type: z.literal('release'),
    reservation: name,
    legs: z.array(leg).max(200).nullable(),
  }),
  z.strictObject({ ...base, type: z.literal('expire') }),
  z.strictObject({
    ...base,
    type: z.literal('adjust'),
    account: name,
    change: amount,
    effectiveOn: dayText,
    acknowledgeShortfall: z.boolean(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('correct'),
    corrections: z
      .array(z.strictObject({ entry: name, amount, effectiveOn: dayText.nullable() }))
      .min(1)
      .max(100),
    acknowledgeShortfall: z.boolean(),
  }),
]);
