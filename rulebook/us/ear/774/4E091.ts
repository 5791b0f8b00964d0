import { allOf, asked, clause, kind, not, provision, published, t, trainingOperations } from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfrPart } from '../acts.ts';

const weights = (trainingOperations?: number, published?: boolean) => ({
  item: {
    kind: 'model-weights',
    ...(trainingOperations === undefined ? {} : { trainingOperations }),
    ...(published === undefined ? {} : { published }),
  },
});

export default provision({
  kind: 'classification',
  id: '4E091',
  cite: '15 CFR Part 774, Supplement No. 1, ECCN 4E091',
  title: t('Parameters (weights) of the largest AI models', 'Parameters (gewichten) van de grootste AI-modellen'),
  url: ecfrPart(774),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: clause(
        'heading',
        'parameters of a model trained with 10^26 operations or more, not published',
        'parameters van een model dat met 10^26 rekenstappen of meer is getraind, niet gepubliceerd',
        allOf(kind.is('model-weights'), trainingOperations.atLeast(1e26), not(published)),
      ),
      warnings: [
        t(
          'Not weighed here: Note 1 (a model derived from a published one counts only above the larger of 2.5 × 10^25 operations and 25 % of further training), Note 2 (a model less capable than the best published one is out), and the rule on training data made by another model (technical note 3). Each can change the answer.',
          'Hier niet gewogen: Note 1 (een model dat van een gepubliceerd model is afgeleid telt pas boven het grootste van 2,5 × 10^25 rekenstappen en 25 % verdere training), Note 2 (een model dat minder kan dan het beste gepubliceerde valt erbuiten), en de regel voor trainingsdata uit een ander model (technical note 3). Elk kan het antwoord veranderen.',
        ),
      ],
      effect: { eccn: '4E091', family: 'weights', rank: 20 },
    },
  ],
  cases: asked(
    ['2025-01-12', weights(1e26, false), 'no', 'the entry did not exist'],
    ['2025-01-13', weights(1e26, false), 'heading', 'exactly 10^26, first day'],
    ['2026-11-21', weights(9.99e25, false), 'no', 'just below'],
    ['2026-11-21', weights(1e27, true), 'no', 'published'],
    ['2026-11-21', weights(1e27), 'unknown', 'ask whether the weights are published'],
    ['2026-11-21', weights(undefined, false), 'unknown', 'ask for the training operations'],
    ['2026-11-21', { item: { kind: 'software', trainingOperations: 1e27 } }, 'no', 'not model weights'],
  ),
});
