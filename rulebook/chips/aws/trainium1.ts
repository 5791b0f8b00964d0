import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'aws/trainium1',
  aliases: ['aws/trainium-1', 'amazon/trainium1', 'aws-trainium1'],
  kind: 'integrated-circuit',
  vendor: 'AWS',
  vendorHeadquarters: 'US',
  model: 'Trainium1',
  released: '2022-10-10',
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
  formFactor: 'Trn1',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'high' },
  notes: [
    'Interconnect NeuronLink-v2, bandwidth not known.',
    'TPP 3,040, 3,610 or 6,080 with TF32 left out, at 19 or at 32 bits.',
  ].join(' '),
  sources: [
    'https://awsdocs-neuron.readthedocs-hosted.com/en/latest/general/arch/neuron-hardware/trainium.html',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
