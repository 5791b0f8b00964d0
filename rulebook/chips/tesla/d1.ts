import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'tesla/d1',
  aliases: ['tesla/dojo-d1', 'tesla-d1'],
  kind: 'integrated-circuit',
  vendor: 'Tesla',
  vendorHeadquarters: 'US',
  model: 'D1 (Dojo)',
  released: '2021-08-19',
  rates: [
    { format: 'FP32', bits: 32, tops: 22.6 },
    { format: 'BF16/FP16', bits: 16, tops: 362 },
  ],
  sparseHalved: 'n/a',
  applicableDieAreaMm2: { mm2: 645, status: 'vendor' },
  dies: 1,
  process: 'TSMC N7',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'SRAM', gb: 0.44, bandwidthGBps: 0 },
  interconnect: { name: '4x edge', bandwidthGBps: 8000 },
  tdpW: 400,
  formFactor: 'training tile',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'medium', density: 'high' },
  notes: 'No DRAM: the memory is on the die, at 10,000 GB/s.',
  sources: [
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
    'http://www.hgckcems.com/document/detail/id/5177.html',
  ],
});
