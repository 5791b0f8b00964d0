import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'meta/mtia-400',
  aliases: ['meta-mtia400'],
  kind: 'integrated-circuit',
  vendor: 'Meta',
  vendorHeadquarters: 'US',
  model: 'MTIA 400',
  released: '2026-03-11',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 3000 },
    { format: 'FP8', bits: 8, tops: 6000 },
    { format: 'FP4', bits: 4, tops: 12000 },
  ],
  sparseHalved: 'not stated',
  process: 'TSMC',
  nonPlanar: true,
  memory: { type: 'HBM', gb: 288, bandwidthGBps: 9200 },
  tdpW: 1200,
  formFactor: 'module',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'medium' },
  sources: [
    'https://the-decoder.com/meta-unveils-four-generations-of-custom-ai-chips-to-cut-inference-costs-for-billions-of-users/',
  ],
});
