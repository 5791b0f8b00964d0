import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'amd/mi440x',
  aliases: ['amd/instinct-mi440x', 'amd-mi440x'],
  kind: 'integrated-circuit',
  vendor: 'AMD',
  vendorHeadquarters: 'US',
  model: 'Instinct MI440X',
  released: '2026-01-05',
  rates: [],
  sparseHalved: 'unknown',
  process: 'TSMC N2 + N3',
  nodeNm: 2,
  nonPlanar: true,
  memory: { type: 'HBM4', gb: 432, bandwidthGBps: 19600 },
  formFactor: 'OAM (8-GPU enterprise)',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'low' },
  notes: 'No dense rate is published.',
  sources: ['https://awesomeagents.ai/hardware/amd-mi440x'],
});
