import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'huawei/ascend-910b1',
  aliases: ['huawei/910b1', 'huawei-910b1'],
  kind: 'integrated-circuit',
  vendor: 'Huawei',
  vendorHeadquarters: 'CN',
  model: 'Ascend 910B',
  variant: '910B1',
  released: '2023',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 400 },
    { format: 'INT8', bits: 8, tops: 800 },
  ],
  sparseHalved: 'n/a',
  applicableDieAreaMm2: { mm2: 665.61, status: 'measured' },
  dies: 1,
  process: 'SMIC N+1/N+2 (some dies TSMC N7)',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'HBM2e', gb: 64, bandwidthGBps: 1600 },
  interconnect: { name: 'HCCS', bandwidthGBps: 392 },
  host: { name: 'PCIe 5.0 x16', bandwidthGBps: 128 },
  aggregateIoGBps: 520,
  tdpW: 400,
  formFactor: 'OAM-like',
  marketedForDatacenters: true,
  chinaVariant: true,
  price: {
    lowUsd: 16854,
    highUsd: 16854,
    on: '2024-06',
    source:
      'trendforce via https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  },
  confidence: { rates: 'medium', density: 'medium' },
  notes: [
    'Die area: measured from die shot (compute die 21.32x31.22; I/O die not included).',
    'With the I/O die counted the density would be lower.',
  ].join(' '),
  sources: [
    'https://cset.georgetown.edu/publication/pushing-the-limits-huaweis-ai-chip-tests-u-s-export-controls/ (via Epoch)',
    'https://nomusica.com/huawei-ai-chip (die)',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
