import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'metax/c500-pcie',
  aliases: ['metax/mxc500-pcie', 'metax-c500-pcie'],
  kind: 'integrated-circuit',
  vendor: 'MetaX',
  vendorHeadquarters: 'CN',
  model: 'MXC500',
  variant: 'PCIe',
  released: '2023-06-13',
  rates: [
    { format: 'FP32', bits: 32, tops: 15 },
    { format: 'BF16/FP16', bits: 16, tops: 240 },
    { format: 'INT8', bits: 8, tops: 480 },
  ],
  tf32Tops: 120,
  sparseHalved: 'n/a',
  process: 'TSMC N7',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'HBM2e', gb: 64, bandwidthGBps: 1800 },
  host: { name: 'PCIe 5.0 x16', bandwidthGBps: 128 },
  tdpW: 350,
  formFactor: 'PCIe',
  marketedForDatacenters: true,
  chinaVariant: true,
  confidence: { rates: 'medium' },
  notes: 'Interconnect MetaXLink, bandwidth not known.',
  sources: [
    'https://blog.csdn.net/qq_23934063/article/details/132473834 (via Epoch)',
    'http://hxjkbz.com/n/959285 (Unicom: 984P/4,096 cards = 240)',
  ],
});
