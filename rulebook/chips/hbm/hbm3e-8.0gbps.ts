import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'hbm/hbm3e-8.0gbps',
  aliases: ['hbm-3e-8.0'],
  kind: 'hbm',
  vendor: 'memory industry',
  vendorHeadquarters: 'ZZ',
  model: 'HBM3E 8.0Gbps',
  variant: 'one stack',
  released: '2024-03-01',
  rates: [],
  memory: { type: 'HBM3E', bandwidthGBps: 1024, stackAreaMm2: 121 },
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
