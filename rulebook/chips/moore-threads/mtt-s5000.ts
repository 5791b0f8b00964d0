import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'moore-threads/mtt-s5000',
  aliases: ['moore-threads/s5000', 'moorethreads-s5000'],
  kind: 'integrated-circuit',
  vendor: 'Moore Threads',
  vendorHeadquarters: 'CN',
  model: 'MTT S5000',
  released: '2026-02-11',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 500 },
    { format: 'FP8', bits: 8, tops: 1000 },
  ],
  sparseHalved: 'not stated',
  process: '7nm class',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'HBM', gb: 80, bandwidthGBps: 1600 },
  interconnect: { name: 'MTLink', bandwidthGBps: 784 },
  formFactor: 'OAM',
  marketedForDatacenters: true,
  chinaVariant: true,
  confidence: { rates: 'low' },
  notes: [
    'The maker says 1,000 TFLOPS a card; BF16 is assumed to be half.',
    'The maker does not say whether the rates are dense.',
  ].join(' '),
  sources: [
    'https://www.ldeepai.com/tech-hub/moore-threads-mtt-s5000-1000-tflops-fp8-gpu/',
    'https://rutab.net/b/hardware/2026/02/12/',
  ],
});
