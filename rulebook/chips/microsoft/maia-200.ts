import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'microsoft/maia-200',
  aliases: ['microsoft/maia200', 'ms-maia200'],
  kind: 'integrated-circuit',
  vendor: 'Microsoft',
  vendorHeadquarters: 'US',
  model: 'Maia 200',
  released: '2026-01-26',
  rates: [
    { format: 'FP8', bits: 8, tops: 5072 },
    { format: 'FP4', bits: 4, tops: 10145 },
  ],
  sparseHalved: 'not stated (vendor peak)',
  dies: 1,
  process: 'TSMC N3',
  nodeNm: 3,
  nonPlanar: true,
  memory: { type: 'HBM3e', gb: 216, bandwidthGBps: 7000 },
  interconnect: { name: 'Ethernet 1.4+1.4 TB/s', bandwidthGBps: 2800 },
  tdpW: 750,
  formFactor: 'Azure server',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'medium' },
  sources: [
    'https://blogs.microsoft.com/blog/2026/01/26/maia-200-the-ai-accelerator-built-for-inference/',
    'https://www.glennklockwood.com/garden/processors/Maia-200',
    'https://nnewstech.blogspot.com/2026/01/microsoft-unveils-maia-200-3nm-ai.html',
  ],
});
