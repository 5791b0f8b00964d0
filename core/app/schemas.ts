import { z } from 'zod';
import type { Owner } from '../contract.ts';
import { stated } from '../law/share.ts';
import { CURRENCIES } from './currencies.ts';

// The contract as schemas: strict (an unknown key is refused), used by every door, by OpenAPI and by the MCP tools.
// Country codes and chip ids are checked against the rulebook afterwards (validate.ts), because they need its data.

const text = (max = 500) => z.string().min(1).max(max);
const amount = z.number().nonnegative().finite();
const positive = z.number().positive().finite();
const WHOLE = 'expected a whole number of pieces, 1 or more, below 2^53';
const count = z.int(WHOLE).min(1, WHOLE).max(Number.MAX_SAFE_INTEGER, WHOLE);
const percent = z.number().min(0).max(100);
/** A day that exists, in years that orders are made in: '0026-10-01' is a slip of the pen, and would pass every waiting period. */
export const dayText = z.iso
  .date('expected a day that exists, written as 2026-11-21')
  .refine((d) => d >= '1950-01-01' && d < '2200-01-01', 'expected a year between 1950 and 2199');
const country = z.string().regex(/^[A-Z]{2}$/, 'expected a two-letter country code (ISO 3166-1), for example "NL"');
const decimal = z.string().regex(/^\d{1,18}(\.\d{1,6})?$/, 'expected a decimal amount as text, for example "27000.00"');

export const moneySchema = z.strictObject({
  amount: decimal,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'expected a three-letter currency (ISO 4217), for example "USD"')
    .refine((c) => !/^[A-Z]{3}$/.test(c) || CURRENCIES.has(c), {
      message: 'no currency of ISO 4217',
      params: { remedy: 'Write the code of the currency of the price, for example "USD" or "EUR".' },
    }),
});
export const reviewPolicySchema = z.enum([
  'presumption-of-denial',
  'policy-of-denial',
  'case-by-case',
  'presumption-of-approval',
]);
export const listingSchema = z.strictObject({
  list: text(40),
  name: text().optional(),
  footnotes: z.array(z.int().min(1).max(20)).max(20).optional(),
  programs: z.array(text(80)).max(100).optional(),
  addedOn: dayText.optional(),
  licenceRequirement: text(5000).optional(),
  reviewPolicy: reviewPolicySchema.optional(),
});
const bounds = z
  .strictObject({ atLeast: percent.optional(), atMost: percent.optional() })
  .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'expected atLeast, atMost or both')
  .refine(({ atLeast = 0, atMost = 100 }) => atLeast <= atMost, 'expected atLeast to be atMost or less');
const shareSchema = z.union([percent, z.null(), bounds], {
  error: ({ input }) =>
    `${input === undefined ? 'missing: ' : ''}expected a per cent from 0 to 100, null where it is not known, or bounds such as {"atLeast": 40, "atMost": 60}, of which one may be absent`,
});
/** Shares that were rounded may come to a little more than the whole. */
const ROUNDED = 0.5;
/** Owners of one party: what they hold at least does not come to more than the whole. */
const ownersOf = (owner: z.ZodType) =>
  z
    .array(owner)
    .max(50)
    .superRefine((owners, context) => {
      const { lo } = stated(owners as Owner[]);
      if (lo > 100 + ROUNDED)
        context.addIssue({
          code: 'custom',
          message: `add up to ${lo} %.`,
          params: {
            remedy: 'State what each holds directly, together at most 100 %; null where a share is not known.',
          },
        });
    });
const ownerLevel = (deeper: z.ZodType | undefined) =>
  z.strictObject({
    name: text().optional(),
    sharePercent: shareSchema,
    listed: z.array(listingSchema).max(50).optional(),
    ...(deeper ? { owners: ownersOf(deeper).optional() } : {}),
  });
