import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'qualcomm/ai200',
  aliases: ['qualcomm-ai200'],
  kind: 'integrated-circuit',
  vendor: 'Qualcomm',
  vendorHeadquarters: 'US',
  model: 'AI200',
  released: '2025-10-27',
  rates: [],
  sparseHalved: 'unknown',
  nonPlanar: true,
  memory: { type: 'LPDDR5X', gb: 768 },
  formFactor: 'card / 160 kW rack',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'low' },
  notes: ['The process is not known; a non-planar one is presumed.', 'No dense rate is published.'].join(' '),
  sources: ['https://awesomeagents.ai/hardware/qualcomm-ai200'],
});
