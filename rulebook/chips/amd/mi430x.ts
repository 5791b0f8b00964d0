import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'amd/mi430x',
  aliases: ['amd/instinct-mi430x', 'amd-mi430x'],
  kind: 'integrated-circuit',
  vendor: 'AMD',
  vendorHeadquarters: 'US',
  model: 'Instinct MI430X',
  released: '2026-01-05',
  rates: [],
  sparseHalved: 'unknown',
  process: 'TSMC N2 + N3',
  nodeNm: 2,
  nonPlanar: true,
  memory: { type: 'HBM4', gb: 432, bandwidthGBps: 19600 },
  formFactor: 'OAM',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'low' },
  notes: 'No dense rate is published.',
  sources: [
    'https://cloudnews.tech/amd-challenges-vera-rubin-instinct-mi455x-and-mi430x-promise-fp4-fp8-parity-same-bandwidth-and-double-hbm4-memory',
  ],
});