/** Chains deeper than this are refused with a message; real ones seen so far have at most six links. */
const OWNER_DEPTH = 12;
export const ownerSchema: z.ZodType = Array.from({ length: OWNER_DEPTH }).reduce<z.ZodType | undefined>(
  (deeper) => ownerLevel(deeper),
  undefined,
)!;

export const partySchema = z.strictObject({
  role: z.enum([
    'exporter',
    'purchaser',
    'intermediate-consignee',
    'ultimate-consignee',
    'end-user',
    'foreign-person',
    'forwarder',
    'carrier',
    'foundry',
    'osat',
    'designer',
    'remote-user',
  ]),
  name: text().optional(),
  aliases: z.array(text()).max(50).optional(),
  address: text(1000).optional(),
  country: country.optional(),
  headquarters: country.nullable().optional(),
  ultimateParentHeadquarters: country.nullable().optional(),
  citizenship: country.optional(),
  kinds: z
    .array(
      z.enum([
        'military-end-user',
        'military-intelligence-end-user',
        'government',
        'state-owned',
        'civil',
        'datacenter-operator',
        'iaas-provider',
        'university',
        'approved-designer',
        'authorized-designer',
        'approved-osat',
        'is-informed',
      ]),
    )
    .max(20)
    .optional(),
  authorisations: z.array(text(80)).max(20).optional(),
  listed: z.array(listingSchema).max(100).optional(),
  owners: ownersOf(ownerSchema).optional(),
});

