import {
  allOf,
  always,
  anyOf,
  asked,
  clause,
  destination,
  dramBandwidth,
  dramPlusIoBandwidth,
  family,
  forDatacenters,
  ioBandwidth,
  licenceHeld,
  not,
  notEncoded,
  partyName,
  provision,
  role,
  some,
  t,
  values,
} from '@tolhuis/core/law';
import { endUser, h20, h100, party } from '../ear/740/fixtures.ts';
import { REVENUE_SHARE_2025 } from '../ear/acts-exceptions.ts';
import { moves } from '../ear/definitions.ts';

const sold = (by: string): Record<string, unknown>[] => [party('exporter', 'US', 'US', { name: by }), ...endUser('CN')];
const licence = { evidence: { licence: { id: 'D000000' } } };

export default provision({
  kind: 'levy',
  id: 'us-revenue-share-15',
  cite: 'US arrangement of August 2025 (no published instrument)',
  title: t('15 % of H20 and MI308 revenue in China', '15 % van de omzet van H20 en MI308 in China'),
  versions: [
    {
      from: '2025-08-11',
      by: REVENUE_SHARE_2025,
      confidence: 'S',
      when: allOf(
        moves,
        clause('china', 'to China', 'naar China', destination.is('CN')),
        clause(
          'payer',
          'sold by NVIDIA or AMD',
          'verkocht door NVIDIA of AMD',
          anyOf(
            some('party', partyName.isIn(values('NVIDIA', 'AMD', 'Advanced Micro Devices')), role.is('exporter')),
            allOf(
              not(some('party', always, role.is('exporter'))),
              notEncoded(
                'no exporter is stated: whether NVIDIA or AMD sells under this licence is not known',
                'er is geen exporteur vermeld: of NVIDIA of AMD onder deze vergunning verkoopt is niet bekend',
              ),
            ),
          ),
        ),
        // The parts are named only by product; the reported lines of the letters of April 2025 stand in for "H20-class".
        clause(
          'class',
          'a data-centre part below 3A090 with the bandwidth of the H20 letters',
          'een datacenteronderdeel onder 3A090 met de bandbreedte van de H20-brieven',
          allOf(
            family.is('at-only'),
            some(
              'ic',
              allOf(
                forDatacenters,
                anyOf(dramBandwidth.atLeast(1400), ioBandwidth.atLeast(1100), dramPlusIoBandwidth.atLeast(1700)),
              ),
            ),
          ),
        ),
        clause('licensed', 'sold under a licence', 'verkocht onder een vergunning', licenceHeld),
      ),
      enforcement: [
        {
          from: '2025-08-11',
          state: 'informal',
          confidence: 'S',
          warning: t(
            'An arrangement without any published instrument. 50 U.S.C. 4815(c) bars licence fees and the Constitution bars export duties; whether and how it is paid is not established.',
            'Een afspraak zonder gepubliceerde tekst. 50 U.S.C. 4815(c) verbiedt leges voor vergunningen en de grondwet verbiedt uitvoerrechten; of en hoe zij wordt betaald, is niet vastgesteld.',
          ),
        },
      ],
      effect: {
        levy: 'revenue-share-15',
        payer: t('NVIDIA or AMD, as licence holder', 'NVIDIA of AMD, als vergunninghouder'),
        base: t(
          'revenue of licensed H20 and MI308 sales to China',
          'omzet van vergunde verkoop van H20 en MI308 aan China',
        ),
        ratePercent: '15',
        on: 'order-value',
      },
    },
  ],
  cases: asked(
    ['2025-08-10', { to: 'CN', item: h20, parties: sold('NVIDIA'), ...licence }, 'no', 'the day before'],
    [
      '2025-08-11',
      { to: 'CN', item: h20, parties: sold('NVIDIA Corporation'), ...licence },
      'yes',
      'H20 by NVIDIA under licence',
    ],
    ['2026-11-21', { to: 'CN', item: h20, parties: sold('Reseller'), ...licence }, 'no', 'another exporter'],
    ['2026-11-21', { to: 'CN', item: h20, parties: endUser('CN'), ...licence }, 'unknown', 'no exporter is stated'],
    ['2026-11-21', { to: 'CN', item: h100, parties: sold('NVIDIA'), ...licence }, 'no', 'a 3A090.a part'],
    ['2026-11-21', { to: 'VN', item: h20, parties: sold('NVIDIA'), ...licence }, 'no', 'not to China'],
    ['2026-11-21', { to: 'CN', item: h20, parties: sold('NVIDIA'), evidence: {} }, 'no', 'no licence'],
    ['2026-11-21', { to: 'CN', item: h20, parties: sold('NVIDIA') }, 'unknown', 'licence not stated'],
    [
      '2026-11-21',
      {
        to: 'CN',
        item: { ...h20, dramBandwidthGBps: 1400, ioBandwidthGBps: 0 },
        parties: sold('NVIDIA Corporation'),
        ...licence,
      },
      'yes',
      'exactly 1,400 GB/s of DRAM',
    ],
    [
      '2026-11-21',
      {
        to: 'CN',
        item: { ...h20, dramBandwidthGBps: 1399.9, ioBandwidthGBps: 0 },
        parties: sold('NVIDIA Corporation'),
        ...licence,
      },
      'no',
      'just below 1,400 GB/s of DRAM',
    ],
    [
      '2026-11-21',
      {
        to: 'CN',
        item: { ...h20, dramBandwidthGBps: 0, ioBandwidthGBps: 1100 },
        parties: sold('NVIDIA Corporation'),
        ...licence,
      },
      'yes',
      'exactly 1,100 GB/s of I/O',
    ],
    [
      '2026-11-21',
      {
        to: 'CN',
        item: { ...h20, dramBandwidthGBps: 0, ioBandwidthGBps: 1099.9 },
        parties: sold('NVIDIA Corporation'),
        ...licence,
      },
      'no',
      'just below 1,100 GB/s of I/O',
    ],
    [
      '2026-11-21',
      {
        to: 'CN',
        item: { ...h20, dramBandwidthGBps: 1000, ioBandwidthGBps: 700 },
        parties: sold('NVIDIA Corporation'),
        ...licence,
      },
      'yes',
      'exactly 1,700 GB/s together',
    ],
    [
      '2026-11-21',
      {
        to: 'CN',
        item: { ...h20, dramBandwidthGBps: 1000, ioBandwidthGBps: 699.9 },
        parties: sold('NVIDIA Corporation'),
        ...licence,
      },
      'no',
      'just below 1,700 GB/s together',
    ],
  ),
});
