import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'google/tpu-8i',
  aliases: ['google-tpu-8i'],
  kind: 'integrated-circuit',
  vendor: 'Google',
  vendorHeadquarters: 'US',
  model: 'TPU 8i',
  released: '2026-04-22',
  rates: [{ format: 'FP4', bits: 4, tops: 10100 }],
  sparseHalved: 'n/a',
  process: 'TSMC N3/N2 class',
  nodeNm: 3,
  nonPlanar: true,
  memory: { type: 'HBM', gb: 288, bandwidthGBps: 8600 },
  interconnect: { name: 'ICI 19.2 Tbps', bandwidthGBps: 2400 },
  formFactor: 'TPU board',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'low' },
  notes: ['Figures reported at the announcement.', 'FP8 and BF16 rates were not seen.'].join(' '),
  sources: [
    'https://corsummit.netlify.app/news/google-tpu-8t-8i-eighth-generation-split-training-inference-cloud-next',
  ],
});
