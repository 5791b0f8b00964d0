import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'huawei/ascend-970',
  aliases: ['huawei/970', 'huawei-970'],
  kind: 'integrated-circuit',
  vendor: 'Huawei',
  vendorHeadquarters: 'CN',
  model: 'Ascend 970',
  variant: '2028 plan',
  released: '2025-09-18',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 2000 },
    { format: 'FP8', bits: 8, tops: 4000 },
    { format: 'FP4', bits: 4, tops: 8000 },
  ],
  sparseHalved: 'n/a',
  nonPlanar: true,
  memory: { type: 'HBM', gb: 288, bandwidthGBps: 14400 },
  interconnect: { name: 'not named', bandwidthGBps: 4000 },
  formFactor: 'module',
  marketedForDatacenters: true,
  chinaVariant: true,
  confidence: { rates: 'low' },
  notes: ['The process is not known; a non-planar one is presumed.', 'A plan, as announced by the maker.'].join(' '),
  sources: [
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
