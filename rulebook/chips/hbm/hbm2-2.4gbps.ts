import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'hbm/hbm2-2.4gbps',
  aliases: ['hbm-2-2.4'],
  kind: 'hbm',
  vendor: 'memory industry',
  vendorHeadquarters: 'ZZ',
  model: 'HBM2 2.4Gbps',
  variant: 'one stack',
  released: '2018-12-17',
  rates: [],
  memory: { type: 'HBM2', bandwidthGBps: 307, stackAreaMm2: 92 },
  formFactor: 'HBM stack',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'low' },
  notes: [
    "One stack of any maker: 'ZZ' stands for no headquarters.",
    "The stack's area is from memory, so its density is of low trust.",
    'Density 3.34 on 92 mm2 straddles the 3.3 line.',
  ].join(' '),
  sources: [
    'github stas00/ml-engineering compute/accelerator/README.md (2026-08-22) (per-stack bandwidth)',
    'https://www.federalregister.gov/d/2024-28270/p-105 (threshold)',
  ],
});
