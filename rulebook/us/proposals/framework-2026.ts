import {
  allOf,
  asked,
  type Condition,
  clause,
  destination,
  family,
  not,
  notEncoded,
  orderTpp,
  type Proposal,
  provision,
  type Text,
  t,
} from '@tolhuis/core/law';
import { MACAU_OR_D5, outsideUs } from '../ear/definitions.ts';
import { FRAMEWORK_2026 } from './acts.ts';
import { moves } from './definitions.ts';
import { B300, H20, order } from './samples.ts';

const ON = '2026-10-15';
const url = FRAMEWORK_2026.url!;
/** TPP of one GB300-equivalent: the conversion was never published; a B300 of 56,000 is the assumption of this scenario. */
const GB300_TPP = 56_000;
const UP_TO = 1_000 * GB300_TPP;
const FROM = 200_000 * GB300_TPP;

// China, Macau and the other embargoed destinations keep their own, stricter rules.
const inScope = allOf(family.is('a'), moves, outsideUs, not(destination.isIn(MACAU_OR_D5)));
const many = (quantity: number, to = 'DE') => ({ ...order(to, B300), quantity });

const requirement = provision({
  kind: 'licence-requirement',
  id: 'framework-2026/licence',
  cite: 'draft rule "AI Action Plan Implementation"',
  title: t(
    'Licence for most high-end accelerators, worldwide',
    'Vergunning voor de meeste zware versnellers, wereldwijd',
  ),
  url,
  versions: [
    {
      from: '2026-02-26',
      by: FRAMEWORK_2026,
      confidence: 'S',
      when: inScope,
      effect: { requirement: 'framework-2026/licence', appliesTo: 'item' },
      warnings: [
        t(
          'Which entries the draft covered is not known; 3A090.a and its family stand in.',
          'Welke posten het ontwerp omvatte is niet bekend; 3A090.a en zijn familie staan ervoor in de plaats.',
        ),
      ],
    },
  ],
  cases: asked(
    [ON, many(10), 'yes', 'allies included'],
    [ON, many(10, 'CN'), 'no', 'the China rules stay as they are'],
    [ON, many(10, 'MO'), 'no', 'so do those for Macau'],
    [ON, { ...many(10), activity: 'remote-access' }, 'no', 'nothing moves'],
    [ON, many(10, 'US'), 'no', 'at home'],
    [ON, { ...order('DE', H20), quantity: 10 }, 'no', 'not a high-end accelerator'],
  ),
});

const tier = (id: string, title: Text, text: Text, size: Condition, rows: Parameters<typeof asked>) =>
  provision({
    kind: 'duty',
    id: `framework-2026/${id}`,
    cite: 'draft rule "AI Action Plan Implementation"',
    title,
    url,
    versions: [
      {
        from: '2026-02-26',
        by: FRAMEWORK_2026,
        confidence: 'S',
        when: allOf(inScope, size),
        effect: { duty: `framework-2026/${id}`, due: 'with-application', text },
        warnings: [
          t(
            'Counted for this order alone, in units of 56,000 TPP; how the draft would add up orders of one owner in one country, and over which time, is not known.',
            'Geteld voor alleen deze order, in eenheden van 56.000 TPP; hoe het ontwerp orders van één eigenaar in één land zou optellen, en over welke tijd, is niet bekend.',
          ),
        ],
      },
    ],
    cases: asked(...rows),
  });

