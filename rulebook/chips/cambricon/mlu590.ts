import { chip } from '@tolhuis/core/law';

export default chip({
  id: 'cambricon/mlu590',
  aliases: ['cambricon/siyuan-590', 'cambricon-mlu590'],
  kind: 'integrated-circuit',
  vendor: 'Cambricon',
  vendorHeadquarters: 'CN',
  model: 'MLU590 (Siyuan 590)',
  released: '2024-10-31',
  rates: [
    { format: 'BF16/FP16', bits: 16, tops: 314 },
    { format: 'INT8', bits: 8, tops: 628 },
  ],
  sparseHalved: 'unknown',
  process: '7nm class',
  nodeNm: 7,
  nonPlanar: true,
  memory: { type: 'HBM2e', gb: 96, bandwidthGBps: 2400 },
  interconnect: { name: 'not named', bandwidthGBps: 400 },
  formFactor: 'OAM',
  marketedForDatacenters: true,
  chinaVariant: true,
  confidence: { rates: 'low' },
  notes: ['Third parties give 256 to 345 FP16 TFLOPS.', 'No page of the maker.'].join(' '),
  sources: [
    'https://awesomeagents.ai/hardware/cambricon-mlu590 (192 GB/2,400 - conflicts)',
    'github ying-wen/evokernel-spec (256/512, 64 GB, 1,228)',
  ],
});
