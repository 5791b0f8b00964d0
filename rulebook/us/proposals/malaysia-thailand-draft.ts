import { allOf, asked, destination, family, notEncoded, type Proposal, provision, t, values } from '@tolhuis/core/law';
import { MALAYSIA_THAILAND } from './acts.ts';
import { moves } from './definitions.ts';
import { B300, H20, order } from './samples.ts';

const ON = '2026-10-15';
const url = MALAYSIA_THAILAND.url!;
const TWO = values('MY', 'TH');

const requirement = provision({
  kind: 'licence-requirement',
  id: 'malaysia-thailand-draft/licence',
  cite: 'draft rule of July 2025 (Malaysia and Thailand)',
  title: t('Licence for AI chips to Malaysia and Thailand', 'Vergunning voor AI-chips naar Maleisië en Thailand'),
  url,
  versions: [
    {
      from: '2025-07-04',
      by: MALAYSIA_THAILAND,
      confidence: 'S',
      when: allOf(moves, family.isIn(values('a', 'b')), destination.isIn(TWO)),
      effect: { requirement: 'malaysia-thailand-draft/licence', appliesTo: 'item' },
    },
  ],
  cases: asked(
    [ON, order('MY', B300), 'yes', 'Malaysia'],
    [ON, order('TH', B300), 'yes', 'Thailand'],
    [ON, order('SG', B300), 'no', 'Singapore is not named'],
    [ON, order('MY', { ...B300, tpp: 2640, performanceDensity: 3.1 }), 'yes', 'a .b item'],
    [ON, { ...order('MY', B300), activity: 'remote-access' }, 'no', 'nothing moves'],
    [ON, order('MY', H20), 'no', 'not in 3A090 or 4A090'],
  ),
});

const easing = provision({
  kind: 'exception',
  id: 'malaysia-thailand-draft/easing',
  cite: 'draft rule of July 2025 (Malaysia and Thailand)',
  title: t(
    'Easing for friendly companies and for assembly and test',
    'Versoepeling voor bevriende bedrijven en voor assemblage en test',
  ),
  url,
  versions: [
    {
      from: '2025-07-04',
      by: MALAYSIA_THAILAND,
      confidence: 'M',
      when: allOf(
        destination.isIn(TWO),
        notEncoded(
          'draft of July 2025: who may go on shipping for a few months, and the assembly and test chain (from memory)',
          'ontwerp van juli 2025: wie nog enkele maanden mag blijven verzenden, en de assemblage- en testketen (uit het geheugen)',
        ),
      ),
      effect: { exception: 'malaysia-thailand-easing', covers: ['malaysia-thailand-draft/licence'] },
    },
  ],
  cases: asked(
    [ON, order('MY', B300), 'unknown', 'the terms are from memory, so it frees nobody'],
    [ON, order('SG', B300), 'no', 'not one of the two countries'],
  ),
});

/** The draft of July 2025 for Malaysia and Thailand. */
export default {
  id: 'malaysia-thailand-draft',
  title: t('Malaysia and Thailand draft', 'Ontwerp voor Maleisië en Thailand'),
  status: t(
    'reported on 4 July 2025; never published; overtaken by the headquarters guidance of 31 May 2026',
    'gemeld op 4 juli 2025; nooit gepubliceerd; ingehaald door de hoofdkantoorrichtlijn van 31 mei 2026',
  ),
  cite: 'draft rule of July 2025',
  url,
  confidence: 'S',
  provisions: [requirement, easing],
  warnings: [
    t(
      'One press report. The draft was to come with the formal end of the AI Diffusion rule, which is not part of this scenario.',
      'Eén persbericht. Het ontwerp zou samengaan met het formele einde van de AI Diffusion-regel; dat hoort niet bij dit scenario.',
    ),
  ],
} satisfies Proposal;
