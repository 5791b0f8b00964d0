import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'nvidia/rtx-3090',
  aliases: ['nvidia/geforce-rtx-3090', 'nvidia-rtx-3090'],
  kind: 'integrated-circuit',
  vendor: 'NVIDIA',
  vendorHeadquarters: 'US',
  model: 'GeForce RTX 3090',
  released: '2020-09-24',
  rates: [
    { format: 'FP32', bits: 32, tops: 35.6 },
    { format: 'BF16/FP16', bits: 16, tops: 142 },
    { format: 'INT8', bits: 8, tops: 284 },
    { format: 'INT4', bits: 4, tops: 568 },
  ],
  tf32Tops: 35.6,
  sparseHalved: 'yes',
  applicableDieAreaMm2: { mm2: 628.4, status: 'vendor' },
  dies: 1,
  process: 'Samsung 8N',
  nodeNm: 8,
  nonPlanar: true,
  memory: { type: 'GDDR6X', gb: 24, bandwidthGBps: 936 },
  interconnect: { name: 'NVLink bridge', bandwidthGBps: 112.5 },
  host: { name: 'PCIe 4.0 x16', bandwidthGBps: 64 },
  aggregateIoGBps: 176.5,
  tdpW: 350,
  formFactor: 'PCIe consumer',
  marketedForDatacenters: false,
  chinaVariant: false,
  price: {
    lowUsd: 1499,
    highUsd: 1499,
    on: '2020-09',
    source:
      'MSRP via https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  },
  confidence: { rates: 'high', density: 'high' },
  sources: [
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
