import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'groq/lpu-v1',
  aliases: ['groq/lpu1', 'groq/tsp', 'groq-lpu1'],
  kind: 'integrated-circuit',
  vendor: 'Groq',
  vendorHeadquarters: 'US',
  model: 'LPU v1 (TSP)',
  released: '2020',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 188 },
    { format: 'INT8', bits: 8, tops: 750 },
  ],
  sparseHalved: 'n/a',
  applicableDieAreaMm2: { mm2: 725, status: 'vendor' },
  dies: 1,
  process: 'GlobalFoundries 14nm FinFET',
  nodeNm: 14,
  nonPlanar: true,
  memory: { type: 'SRAM', gb: 0.23, bandwidthGBps: 0 },
  host: { name: 'PCIe 4.0 x16', bandwidthGBps: 64 },
  tdpW: 215,
  formFactor: 'PCIe',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'medium', density: 'high' },
  notes: [
    'Die area: vendor (25x29 mm).',
    'No DRAM: the memory is on the die, at 80,000 GB/s.',
    'Interconnect 16x C2C, bandwidth not known.',
  ].join(' '),
  sources: [
    'https://groq.com/wp-content/uploads/2024/08/GroqChip-Processor-Product-Brief-v1.7.pdf (via Epoch)',
    'https://techpowerup.com/news-tags/Processor?page=3',
  ],
});
