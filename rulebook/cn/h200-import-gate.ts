import { allOf, asked, provision, t } from '@tolhuis/core/law';
import { APPROVALS_2026, CUSTOMS_2026, DELIVERIES_2026 } from './acts.ts';
import { entersMainland, isH200 } from './definitions.ts';

const dc = { kind: 'integrated-circuit', designedOrMarketedForDatacenters: true, performanceDensity: 16 } as const;
const sxm = { ...dc, tpp: 15832, dramBandwidthGBps: 4800 };
const nvl = { ...dc, tpp: 13368, dramBandwidthGBps: 4800 };
const h100 = { ...dc, tpp: 15832, dramBandwidthGBps: 3350 };
const reported = t(
  'From press reports; no instrument was published.',
  'Uit persberichten; er is geen besluit gepubliceerd.',
);

export default provision({
  kind: 'gate',
  id: 'cn-h200-import-gate',
  cite: 'China, customs and NDRC practice on H200 imports',
  title: t('Chinese import gate for the H200', 'Chinese invoerpoort voor de H200'),
  url: APPROVALS_2026.url!,
  versions: [
    {
      from: '2026-01-14',
      by: CUSTOMS_2026,
      confidence: 'S',
      when: allOf(entersMainland, isH200),
      effect: {
        gate: 'cn-h200-import-gate',
        state: 'refused-by-default',
        text: t(
          'Chinese customs was told that the H200 is not permitted; firms were told to buy only when necessary, for example for university research.',
          'De Chinese douane kreeg te horen dat de H200 niet is toegestaan; bedrijven mochten alleen kopen als het nodig is, bijvoorbeeld voor universitair onderzoek.',
        ),
      },
      warnings: [reported],
    },
    {
      from: '2026-01-28',
      by: APPROVALS_2026,
      confidence: 'S',
      when: allOf(entersMainland, isH200),
      effect: {
        gate: 'cn-h200-import-gate',
        state: 'approval-per-purchase',
        text: t(
          'The National Development and Reform Commission approves each purchase; without its approval customs refuses.',
          'De nationale ontwikkelings- en hervormingscommissie (NDRC) keurt elke aankoop goed; zonder goedkeuring weigert de douane.',
        ),
      },
      warnings: [reported],
    },
    {
      from: '2026-08-01',
      by: DELIVERIES_2026,
      confidence: 'S',
      when: allOf(entersMainland, isH200),
      effect: {
        gate: 'cn-h200-import-gate',
        state: 'approval-per-purchase',
        text: t(
          'The National Development and Reform Commission approves each purchase; without its approval customs refuses. By August 2026 two buyers had received about 10,000 each.',
          'De nationale ontwikkelings- en hervormingscommissie (NDRC) keurt elke aankoop goed; zonder goedkeuring weigert de douane. In augustus 2026 hadden twee kopers elk ongeveer 10.000 ontvangen.',
        ),
      },
      warnings: [reported],
    },
  ],
  cases: asked(
    ['2026-01-13', { to: 'CN', item: sxm }, 'no', 'the day before the reports'],
    ['2026-01-14', { to: 'CN', item: sxm }, 'H200', 'the first day: refused by default'],
    ['2026-01-27', { to: 'CN', item: sxm }, 'refused-by-default', 'the last day of the first state'],
    ['2026-01-28', { to: 'CN', item: nvl }, 'approval-per-purchase', 'first approvals; the NVL card is an H200 too'],
    ['2026-07-31', { to: 'CN', item: sxm }, 'H200', 'before the first deliveries were reported'],
    ['2026-08-01', { to: 'CN', item: sxm }, 'H200', 'as they were reported'],
    ['2026-10-15', { to: 'HK', item: sxm }, 'no', 'Hong Kong has its own customs'],
    ['2026-10-15', { to: 'MO', item: sxm }, 'no', 'so has Macau'],
    ['2026-10-15', { to: 'CN', item: h100 }, 'no', 'an H100 has 3,350 GB/s'],
    ['2026-10-15', { to: 'CN', item: { ...sxm, dramBandwidthGBps: 4699 } }, 'no', 'below the band'],
    ['2026-10-15', { to: 'CN', item: { ...sxm, dramBandwidthGBps: 4901 } }, 'no', 'above the band'],
    ['2026-10-15', { to: 'CN', item: { ...dc, tpp: 15832 } }, 'unknown', 'DRAM not stated'],
    ['2026-10-15', { to: 'CN', item: { ...sxm, tpp: 13000, dramBandwidthGBps: 4700 } }, 'H200', 'both lower ends'],
    ['2026-10-15', { to: 'CN', item: { ...sxm, tpp: 16000, dramBandwidthGBps: 4900 } }, 'H200', 'both upper ends'],
    ['2026-10-15', { to: 'CN', item: { ...sxm, tpp: 12999 } }, 'no', 'below the TPP band'],
    ['2026-10-15', { to: 'CN', item: { ...sxm, tpp: 16001 } }, 'no', 'above the TPP band'],
    ['2026-10-15', { to: 'DE', item: sxm }, 'no', 'not China'],
  ),
});
