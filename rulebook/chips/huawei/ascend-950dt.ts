import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'huawei/ascend-950dt',
  aliases: ['huawei/950dt', 'huawei-950dt'],
  kind: 'integrated-circuit',
  vendor: 'Huawei',
  vendorHeadquarters: 'CN',
  model: 'Ascend 950DT',
  variant: 'Atlas 950 SuperPoD',
  released: '2026-Q4',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 486 },
    { format: 'FP8', bits: 8, tops: 919 },
    { format: 'FP4', bits: 4, tops: 1783 },
  ],
  sparseHalved: 'n/a',
  process: 'SMIC N+2/N+3 class',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'HiZQ 2.0 HBM', gb: 96, bandwidthGBps: 4000 },
  interconnect: { name: 'UnifiedBus', bandwidthGBps: 2000 },
  formFactor: 'module',
  marketedForDatacenters: true,
  chinaVariant: true,
  confidence: { rates: 'medium' },
  notes: [
    'Rates of the official 64-card table, divided by 64.',
    'The 1,024-card totals give about 977 FP8 and 1,953 FP4, the keynote 1,000 and 2,000.',
  ].join(' '),
  sources: [
    'https://www.hiascend.com/en/hardware/cluster?tag=950 (via github stas00/ml-engineering compute/accelerator/README.md (2026-08-22))',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
