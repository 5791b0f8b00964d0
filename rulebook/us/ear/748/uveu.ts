import {
  allOf,
  asked,
  authorisation,
  type Condition,
  family,
  type Provision,
  some,
  type Text,
  type WorkedCase,
} from '@tolhuis/core/law';
import { diffusionNotEnforced } from '../740/diffusion.ts';
import { endUser, h100 } from '../740/fixtures.ts';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { DECISIVE_ROLE, moves } from '../definitions.ts';

type Share = {
  /** Per cent of the AI compute of the universal VEU and its group. */
  readonly percent: number;
  readonly title: Text;
  /** What the share is counted over. */
  readonly per: Text;
  readonly text: Text;
  /** Where or to whom it applies, of orders of .a items for a universal VEU. */
  readonly where: Condition;
  /** Why a site in India of a US company is such an order. */
  readonly why: string;
  /** A case just outside `where`. */
  readonly beside: WorkedCase;
};

/** An order for a site in `to` of a company with its home in `home` that holds the authorisation. */
export const site = (to: string, home: string, authorisation = 'uveu') => ({
  to,
  item: h100,
  parties: endUser(to, home, { authorisations: [authorisation] }),
});

/** One of the shares that § 748.15(a)(2)(ii) sets for a universal VEU. */
export const uveuShare = ({ percent, title, per, text, where, why, beside }: Share): Provision<'limit'> => ({
  kind: 'limit',
  id: `748.15-UVEU-${percent}`,
  cite: '15 CFR § 748.15(a)(2)(ii)',
  title,
  url: ecfr('748.15'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(family.is('a'), moves, some('party', authorisation.is('uveu'), DECISIVE_ROLE), where),
      enforcement: diffusionNotEnforced(),
      // Who holds an authorisation is seldom stated.
      effect: { whenKnown: true, limit: `UVEU-${percent}`, unit: 'percent', amount: percent, per, text },
    },
  ],
  cases: [
    ...asked(
      ['2025-01-12', site('IN', 'US'), 'no', 'the day before'],
      ['2025-01-13', site('IN', 'US'), 'state:not-yet-due', 'the first day of the text'],
      ['2025-05-14', site('IN', 'US'), 'state:not-yet-due', 'the day before the compliance date'],
      ['2025-05-15', site('IN', 'US'), 'state:not-enforced', 'the compliance date that is not enforced'],
      ['2026-11-21', site('IN', 'US'), 'yes', why],
      ['2026-11-21', site('IN', 'US', 'nveu'), 'no', 'a national VEU'],
    ),
    beside,
  ],
});
