import { allOf, asked, clause, kind, ownEccn, provision, t, trainingOperations } from '@tolhuis/core/law';
import { BEFORE_2022, DIFFUSION_2025, ecfrPart } from '../acts.ts';

const weights = allOf(ownEccn.is('none'), kind.is('model-weights'));
const effect = { eccn: 'EAR99', family: 'ear99', rank: 72 } as const;
const warnings = [
  t(
    'No other entry names the parameters of AI models: outside 4E091 they are taken as EAR99. Parameters that are required for a controlled item can be software or technology of its entry; state your own classification then. End uses and parties of part 744 count all the same.',
    'Geen andere post noemt de parameters van AI-modellen: buiten 4E091 worden zij als EAR99 gelezen. Parameters die nodig zijn voor een gecontroleerd goed kunnen software of technologie van die post zijn; vermeld dan uw eigen classificatie. Eindgebruik en partijen van deel 744 tellen evengoed.',
  ),
];
const model = (trainingOperations?: number, eccn?: string) => ({
  item: {
    kind: 'model-weights',
    published: false,
    ...(trainingOperations === undefined ? {} : { trainingOperations }),
    ...(eccn === undefined ? {} : { eccn }),
  },
});

export default provision({
  kind: 'classification',
  id: 'EAR99-weights',
  cite: '15 CFR § 734.3(c); Part 774, Supplement No. 1, ECCN 4E091 (parameters below its line)',
  title: t('Model weights outside ECCN 4E091', 'Modelgewichten buiten ECCN 4E091'),
  url: ecfrPart(774),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'I',
      when: clause('before 4E091', 'model weights, before 4E091', 'modelgewichten, vóór 4E091', weights),
      warnings,
      effect,
    },
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'I',
      when: clause(
        'below 10^26',
        'parameters of a model trained with fewer than 10^26 operations',
        'parameters van een model dat met minder dan 10^26 rekenstappen is getraind',
        allOf(weights, trainingOperations.below(1e26)),
      ),
      warnings,
      effect,
    },
  ],
  cases: asked(
    ['2025-01-12', model(1e27), 'before 4E091', 'the last day before the entry'],
    ['2025-01-13', model(1e27), 'no', 'it is 4E091 from here on'],
    ['2026-11-21', model(9.99e25), 'below 10^26', 'just below the line'],
    ['2026-11-21', model(1e26), 'no', 'on the line'],
    ['2026-11-21', model(), 'unknown', 'ask for the training operations'],
    ['2026-11-21', model(1e20, '4D001'), 'no', 'the exporter classified them himself'],
    ['2026-11-21', { item: { kind: 'software' } }, 'no', 'not model weights'],
  ),
});
