import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'qualcomm/cloud-ai-100-ultra',
  aliases: ['qualcomm/ai100-ultra', 'qualcomm-ai100-ultra'],
  kind: 'integrated-circuit',
  vendor: 'Qualcomm',
  vendorHeadquarters: 'US',
  model: 'Cloud AI 100 Ultra',
  variant: 'card of 4 SoCs (per-SoC rates)',
  released: '2023-11-13',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 72.5 },
    { format: 'INT8', bits: 8, tops: 217.5 },
  ],
  sparseHalved: 'n/a',
  dies: 1,
  process: 'TSMC N7',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'LPDDR4X', gb: 32, bandwidthGBps: 137 },
  interconnect: { name: 'none', bandwidthGBps: 0 },
  host: { name: 'PCIe 4.0 x8 per SoC', bandwidthGBps: 32 },
  aggregateIoGBps: 32,
  tdpW: 150,
  formFactor: 'PCIe FH3/4L',
  marketedForDatacenters: true,
  chinaVariant: false,
  confidence: { rates: 'medium' },
  notes: ["The card's 870 INT8 and 290 FP16, divided by its four chips.", "Power and form factor are the card's."].join(
    ' ',
  ),
  sources: ['https://quic.github.io/cloud-ai-sdk-pages/latest/Getting-Started/Architecture'],
});
