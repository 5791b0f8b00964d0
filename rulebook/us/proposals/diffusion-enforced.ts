import { allOf, asked, clause, destination, not, orderTpp, type Proposal, provision, t } from '@tolhuis/core/law';
import { SUPPLEMENT_5A } from '../ear/740/diffusion.ts';
import { macauOrD5 } from '../ear/742/6-b-10-headquarters.ts';
import { DIFFUSION_2025 } from '../ear/acts.ts';
import { B300, order } from './samples.ts';

const ON = '2026-10-15';
const ALLOCATION = 790_000_000;
const many = (quantity: number, to = 'IN', parent = to) => ({ ...order(to, B300, parent), quantity });

const exceeded = provision({
  kind: 'review-policy',
  id: 'diffusion-enforced/allocation',
  cite: '15 CFR § 742.6(b)(10)(iii)(B)(2)',
  title: t('One order above the whole allocation of a country', 'Eén order boven de hele toewijzing van een land'),
  url: 'https://www.ecfr.gov/current/title-15/section-742.6',
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(
        not(macauOrD5),
        not(destination.isIn(SUPPLEMENT_5A)),
        clause(
          'order alone',
          'more than 790,000,000 TPP in this order alone',
          'meer dan 790.000.000 TPP in deze order alleen',
          orderTpp.above(ALLOCATION),
        ),
      ),
      effect: { policy: 'policy-of-denial', for: ['742.6(a)(6)(iii)(A)'] },
    },
  ],
  cases: asked(
    [ON, many(14_107), 'no', '789,992,000 TPP'],
    [ON, many(14_108), 'order alone', '790,048,000 TPP'],
    [ON, many(150_000), 'order alone', '8.4 bn TPP to one Indian company'],
    [ON, order('IN', B300), 'unknown', 'quantity not stated'],
    [ON, many(150_000, 'DE'), 'no', 'Supplement No. 5(a) has no allocation'],
    [ON, many(150_000, 'CN'), 'no', 'D:5 has none either'],
    [ON, many(150_000, 'IN', 'CN'), 'no', 'a Chinese parent: presumption of denial stands'],
  ),
});

/**
 * AI Diffusion as it is written: the worldwide requirement for .a items and the one for model weights are applied.
 * The exceptions (AIA, LPP, ACM), the authorisations and the allocation of the same rule are codified too, and answer as
 * they always do. Of its own it says only that an order larger than a whole allocation exceeds it, whatever is stated.
 */
export default {
  id: 'diffusion-enforced',
  title: t('AI Diffusion enforced as written', 'AI Diffusion gehandhaafd zoals geschreven'),
  status: t(
    'codified since 13 January 2025; never enforced where no licence was needed before (announced 13 May 2025); GAO B-337935 calls that announcement a rule',
    'in de tekst sinds 13 januari 2025; nooit gehandhaafd waar eerder geen vergunning nodig was (aangekondigd 13 mei 2025); GAO B-337935 noemt die aankondiging een regel',
  ),
  cite: '90 FR 4544; 15 CFR §§ 742.6(a)(6)(iii)(A), 742.6(a)(13)',
  url: 'https://www.gao.gov/products/b-337935',
  confidence: 'S',
  provisions: [exceeded],
  enforces: [
    '742.6(a)(6)(iii)(A)',
    '742.6(a)(13)',
    '742.6-country-allocation',
    '740.27-AIA-limit',
    '740.29-LPP-limit',
    '740.29-LPP-notice-limit',
    '748.15-NVEU-cap',
    '748.15-UVEU-25',
    '748.15-UVEU-50',
    '748.15-UVEU-7',
  ],
  warnings: [
    t(
      'What a court or Congress would set aside is the announcement, not the rule; nothing of the kind was seen.',
      'Een rechter of het Congres zou de aankondiging opzijzetten, niet de regel; daarvan is niets gezien.',
    ),
    t(
      'No public count exists of what a country has used of its allocation (790,000,000 TPP for 2025–2027); the installed base must be stated.',
      'Er is geen openbare telling van wat een land van zijn toewijzing heeft gebruikt (790.000.000 TPP voor 2025–2027); de opgestelde basis moet worden opgegeven.',
    ),
    t(
      'The review policy of 15 January 2026 for China and Macau is later than the rule and stays.',
      'Het beoordelingsbeleid van 15 januari 2026 voor China en Macau is later dan de regel en blijft.',
    ),
  ],
} satisfies Proposal;
