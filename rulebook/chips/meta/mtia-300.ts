import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'meta/mtia-300',
  aliases: ['meta-mtia300'],
  kind: 'integrated-circuit',
  vendor: 'Meta',
  vendorHeadquarters: 'US',
  model: 'MTIA 300',
  released: '2026-03-11',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 600 },
    { format: 'FP8', bits: 8, tops: 1200 },
  ],
  sparseHalved: 'not stated',
  dies: 3,
  process: 'TSMC',
  nonPlanar: true,
  memory: { type: 'HBM', gb: 216, bandwidthGBps: 6100 },
  tdpW: 800,
  formFactor: 'module',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'medium' },
  notes: 'Another public table takes the rates of an earlier MTIA.',
  sources: [
    'https://the-decoder.com/meta-unveils-four-generations-of-custom-ai-chips-to-cut-inference-costs-for-billions-of-users/',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
