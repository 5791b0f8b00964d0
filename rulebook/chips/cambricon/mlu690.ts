import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'cambricon/mlu690',
  aliases: ['cambricon/siyuan-690', 'cambricon-mlu690'],
  kind: 'integrated-circuit',
  vendor: 'Cambricon',
  vendorHeadquarters: 'CN',
  model: 'MLU690 (Siyuan 690)',
  released: '2026',
  rates: [],
  sparseHalved: 'unknown',
  nonPlanar: true,
  memory: { type: 'HBM' },
  formFactor: 'OAM',
  marketedForDatacenters: true,
  chinaVariant: true,
  confidence: { rates: 'low' },
  notes: ['The process is not known; a non-planar one is presumed.', 'No dense rate is published.'].join(' '),
  sources: [
    'github text (96 GB HBM3 + 2,400 GB/s per Morgan Stanley vs 196 GB)',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
