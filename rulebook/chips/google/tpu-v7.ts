import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'google/tpu-v7',
  aliases: ['google/tpu7x', 'google/ironwood', 'google/tpu-v7x', 'google-tpu-v7'],
  kind: 'integrated-circuit',
  vendor: 'Google',
  vendorHeadquarters: 'US',
  model: 'TPU7x Ironwood',
  released: '2025-11-06',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 2307 },
    { format: 'FP8', bits: 8, tops: 4614 },
  ],
  sparseHalved: 'n/a',
  dies: 2,
  process: 'TSMC N3 class',
  nodeNm: 3,
  nonPlanar: true,
  memory: { type: 'HBM3e', gb: 192, bandwidthGBps: 7380 },
  interconnect: { name: 'ICI', bandwidthGBps: 1200 },
  tdpW: 960,
  formFactor: 'TPU board',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'high' },
  sources: [
    'https://docs.cloud.google.com/tpu/docs/tpu7x',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
