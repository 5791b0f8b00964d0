import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'sambanova/sn50',
  aliases: ['sambanova-sn50'],
  kind: 'integrated-circuit',
  vendor: 'SambaNova',
  vendorHeadquarters: 'US',
  model: 'SN50',
  released: '2026-02-24',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 1600 },
    { format: 'FP8', bits: 8, tops: 3200 },
  ],
  sparseHalved: 'not stated',
  dies: 2,
  process: 'TSMC N3',
  nodeNm: 3,
  nonPlanar: true,
  memory: { type: 'HBM2e + DDR5', gb: 64, bandwidthGBps: 1800 },
  formFactor: 'socket',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'low' },
  notes: 'The maker does not say whether the rates are dense.',
  sources: ['https://awesomeagents.ai/hardware/sambanova-sn50', 'https://aiwiki.ai/wiki/sambanova_sn50'],
});
