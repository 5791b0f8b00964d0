import { allOf, asked, eccn, provision, t } from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { foreignDirectProduct, foreignMade } from './grounds.ts';

const weights = (trainingOperations: number, facts: Record<string, unknown> = {}) => ({
  from: 'FR',
  to: 'SG',
  item: { kind: 'model-weights', trainingOperations, published: false, madeInUs: false, ...facts },
});

export default provision({
  kind: 'jurisdiction',
  id: '734.9(l)',
  cite: '15 CFR § 734.9(l)',
  title: t(
    'Model weights made on a foreign plant that is a US direct product',
    'Modelgewichten van een buitenlandse installatie die een Amerikaans direct product is',
  ),
  url: ecfr('734.9'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(foreignMade, eccn.is('4E091'), foreignDirectProduct),
      warnings: [
        t(
          'Unless the exporter states otherwise, a foreign-made item of this kind is taken to be a direct product of US technology, software or plant.',
          'Tenzij de exporteur anders opgeeft, geldt een elders gemaakt goed van deze soort als direct product van Amerikaanse technologie, software of fabriek.',
        ),
      ],
      effect: { result: 'subject' },
    },
  ],
  cases: asked(
    ['2025-01-12', weights(1e26), 'no', 'the day before'],
    ['2025-01-13', weights(1e26), 'yes', 'first day, anywhere'],
    ['2026-11-21', weights(1e25, { eccn: 'EAR99' }), 'no', 'below 10^26 operations, classified by the exporter'],
    ['2026-11-21', weights(1e26, { foreignDirectProduct: false }), 'no', 'another plant'],
  ),
});
