import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'meta/mtia-500',
  aliases: ['meta-mtia500'],
  kind: 'integrated-circuit',
  vendor: 'Meta',
  vendorHeadquarters: 'US',
  model: 'MTIA 500',
  variant: '2027',
  released: '2026-03-11',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 5000 },
    { format: 'FP8', bits: 8, tops: 10000 },
    { format: 'FP4', bits: 4, tops: 30000 },
  ],
  sparseHalved: 'not stated',
  process: 'TSMC',
  nonPlanar: true,
  memory: { type: 'HBM', gb: 512, bandwidthGBps: 27600 },
  tdpW: 1700,
  formFactor: 'module',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'low' },
  notes: 'Planned for 2027.',
  sources: [
    'https://the-decoder.com/meta-unveils-four-generations-of-custom-ai-chips-to-cut-inference-costs-for-billions-of-users/',
  ],
});
