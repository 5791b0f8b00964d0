import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'nvidia/drive-agx-thor-x',
  aliases: ['nvidia/drive-thor-x', 'nvidia-drive-thor'],
  kind: 'integrated-circuit',
  vendor: 'NVIDIA',
  vendorHeadquarters: 'US',
  model: 'DRIVE AGX Thor',
  variant: 'Thor-X',
  released: '2025-09',
  rates: [
    { format: 'FP8', bits: 8, tops: 500 },
    { format: 'INT8', bits: 8, tops: 500 },
    { format: 'FP4', bits: 4, tops: 1000 },
  ],
  sparseHalved: 'ASSUMED halved from 1,000 FP8/INT8 and 2,000 FP4',
  dies: 1,
  process: 'TSMC 4N class',
  nodeNm: 4,
  nonPlanar: true,
  memory: { type: 'LPDDR5X', gb: 64, bandwidthGBps: 273 },
  interconnect: { name: 'none', bandwidthGBps: 0 },
  formFactor: 'automotive SoC',
  marketedForDatacenters: false,
  chinaVariant: false,
  confidence: { rates: 'low' },
  notes: 'TPP 4,000 or 8,000: the maker does not say whether the rates are sparse.',
  sources: [
    'https://reportify.ai (Li Auto: 1,000 FP8 / 500 FP16 / 2,000 FP4)',
    'https://kvynlim.github.io/industry-research/20-av-platform/compute/nvidia-drive-thor',
  ],
});
