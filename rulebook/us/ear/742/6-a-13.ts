import { allOf, anyOf, asked, type EnforcementPeriod, family, provision, t } from '@tolhuis/core/law';
import { DIFFUSION_2025, DIFFUSION_NOT_ENFORCED_2025, ecfr } from '../acts.ts';
import { isDeemed, moves, outsideUs } from '../definitions.ts';
import { buyer, closedWeights, party } from '../fixtures.ts';

const notEnforced: Omit<EnforcementPeriod, 'from'> = {
  state: 'not-enforced',
  by: DIFFUSION_NOT_ENFORCED_2025,
  confidence: 'S',
  warning: t(
    'The text requires a licence for closed weights of 10^26 operations and more, to every destination. BIS announced on 13 May 2025 that it does not enforce the rule that made it; for Macau, D:5 and parties headquartered there careful counsel would still apply for one.',
    'De tekst eist een vergunning voor gesloten gewichten vanaf 10^26 rekenstappen, naar elke bestemming. BIS kondigde op 13 mei 2025 aan de regel niet te handhaven; voor Macau, D:5 en partijen met hoofdkantoor daar zou een voorzichtige raadsman toch een vergunning vragen.',
  ),
};

export default provision({
  kind: 'licence-requirement',
  id: '742.6(a)(13)',
  cite: '15 CFR § 742.6(a)(13)',
  title: t('Model weights of 4E091 to every destination', 'Modelgewichten van 4E091 naar elke bestemming'),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(family.is('weights'), anyOf(moves, isDeemed), outsideUs),
      enforcement: [
        { from: '2025-01-13', state: 'not-yet-due', confidence: 'P' },
        // Until the announcement of 13 May 2025 was known, the duty was to begin on 15 May.
        { from: '2025-05-15', state: 'enforced', confidence: 'P' },
        { from: '2025-05-15', ...notEnforced },
      ],
      warnings: [
        t(
          'Out of this duty: a release to a permanent and regular employee of an entity headquartered in the United States or in a country of Supplement No. 5(a) to part 740. The question does not ask for that.',
          'Buiten deze plicht valt: vrijgave aan een vaste werknemer van een partij met hoofdkantoor in de Verenigde Staten of in een land van Supplement No. 5(a) bij deel 740. De vraag vraagt daar niet naar.',
        ),
        t(
          'Two rules of January 2025 used the number § 742.6(a)(13); this one is about model weights.',
          'Twee regels van januari 2025 gebruikten het nummer § 742.6(a)(13); deze gaat over modelgewichten.',
        ),
      ],
      effect: { requirement: '742.6(a)(13)', appliesTo: 'item' },
    },
  ],
  cases: asked(
    ['2025-01-12', { to: 'CN', item: closedWeights, parties: buyer('CN') }, 'no', 'the entry did not exist'],
    [
      '2025-01-13',
      { to: 'CN', item: closedWeights, parties: buyer('CN') },
      'state:not-yet-due',
      'the first day of the entry',
    ],
    ['2025-02-01', { to: 'CN', item: closedWeights, parties: buyer('CN') }, 'state:not-yet-due', 'not due before May'],
    [
      '2025-05-14',
      { to: 'CN', item: closedWeights, parties: buyer('CN') },
      'state:not-yet-due',
      'announced, and never due',
    ],
    [
      '2025-05-15',
      { to: 'CN', item: closedWeights, parties: buyer('CN') },
      'state:not-enforced',
      'the day it would be due',
    ],
    ['2026-11-21', { to: 'JP', item: closedWeights, parties: buyer('JP') }, 'yes', 'every destination'],
    ['2026-11-21', { to: 'JP', item: closedWeights, parties: buyer('JP') }, 'state:not-enforced', 'text only'],
    [
      '2026-11-21',
      { to: 'CN', item: { ...closedWeights, trainingOperations: 1e25 }, parties: buyer('CN') },
      'no',
      'below 10^26',
    ],
    [
      '2026-11-21',
      {
        activity: 'deemed-export',
        item: closedWeights,
        parties: [party('exporter', 'US'), party('foreign-person', 'US', { citizenship: 'IN' })],
      },
      'yes',
      'permanent employee or not: not asked, and told',
    ],
  ),
});