const simple = tier(
  'simple-review',
  t('Up to 1,000: simple review', 'Tot 1.000: eenvoudige beoordeling'),
  t(
    'A fairly simple review. A licence may fall away if the exporter monitors the chips after sale and the buyer accepts software that keeps them out of clusters.',
    'Een vrij eenvoudige beoordeling. De vergunning kan vervallen als de exporteur de chips na verkoop volgt en de koper software aanvaardt die ze buiten clusters houdt.',
  ),
  clause(
    'up to 1,000',
    '1,000 GB300-equivalents or fewer',
    '1.000 GB300-equivalenten of minder',
    orderTpp.atMost(UP_TO),
  ),
  [
    [ON, many(1_000), 'up to 1,000', 'exactly 1,000'],
    [ON, many(1_001), 'no', 'one more'],
    [ON, order('DE', B300), 'unknown', 'quantity not stated'],
  ],
);
const preClearance = tier(
  'pre-clearance',
  t('Between 1,000 and 200,000: pre-clearance', 'Tussen 1.000 en 200.000: voorafgaande goedkeuring'),
  t(
    'Pre-clearance by Commerce before the application, disclosure of the business model and activities, and site visits by US authorities.',
    'Voorafgaande goedkeuring door Commerce vóór de aanvraag, opgave van bedrijfsmodel en activiteiten, en bezoeken van Amerikaanse autoriteiten.',
  ),
  clause(
    'between',
    'more than 1,000 and fewer than 200,000 GB300-equivalents',
    'meer dan 1.000 en minder dan 200.000 GB300-equivalenten',
    allOf(orderTpp.above(UP_TO), orderTpp.below(FROM)),
  ),
  [
    [ON, many(1_000), 'no', 'exactly 1,000'],
    [ON, many(1_001), 'between', 'one more'],
    [ON, many(199_999), 'between', 'the last'],
    [ON, many(200_000), 'no', 'the next tier'],
  ],
);
const assurances = tier(
  'government-assurances',
  t('200,000 and more: assurances between governments', '200.000 en meer: toezeggingen tussen regeringen'),
  t(
    'Security assurances between governments, and investment in US AI infrastructure; allied countries only in one reading (the precedent of the Emirates: one dollar for one).',
    'Veiligheidstoezeggingen tussen regeringen, en investering in Amerikaanse AI-infrastructuur; in één lezing alleen bevriende landen (het voorbeeld van de Emiraten: één dollar voor één).',
  ),
  clause('200,000', '200,000 GB300-equivalents or more', '200.000 GB300-equivalenten of meer', orderTpp.atLeast(FROM)),
  [
    [ON, many(199_999), 'no', 'one fewer'],
    [ON, many(200_000), '200,000', 'exactly 200,000'],
    [ON, { ...many(200_000), to: 'CN' }, 'no', 'China keeps its own rules'],
  ],
);

const exempt = provision({
  kind: 'exception',
  id: 'framework-2026/monitored',
  cite: 'draft rule "AI Action Plan Implementation"',
  title: t('Small, monitored installations', 'Kleine installaties onder toezicht'),
  url,
  versions: [
    {
      from: '2026-02-26',
      by: FRAMEWORK_2026,
      confidence: 'S',
      when: allOf(
        orderTpp.atMost(UP_TO),
        notEncoded(
          'draft of February 2026: monitoring after sale and software against clusters, terms not published',
          'ontwerp van februari 2026: toezicht na verkoop en software tegen clusters, voorwaarden niet gepubliceerd',
        ),
      ),
      effect: { exception: 'framework-2026-monitored', covers: ['framework-2026/licence'] },
    },
  ],
  cases: asked(
    [ON, many(1_000), 'unknown', 'the terms were not published, so it frees nobody'],
    [ON, many(1_001), 'no', 'too many'],
  ),
});

/** The withdrawn global framework of early 2026: a licence everywhere, with three tiers by size. */
export default {
  id: 'framework-2026',
  title: t('Global framework of early 2026', 'Wereldwijd kader van begin 2026'),
  status: t(
    'sent to OIRA on 26 February 2026; withdrawn on 13 March 2026 without a reason',
    'naar OIRA gestuurd op 26 februari 2026; zonder reden ingetrokken op 13 maart 2026',
  ),
  cite: 'draft rule "AI Action Plan Implementation"',
  url,
  confidence: 'S',
  provisions: [requirement, simple, preClearance, assurances, exempt],
  warnings: [
    t(
      'Press reports only. Not known: the entries, the conversion to GB300, how orders add up, the list of allies, what counts as investment. A step at 100,000 is from memory and is left out.',
      'Alleen persberichten. Niet bekend: de posten, de omrekening naar GB300, het optellen van orders, de lijst van bondgenoten, wat als investering telt. Een trap bij 100.000 is uit het geheugen en blijft weg.',
    ),
  ],
} satisfies Proposal;
