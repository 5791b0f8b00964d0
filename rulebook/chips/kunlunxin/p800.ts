import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'kunlunxin/p800',
  aliases: ['baidu/kunlunxin-p800', 'baidu/kunlun-p800', 'kunlun-p800'],
  kind: 'integrated-circuit',
  vendor: 'Baidu Kunlunxin',
  vendorHeadquarters: 'CN',
  model: 'P800',
  released: '2024',
  rates: [{ format: 'BF16/FP16', bits: 16, tops: 345 }],
  sparseHalved: 'unknown',
  process: '7nm class',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'HBM' },
  formFactor: 'OAM',
  marketedForDatacenters: true,
  chinaVariant: true,
  confidence: { rates: 'low' },
  notes: 'The maker does not say whether the rate is dense.',
  sources: ['(memory of Chinese press; not found in look-ups)'],
});
