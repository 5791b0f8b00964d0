import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'hbm/hbm3-6.4gbps',
  aliases: ['hbm-3-6.4'],
  kind: 'hbm',
  vendor: 'memory industry',
  vendorHeadquarters: 'ZZ',
  model: 'HBM3 6.4Gbps',
  variant: 'one stack',
  released: '2022-01-27',
  rates: [],
  memory: { type: 'HBM3', bandwidthGBps: 819, stackAreaMm2: 121 },
  formFactor: 'HBM stack',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'low' },
  notes: [
    "One stack of any maker: 'ZZ' stands for no headquarters.",
    "The stack's area is from memory, so its density is of low trust.",
  ].join(' '),
  sources: [
    'github stas00/ml-engineering compute/accelerator/README.md (2026-08-22) (per-stack bandwidth)',
    'https://www.federalregister.gov/d/2024-28270/p-105 (threshold)',
  ],
});
