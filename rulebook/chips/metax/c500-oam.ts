import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'metax/c500-oam',
  aliases: ['metax/mxc500-oam', 'metax-c500-oam'],
  kind: 'integrated-circuit',
  vendor: 'MetaX',
  vendorHeadquarters: 'CN',
  model: 'MXC500',
  variant: 'OAM',
  released: '2023-06-13',
  rates: [
    { format: 'FP32', bits: 32, tops: 18 },
    { format: 'BF16/FP16', bits: 16, tops: 280 },
    { format: 'INT8', bits: 8, tops: 560 },
  ],
  tf32Tops: 140,
  sparseHalved: 'n/a',
  process: 'TSMC N7',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'HBM2e', gb: 64, bandwidthGBps: 1800 },
  host: { name: 'PCIe 5.0 x16', bandwidthGBps: 128 },
  tdpW: 450,
  formFactor: 'OAM',
  marketedForDatacenters: true,
  chinaVariant: true,
  confidence: { rates: 'medium' },
  notes: 'Interconnect MetaXLink, bandwidth not known.',
  sources: [
    'https://epoch.ai/data/machine-learning-hardware (mirror: github natepaulo43-oss/Capstone-AI-Capex-Wall data/ml_hardware.csv 2026-04-27)',
  ],
});
