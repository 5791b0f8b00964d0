import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'google/tpu-v5e',
  aliases: ['google-tpu-v5e'],
  kind: 'integrated-circuit',
  vendor: 'Google',
  vendorHeadquarters: 'US',
  model: 'TPU v5e',
  released: '2023-08-29',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 197 },
    { format: 'INT8', bits: 8, tops: 393 },
  ],
  sparseHalved: 'n/a',
  applicableDieAreaMm2: { mm2: 325, status: 'estimated' },
  dies: 1,
  process: 'TSMC N5 class',
  nodeNm: 5,
  nonPlanar: true,
  memory: { type: 'HBM2', gb: 16, bandwidthGBps: 819 },
  interconnect: { name: 'ICI', bandwidthGBps: 400 },
  tdpW: 225,
  formFactor: 'TPU board',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'high', density: 'low' },
  notes: 'Die area: estimate in Epoch.',
  sources: [
    'https://docs.cloud.google.com/tpu/docs/v5e',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
