import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'huawei/ascend-910a',
  aliases: ['huawei/910a', 'huawei-910a'],
  kind: 'integrated-circuit',
  vendor: 'Huawei',
  vendorHeadquarters: 'CN',
  model: 'Ascend 910 (910A)',
  released: '2019-08-23',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 256 },
    { format: 'INT8', bits: 8, tops: 512 },
  ],
  sparseHalved: 'n/a',
  applicableDieAreaMm2: { mm2: 624, status: 'vendor' },
  dies: 2,
  process: 'TSMC N7+ + 16FF',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'HBM2', gb: 32, bandwidthGBps: 1200 },
  tdpW: 310,
  formFactor: 'module',
  marketedForDatacenters: true,
  chinaVariant: true,
  confidence: { rates: 'medium', density: 'high' },
  notes: [
    'Die area: vendor (Virtuvian 456.25 N7+ + Nimbus I/O ~168 16nm FinFET).',
    'Density 6.56 with the I/O die, 8.98 without.',
  ].join(' '),
  sources: [
    'https://old.hotchips.org/hc31/HC31_1.11_Huawei.Davinci.HengLiao_v4.0.pdf',
    'https://bytefeed.ai (die sizes)',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
