import {
  activity,
  allOf,
  anyOf,
  asked,
  endUse,
  groups,
  headquarters,
  not,
  provision,
  role,
  some,
  t,
  trainingOperations,
  ultimateParent,
  union,
  values,
} from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfrPart } from '../acts.ts';
import { h100, party } from '../fixtures.ts';

const favoured = union(groups('Supp5a'), values('US'));
const tenant = (country: string) => [party('exporter', 'SG'), party('remote-user', country)];
const train = (country: string, endUses = ['frontier-model-training']) => ({
  activity: 'remote-access',
  from: 'SG',
  to: country,
  item: h100,
  parties: tenant(country),
  endUse: endUses,
});

export default provision({
  kind: 'red-flag',
  id: '732-flag-28',
  cite: '15 CFR Part 732, Supplement No. 3, ¶ 28',
  title: t(
    'Red flag 28: renting compute to train a frontier model',
    'Signaal 28: rekenkracht verhuren om een grensverleggend model te trainen',
  ),
  url: ecfrPart(732),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(
        activity.is('remote-access'),
        anyOf(endUse.is('frontier-model-training'), trainingOperations.atLeast(1e26)),
        some(
          'party',
          anyOf(not(headquarters.isIn(favoured)), not(ultimateParent.isIn(favoured))),
          role.isIn(values('remote-user', 'end-user', 'purchaser')),
        ),
      ),
      warnings: [
        t(
          'The flag comes from the AI Diffusion rule, which BIS announced on 13 May 2025 that it does not enforce.',
          'Het signaal komt uit de AI Diffusion-regel, die BIS volgens de aankondiging van 13 mei 2025 niet handhaaft.',
        ),
      ],
      effect: {
        flag: 'red-flag-28',
        level: 'warning',
        text: t(
          'A customer headquartered outside the countries of Supplement No. 5(a) wants compute for a model of 4E091 scale: find out who will hold the weights and for what.',
          'Een klant met hoofdkantoor buiten de landen van Supplement No. 5(a) wil rekenkracht voor een model op de schaal van 4E091: zoek uit wie de gewichten krijgt en waarvoor.',
        ),
      },
    },
  ],
  cases: asked(
    ['2025-01-12', train('CN'), 'no', 'the day before'],
    ['2025-01-13', train('CN'), 'yes', 'a Chinese customer'],
    ['2026-11-21', train('IN'), 'yes', 'India is not in Supplement No. 5(a)'],
    ['2026-11-21', train('GB'), 'no', 'the United Kingdom is'],
    ['2026-11-21', train('CN', ['inference']), 'unknown', 'size of the model not stated'],
    ['2026-11-21', { ...train('CN'), activity: 'export' }, 'no', 'goods, not compute'],
    [
      '2026-11-21',
      { ...train('CN', ['inference']), item: { kind: 'model-weights', trainingOperations: 1e26 } },
      'yes',
      'exactly 10^26 operations',
    ],
    [
      '2026-11-21',
      { ...train('CN', ['inference']), item: { kind: 'model-weights', trainingOperations: 9.99e25 } },
      'no',
      'just below 10^26 operations',
    ],
  ),
});
