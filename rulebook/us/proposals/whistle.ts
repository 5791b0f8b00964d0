import { type Proposal, t } from '@tolhuis/core/law';

/** Pointer: rewards for whistleblowers. It controls no item. */
export default {
  id: 'whistle',
  title: t('Stop Stealing our Chips Act', 'Stop Stealing our Chips Act'),
  status: t(
    'passed the Senate by unanimous consent on 20 May 2026; House committee in July 2026 (weak source)',
    'door de Senaat met algemene instemming aangenomen op 20 mei 2026; commissie van het Huis in juli 2026 (zwakke bron)',
  ),
  cite: 'S.1473; H.R.6322, 119th Congress',
  url: 'https://congress.wiki/daily-record/2026-05-20/section/crec-2026-05-20-pt1-pgs2422',
  confidence: 'P',
  provisions: [],
  warnings: [
    t(
      'Changes no answer. Awards of 10 to 30 per cent of fines above USD 1,000,000, a portal for anonymous reports within 120 days, and protection against retaliation: keep an internal reporting channel and the evidence.',
      'Verandert geen antwoord. Beloningen van 10 tot 30 procent van boetes boven USD 1.000.000, een portaal voor anonieme meldingen binnen 120 dagen, en bescherming tegen vergelding: houd een intern meldkanaal en het bewijs in stand.',
    ),
  ],
} satisfies Proposal;
