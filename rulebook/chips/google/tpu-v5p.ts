import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'google/tpu-v5p',
  aliases: ['google-tpu-v5p'],
  kind: 'integrated-circuit',
  vendor: 'Google',
  vendorHeadquarters: 'US',
  model: 'TPU v5p',
  released: '2023-12-06',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 459 },
    { format: 'FP8', bits: 8, tops: 459 },
    { format: 'INT8', bits: 8, tops: 918 },
  ],
  sparseHalved: 'n/a',
  dies: 1,
  process: 'TSMC N5 class',
  nodeNm: 5,
  nonPlanar: true,
  memory: { type: 'HBM2e', gb: 95, bandwidthGBps: 2765 },
  interconnect: { name: 'ICI', bandwidthGBps: 1200 },
  tdpW: 540,
  formFactor: 'TPU board',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'high' },
  sources: [
    'https://docs.cloud.google.com/tpu/docs/v5p-training',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
