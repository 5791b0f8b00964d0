import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'cambricon/mlu370-x8',
  aliases: ['cambricon-mlu370-x8'],
  kind: 'integrated-circuit',
  vendor: 'Cambricon',
  vendorHeadquarters: 'CN',
  model: 'MLU370-X8',
  variant: 'two chips per card',
  released: '2022-03-21',
  rates: [
    { format: 'FP32', bits: 32, tops: 24 },
    { format: 'BF16/FP16', bits: 16, tops: 96 },
    { format: 'INT8', bits: 8, tops: 256 },
  ],
  sparseHalved: 'n/a',
  process: 'TSMC N7',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'LPDDR5', gb: 48, bandwidthGBps: 614.4 },
  interconnect: { name: 'MLU-Link', bandwidthGBps: 200 },
  host: { name: 'PCIe 4.0 x16', bandwidthGBps: 64 },
  aggregateIoGBps: 264,
  tdpW: 250,
  formFactor: 'PCIe',
  marketedForDatacenters: true,
  chinaVariant: true,
  confidence: { rates: 'high' },
  notes: [
    'Die area: unknown (chiplet).',
    'Rates, memory and power are those of the card, which has two chips; one chip alone may have half.',
  ].join(' '),
  sources: [
    'https://www.cambricon.com (official table via github text)',
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
