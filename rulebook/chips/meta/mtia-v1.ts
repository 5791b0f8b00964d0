import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'meta/mtia-v1',
  aliases: ['meta/mtia1', 'meta/mtia-100', 'meta-mtia1'],
  kind: 'integrated-circuit',
  vendor: 'Meta',
  vendorHeadquarters: 'US',
  model: 'MTIA v1 (MTIA 100)',
  released: '2023-05-18',
  rates: [
    { format: 'FP32', bits: 32, tops: 1.6 },
    { format: 'BF16/FP16', bits: 16, tops: 51.2 },
    { format: 'INT8', bits: 8, tops: 102.4 },
  ],
  sparseHalved: 'n/a',
  applicableDieAreaMm2: { mm2: 373, status: 'vendor' },
  dies: 1,
  process: 'TSMC N7',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'LPDDR5', gb: 64, bandwidthGBps: 176 },
  tdpW: 25,
  formFactor: 'M.2',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'medium', density: 'high' },
  notes: 'On-die SRAM at 800 GB/s.',
  sources: [
    'https://ai.meta.com/blog/meta-training-inference-accelerator-AI-MTIA/',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
