import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'aws/inferentia2',
  aliases: ['aws/inferentia-2', 'amazon/inferentia2', 'aws-inferentia2'],
  kind: 'integrated-circuit',
  vendor: 'AWS',
  vendorHeadquarters: 'US',
  model: 'Inferentia2',
  released: '2023-04-13',
  rates: [
    { format: 'FP32', bits: 32, tops: 47.5 },
    { format: 'BF16/FP16', bits: 16, tops: 190 },
    { format: 'FP8', bits: 8, tops: 190 },
    { format: 'INT8', bits: 8, tops: 380 },
  ],
  tf32Tops: 190,
  sparseHalved: 'n/a',
  dies: 1,
  process: 'TSMC N7 class',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'HBM', gb: 32, bandwidthGBps: 820 },
  formFactor: 'Inf2',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'medium' },
  notes: [
    'Interconnect NeuronLink-v2, bandwidth not known.',
    'TPP 3,040 or 6,080 with TF32 left out or at 32 bits.',
  ].join(' '),
  sources: [
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
