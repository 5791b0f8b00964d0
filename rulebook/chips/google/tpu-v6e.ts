import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'google/tpu-v6e',
  aliases: ['google/trillium', 'google-tpu-v6e'],
  kind: 'integrated-circuit',
  vendor: 'Google',
  vendorHeadquarters: 'US',
  model: 'TPU v6e Trillium',
  released: '2024-05-14',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 918 },
    { format: 'FP8', bits: 8, tops: 918 },
    { format: 'INT8', bits: 8, tops: 1836 },
  ],
  sparseHalved: 'n/a',
  dies: 1,
  process: 'TSMC N4 class',
  nodeNm: 5,
  nonPlanar: true,
  memory: { type: 'HBM', gb: 32, bandwidthGBps: 1638 },
  interconnect: { name: 'ICI', bandwidthGBps: 800 },
  tdpW: 380,
  formFactor: 'TPU board',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'high' },
  sources: [
    'https://docs.cloud.google.com/tpu/docs/v6e.md.txt',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
