import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'sambanova/sn40l',
  aliases: ['sambanova-sn40l'],
  kind: 'integrated-circuit',
  vendor: 'SambaNova',
  vendorHeadquarters: 'US',
  model: 'SN40L',
  released: '2023-09-19',
  rates: [{ format: 'BF16/FP16', bits: 16, tops: 638 }],
  sparseHalved: 'n/a',
  dies: 2,
  process: 'TSMC N5',
  nodeNm: 5,
  nonPlanar: true,
  memory: { type: 'HBM3 + DDR5', gb: 64, bandwidthGBps: 1800 },
  formFactor: 'socket',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'medium' },
  sources: [
    'https://aiwiki.ai/wiki/sambanova_sn40l',
    'https://www.sgpjbg.com/baogao/465014.html (Hot Chips 2024: 638 TFLOPS, 1,600 GB/s)',
  ],
});
