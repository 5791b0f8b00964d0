import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'alibaba/ppu-810e',
  aliases: ['alibaba/zhenwu-810e', 't-head/ppu-810e', 't-head/zhenwu-810e', 'alibaba-ppu-810e'],
  kind: 'integrated-circuit',
  vendor: 'Alibaba T-Head',
  vendorHeadquarters: 'CN',
  model: 'PPU (Zhenwu 810E)',
  released: '2026-01-29',
  rates: [{ format: 'BF16/FP16', bits: 16, tops: 118.7 }],
  sparseHalved: 'unknown',
  process: '7nm class',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'HBM2e', gb: 96 },
  interconnect: { name: 'ICN 7 links', bandwidthGBps: 700 },
  host: { name: 'PCIe 5.0 x16', bandwidthGBps: 128 },
  aggregateIoGBps: 828,
  tdpW: 400,
  formFactor: 'card',
  marketedForDatacenters: true,
  chinaVariant: true,
  confidence: { rates: 'low' },
  notes: [
    'Derived from a China Unicom table, 1,945 PFLOPS on 16,384 cards, taken to be FP16.',
    'A chart of January 2026 gives an unnamed Alibaba chip TPP 12,800, which cannot be this one on this basis.',
  ].join(' '),
  sources: [
    'http://hxjkbz.com/n/959285',
    'https://servernews.ru/1136036',
    'https://reportify.ai/social-media/720752733959832',
  ],
});
