import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'amd/mi455x',
  aliases: ['amd/instinct-mi455x', 'amd-mi455x'],
  kind: 'integrated-circuit',
  vendor: 'AMD',
  vendorHeadquarters: 'US',
  model: 'Instinct MI455X',
  released: '2026-01-05',
  rates: [
    { format: 'FP32', bits: 32, tops: 315 },
    { format: 'BF16/FP16', bits: 16, tops: 5030 },
    { format: 'FP8', bits: 8, tops: 10050 },
    { format: 'INT8', bits: 8, tops: 5030 },
    { format: 'FP6', bits: 6, tops: 10050 },
    { format: 'FP4', bits: 4, tops: 20150 },
  ],
  sparseHalved:
    'ASSUMED: AMD lists 20.1/20.1/40.3 PF for FP8/FP6/FP4 without a sparsity note; stas00 halves them to stay 2x BF16',
  dies: 12,
  process: 'TSMC N2 + N3',
  nodeNm: 2,
  nonPlanar: true,
  memory: { type: 'HBM4', gb: 432, bandwidthGBps: 23300 },
  interconnect: { name: 'UALink over Ethernet', bandwidthGBps: 3600 },
  formFactor: 'Helios rack',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'low' },
  notes: 'TPP 80,600, or 161,200 when the listed rates are dense.',
  sources: [
    'https://www.amd.com/en/products/accelerators/instinct/mi400/mi455x.html (via github stas00/ml-engineering compute/accelerator/README.md (2026-08-22))',
    'https://awesomeagents.ai/hardware/amd-mi455x',
  ],
});
