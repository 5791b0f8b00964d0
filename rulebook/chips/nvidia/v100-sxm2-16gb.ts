import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'nvidia/v100-sxm2-16gb',
  aliases: ['nvidia/tesla-v100-sxm2-16gb', 'nvidia-v100-sxm2-16'],
  kind: 'integrated-circuit',
  vendor: 'NVIDIA',
  vendorHeadquarters: 'US',
  model: 'V100',
  variant: 'SXM2 16GB',
  released: '2017-06-21',
  rates: [
    { format: 'FP64', bits: 64, tops: 7.8 },
    { format: 'FP32', bits: 32, tops: 15.7 },
    { format: 'BF16/FP16', bits: 16, tops: 125 },
  ],
  sparseHalved: 'n/a',
  applicableDieAreaMm2: { mm2: 815, status: 'vendor' },
  dies: 1,
  process: 'TSMC 12FFN',
  nodeNm: 12,
  nonPlanar: true,
  memory: { type: 'HBM2', gb: 16, bandwidthGBps: 900 },
  interconnect: { name: 'NVLink2', bandwidthGBps: 300 },
  host: { name: 'PCIe 3.0 x16', bandwidthGBps: 32 },
  aggregateIoGBps: 332,
  tdpW: 300,
  formFactor: 'SXM2',
  marketedForDatacenters: true,
  chinaVariant: false,
  price: {
    lowUsd: 10664,
    highUsd: 11500,
    on: '2017-2018',
    source:
      'microway via https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  },
  confidence: { rates: 'high', density: 'high' },
  notes: 'Tensor FP16 only, no INT8 tensor rate.',
  sources: [
    'https://www.nvidia.com/en-us/data-center/v100/',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
