import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'iluvatar/bi-v100',
  aliases: ['iluvatar/tiangai-100', 'iluvatar-bi-v100'],
  kind: 'integrated-circuit',
  vendor: 'Iluvatar',
  vendorHeadquarters: 'CN',
  model: 'BI-V100 (Tiangai 100)',
  released: '2021-03-31',
  rates: [
    { format: 'FP32', bits: 32, tops: 32 },
    { format: 'BF16/FP16', bits: 16, tops: 147 },
    { format: 'INT8', bits: 8, tops: 295 },
  ],
  sparseHalved: 'unknown',
  process: 'TSMC N7',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'HBM2', gb: 32, bandwidthGBps: 1200 },
  interconnect: { name: 'not named', bandwidthGBps: 64 },
  tdpW: 250,
  formFactor: 'PCIe',
  marketedForDatacenters: true,
  chinaVariant: true,
  confidence: { rates: 'low' },
  notes: 'Third-party figures.',
  sources: [
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
    'github text (147 FP16, 1.2 TB/s)',
  ],
});
