import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'hbm/hbm2e-3.6gbps',
  aliases: ['hbm-2e-3.6'],
  kind: 'hbm',
  vendor: 'memory industry',
  vendorHeadquarters: 'ZZ',
  model: 'HBM2E 3.6Gbps',
  variant: 'one stack',
  released: '2020-07-02',
  rates: [],
  memory: { type: 'HBM2E', bandwidthGBps: 461, stackAreaMm2: 110 },
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
