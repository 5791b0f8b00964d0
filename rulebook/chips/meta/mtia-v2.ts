import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'meta/mtia-v2',
  aliases: ['meta/mtia2', 'meta/mtia-200', 'meta-mtia2'],
  kind: 'integrated-circuit',
  vendor: 'Meta',
  vendorHeadquarters: 'US',
  model: 'MTIA v2 (MTIA 200)',
  released: '2024-04-10',
  rates: [
    { format: 'FP32', bits: 32, tops: 2.76 },
    { format: 'BF16/FP16', bits: 16, tops: 177 },
    { format: 'INT8', bits: 8, tops: 354 },
  ],
  sparseHalved: 'dense',
  applicableDieAreaMm2: { mm2: 421, status: 'vendor' },
  dies: 1,
  process: 'TSMC N5',
  nodeNm: 5,
  nonPlanar: true,
  memory: { type: 'LPDDR5', gb: 128, bandwidthGBps: 204.8 },
  host: { name: 'PCIe 5.0 x8', bandwidthGBps: 64 },
  tdpW: 90,
  formFactor: 'PCIe module',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'high', density: 'high' },
  notes: 'On-die SRAM at 2,700 GB/s.',
  sources: [
    'https://ai.meta.com/blog/next-generation-meta-training-inference-accelerator-AI-MTIA/',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
