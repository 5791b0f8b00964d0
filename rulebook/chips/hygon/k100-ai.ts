import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'hygon/k100-ai',
  aliases: ['hygon/dcu-k100-ai', 'hygon-k100ai'],
  kind: 'integrated-circuit',
  vendor: 'Hygon',
  vendorHeadquarters: 'CN',
  model: 'DCU K100-AI',
  released: '2024',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 196 },
    { format: 'INT8', bits: 8, tops: 392 },
  ],
  sparseHalved: 'unknown',
  process: '7nm class',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'HBM/GDDR', gb: 64, bandwidthGBps: 896 },
  formFactor: 'PCIe',
  marketedForDatacenters: true,
  chinaVariant: true,
  confidence: { rates: 'low' },
  notes: 'Third-party figures.',
  sources: ['github text (K100-AI 64 GB, 896 GB/s secondary)', 'github ying-wen/evokernel-spec (192/384)'],
});
