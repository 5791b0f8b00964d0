import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'google/tpu-v4',
  aliases: ['google-tpu-v4'],
  kind: 'integrated-circuit',
  vendor: 'Google',
  vendorHeadquarters: 'US',
  model: 'TPU v4',
  released: '2021-05-20',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 275 },
    { format: 'INT8', bits: 8, tops: 275 },
  ],
  sparseHalved: 'n/a',
  applicableDieAreaMm2: { mm2: 600, status: 'estimated' },
  dies: 1,
  process: 'TSMC N7',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'HBM2', gb: 32, bandwidthGBps: 1228 },
  interconnect: { name: 'ICI 6 links', bandwidthGBps: 600 },
  tdpW: 192,
  formFactor: 'TPU board',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'medium', density: 'low' },
  notes: [
    'Die area: upper bound ("<600 mm2", Google paper; from memory).',
    'Host link PCIe, bandwidth not known.',
    'The density is at least what this area gives.',
  ].join(' '),
  sources: [
    'https://docs.cloud.google.com/tpu/docs/v4',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
    'github stas00/ml-engineering compute/accelerator/README.md (2026-08-22)',
  ],
});
