import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'kunlunxin/r200',
  aliases: ['baidu/kunlunxin-r200', 'baidu/kunlun-r200', 'kunlunxin/kunlun-ii-r200', 'kunlun-r200'],
  kind: 'integrated-circuit',
  vendor: 'Baidu Kunlunxin',
  vendorHeadquarters: 'CN',
  model: 'R200 (Kunlun II)',
  released: '2022',
  rates: [
    { format: 'FP32', bits: 32, tops: 32 },
    { format: 'BF16/FP16', bits: 16, tops: 128 },
    { format: 'INT8', bits: 8, tops: 256 },
  ],
  sparseHalved: 'n/a',
  process: 'Samsung 7nm',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'GDDR6', gb: 16, bandwidthGBps: 512 },
  host: { name: 'PCIe 4.0 x16', bandwidthGBps: 64 },
  tdpW: 150,
  formFactor: 'PCIe',
  marketedForDatacenters: true,
  chinaVariant: true,
  confidence: { rates: 'medium' },
  sources: [
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
