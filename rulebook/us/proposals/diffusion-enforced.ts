import { type Proposal, t } from '@tolhuis/core/law';

/**
 * AI Diffusion as it is written: the worldwide requirement for .a items and the one for model weights are applied.
 * It brings no text of its own: the exceptions (AIA, LPP, ACM), the authorisations and the allocation of the same rule
 * are codified too, and answer as they always do.
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
  provisions: [],
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
