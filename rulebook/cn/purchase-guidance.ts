import { allOf, anyOf, asked, chipId, clause, provision, some, t, values } from '@tolhuis/core/law';
import { H20_GUIDANCE, RTX_6000D_ORDER } from './acts.ts';
import { entersMainland } from './definitions.ts';

const h20 = clause(
  'H20',
  'an H20 by name',
  'een H20 bij naam',
  chipId.isIn(values('nvidia/h20-96gb', 'nvidia/h20-141gb')),
);
const rtx6000d = clause(
  '6000D',
  'an RTX Pro 6000D by name',
  'een RTX Pro 6000D bij naam',
  chipId.is('nvidia/rtx-pro-6000d'),
);
const reported = t(
  'From press reports; no formal order was published.',
  'Uit persberichten; er is geen formeel besluit gepubliceerd.',
);

export default provision({
  kind: 'gate',
  id: 'cn-purchase-guidance',
  cite: 'China, guidance against purchases of certain foreign AI chips (press)',
  title: t('Chinese guidance against certain cards', 'Chinese richtlijn tegen bepaalde kaarten'),
  url: RTX_6000D_ORDER.url!,
  versions: [
    {
      from: '2025-08-12',
      by: H20_GUIDANCE,
      confidence: 'S',
      when: allOf(entersMainland, some('ic', h20)),
      effect: {
        gate: 'cn-purchase-guidance',
        state: 'discouraged',
        text: t(
          'Chinese officials discourage the H20, above all for use by government.',
          'Chinese autoriteiten raden de H20 af, vooral voor gebruik door de overheid.',
        ),
      },
      warnings: [reported],
    },
    {
      from: '2025-09-17',
      by: RTX_6000D_ORDER,
      confidence: 'S',
      when: allOf(entersMainland, some('ic', anyOf(h20, rtx6000d))),
      effect: {
        gate: 'cn-purchase-guidance',
        state: 'discouraged',
        text: t(
          'Chinese officials discourage the H20; the cyberspace administration told large firms to stop testing and cancel the RTX Pro 6000D.',
          'Chinese autoriteiten raden de H20 af; de cyberspace-toezichthouder droeg grote bedrijven op de RTX Pro 6000D niet meer te testen en af te zeggen.',
        ),
      },
      warnings: [reported],
    },
  ],
  cases: asked(
    ['2025-08-11', { to: 'CN', item: { chip: 'nvidia/h20-96gb' } }, 'no', 'the day before'],
    ['2025-08-12', { to: 'CN', item: { chip: 'nvidia/h20-96gb' } }, 'H20', 'the H20'],
    [
      '2025-09-16',
      { to: 'CN', item: { chip: 'nvidia/rtx-pro-6000d' } },
      'no',
      'the day before the report on the 6000D',
    ],
    ['2025-09-17', { to: 'CN', item: { chip: 'nvidia/rtx-pro-6000d' } }, '6000D', 'the day of it'],
    ['2025-09-01', { to: 'CN', item: { chip: 'nvidia/h20-141gb' } }, 'H20', 'the larger H20'],
    ['2026-10-15', { to: 'CN', item: { chip: 'nvidia/h20-141gb' } }, 'H20', 'the H20 stays discouraged'],
    ['2026-10-15', { to: 'CN', item: { chip: 'nvidia/h100-sxm5' } }, 'no', 'another card'],
    ['2026-10-15', { to: 'HK', item: { chip: 'nvidia/h20-96gb' } }, 'no', 'not the mainland'],
    [
      '2026-10-15',
      { to: 'CN', item: { kind: 'integrated-circuit', tpp: 2368, performanceDensity: 2.909 } },
      'unknown',
      'the product is not named, and the guidance names products',
    ],
  ),
});