const bits = z.int().min(1).max(512);
export const itemSchema = z.strictObject({
  chip: text(120).optional(),
  kind: z
    .enum(['integrated-circuit', 'computer', 'hbm', 'technology', 'software', 'model-weights', 'other'])
    .optional(),
  eccn: z
    .string()
    .regex(/^(EAR99|[0-9][A-E][0-9]{3}(\.[a-z0-9]+)*)$/, 'expected an ECCN such as "3A090.a", "4A994.l" or "EAR99"')
    .optional(),
  hostEccn: z
    .string()
    .regex(/^[0-9][A-E][0-9]{3}(\.[a-z0-9]+)*$/, 'expected the ECCN of the host, such as "5A002.a"')
    .optional(),
  tpp: amount.optional(),
  performanceDensity: amount.optional(),
  applicableDieAreaMm2: amount.optional(),
  peakTops: z
    .array(z.strictObject({ bits, tops: amount, sparse: z.literal(true).optional() }))
    .max(50)
    .optional(),
  dies: z
    .array(z.strictObject({ areaMm2: positive, nonPlanar: z.boolean(), memory: z.boolean().optional() }))
    .max(200)
    .optional(),
  ioBandwidthGBps: amount.optional(),
  dramBandwidthGBps: amount.optional(),
  memoryBandwidthDensity: amount.optional(),
  designedOrMarketedForDatacenters: z.boolean().optional(),
  contains: z
    .array(
      z.strictObject({
        chip: text(120).optional(),
        count: z.int().positive(),
        tpp: amount.optional(),
        performanceDensity: amount.optional(),
        designedOrMarketedForDatacenters: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(200)
    .optional(),
  technologyFor: text(40).optional(),
  trainingOperations: amount.optional(),
  published: z.boolean().optional(),
  endToEndEncrypted: z.boolean().optional(),
  madeInUs: z.boolean().optional(),
  foreignDirectProduct: z.boolean().optional(),
  controlledUsContentPercent: percent.optional(),
  transistorsBillion: amount.optional(),
  nodeNm: positive.optional(),
  containsHbm: z.boolean().optional(),
  appWeightedTeraflops: amount.optional(),
  commerciallyAvailableInUs: z.boolean().optional(),
});

export const evidenceSchema = z.strictObject({
  nacNotification: z.strictObject({ filedOn: dayText, objection: z.boolean().optional() }).optional(),
  purchaseOrder: z.boolean().optional(),
  jan2026Certifications: z
    .strictObject({
      supplyInUs: z.boolean(),
      noFoundryDiversion: z.boolean(),
      recipientKyc: z.boolean(),
      remoteUsersListed: z.boolean(),
      thirdPartyTestInUs: z.boolean(),
      labIndependent: z.boolean(),
      volumeShareOfUsPercent: amount,
    })
    .partial()
    .optional(),
  hbmCommitments: z.boolean().optional(),
  uvlStatement: z.boolean().optional(),
  encryptionB1: z.boolean().optional(),
  encryptionB3: z.boolean().optional(),
  licence: z
    .strictObject({
      id: text(80),
      remainingUnits: amount.optional(),
      remainingValueUsd: amount.optional(),
      expiresOn: dayText.optional(),
    })
    .optional(),
  foundryAttestation: z
    .strictObject({
      transistorsBillion: amount.optional(),
      tpp: amount.optional(),
      by: z.enum(['designer', 'foundry', 'osat']).optional(),
      packagedBy: z.enum(['foundry', 'approved-osat', 'other']).optional(),
      packagedIn: country.optional(),
    })
    .optional(),
  lppCumulativeTpp: amount.optional(),
  installedBaseTpp: amount.optional(),
});

/** What may be done with an item, and uses that the rules ask about, in the words of the contract. */
export const ACTIVITIES = [
  'export',
  'reexport',
  'in-country-transfer',
  'deemed-export',
  'deemed-reexport',
  'remote-access',
  'us-person-support',
] as const;
export const END_USES = [
  'supercomputer',
  'advanced-node-fab',
  'sme-development',
  'military',
  'military-intelligence',
  'wmd',
  'nuclear',
  'missile',
  'chemical-biological',
  'frontier-model-training',
  'inference',
  'gaming',
  'research',
  'resale',
  'unknown',
] as const;

export const questionSchema = z.strictObject({
  on: dayText,
  knownOn: dayText.optional(),
  activity: z.enum(ACTIVITIES).optional(),
  from: country.optional(),
  to: country.optional(),
  via: z.array(country).max(30).optional(),
  item: itemSchema,
  quantity: count.optional(),
  unitValue: moneySchema.optional(),
  parties: z.array(partySchema).max(100).optional(),
  endUse: z.array(z.enum(END_USES)).max(30).optional(),
  evidence: evidenceSchema.optional(),
  redFlags: z.array(text(200)).max(50).optional(),
  reading: z.enum(['enforced', 'letter']).optional(),
  assume: z.record(text(80), text(80)).optional(),
  scenarios: z.array(text(80)).max(20).optional(),
});

const reasonSchema = z.object({
  cite: z.string(),
  clause: z.string(),
  title: z.string(),
  effect: z.string(),
  status: z.string(),
  trace: z.unknown(),
  source: z.string(),
  url: z.string().optional(),
});
export const outcomeSchema = z.enum([
  'no-licence-required',
  'exception-available',
  'authorised',
  'licence-required',
  'licence-not-enforced',
  'prohibited',
  'not-subject-to-ear',
  'not-an-export',
  'hold',
  'not-determined',
]);
export const determinationSchema = z.object({
  outcome: outcomeSchema,
  eccn: z.string().optional(),
  presumed: z.boolean().optional(),
  exception: z.string().optional(),
  reviewPolicy: reviewPolicySchema.optional(),
  reasons: z.array(reasonSchema),
  missing: z.array(z.object({ fact: z.string(), question: z.string() })),
  duties: z.array(z.object({ id: z.string(), cite: z.string(), text: z.string(), due: z.string().optional() })),
  levies: z.array(
    z.object({
      id: z.string(),
      cite: z.string(),
      payer: z.string(),
      base: z.string(),
      rate: z.string(),
      amount: moneySchema.optional(),
    }),
  ),
  warnings: z.array(z.object({ id: z.string(), text: z.string(), cite: z.string().optional() })),
  wouldChange: z.array(z.object({ fact: z.string(), from: z.unknown(), to: z.unknown(), outcome: z.string() })),
  rulebook: z.object({ version: z.string(), hash: z.string() }),
});
