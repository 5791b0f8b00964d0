import {
  allOf,
  asked,
  clause,
  destination,
  dramBandwidth,
  family,
  forDatacenters,
  provision,
  some,
  t,
  tpp,
} from '@tolhuis/core/law';
import { endUser, h200 } from '../ear/740/fixtures.ts';
import { H200_ANNOUNCEMENT_2025, PROCLAMATION_11002 } from '../ear/acts-exceptions.ts';
import { moves } from '../ear/definitions.ts';

const b200 = { ...h200, tpp: 36_000, dramBandwidthGBps: 8000 } as const;

export default provision({
  kind: 'levy',
  id: 'us-announced-25',
  cite: 'US announcement of 8 December 2025 (no instrument)',
  title: t('25 % of H200 sales to China, as announced', '25 % van de verkoop van H200 aan China, zoals aangekondigd'),
  versions: [
    {
      from: '2025-12-08',
      // From 15 January 2026 the duty of Proclamation 11002 took its place.
      until: '2026-01-15',
      endedBy: PROCLAMATION_11002,
      by: H200_ANNOUNCEMENT_2025,
      confidence: 'S',
      when: allOf(
        moves,
        clause('china', 'to China', 'naar China', destination.is('CN')),
        // Announced for H200 and like parts of AMD and Intel, not Blackwell or Rubin; the later limits stand in for that.
        clause(
          'class',
          'a data-centre .a part of the H200 class (not Blackwell or Rubin)',
          'een .a-datacenteronderdeel van de H200-klasse (geen Blackwell of Rubin)',
          allOf(family.is('a'), some('ic', allOf(forDatacenters, tpp.below(21_000), dramBandwidth.below(6500)))),
        ),
      ),
      enforcement: [
        {
          from: '2025-12-08',
          state: 'announced',
          confidence: 'S',
          warning: t(
            'Announced only: until 15 January 2026 there was no instrument, no licence and no way to pay. Which parts of other makers were meant is our reading.',
            'Alleen aangekondigd: tot 15 januari 2026 was er geen tekst, geen vergunning en geen manier om te betalen. Welke producten van andere makers bedoeld waren, is onze lezing.',
          ),
        },
      ],
      effect: {
        levy: 'announced-25',
        payer: t('the seller, as announced', 'de verkoper, zoals aangekondigd'),
        base: t('sales to approved customers in China', 'verkoop aan goedgekeurde klanten in China'),
        ratePercent: '25',
        on: 'order-value',
      },
    },
  ],
  cases: asked(
    ['2025-12-07', { to: 'CN', item: h200, parties: endUser('CN') }, 'no', 'the day before'],
    ['2025-12-08', { to: 'CN', item: h200, parties: endUser('CN') }, 'yes', 'H200'],
    ['2025-12-20', { to: 'CN', item: b200, parties: endUser('CN') }, 'no', 'Blackwell was excluded'],
    ['2025-12-20', { to: 'SA', item: h200, parties: endUser('SA') }, 'no', 'not China'],
    [
      '2025-12-20',
      { to: 'CN', item: { ...h200, dramBandwidthGBps: undefined }, parties: endUser('CN') },
      'unknown',
      'bandwidth',
    ],
    ['2025-12-20', { to: 'CN', item: { ...h200, tpp: 21_000 }, parties: endUser('CN') }, 'no', 'TPP exactly 21,000'],
    [
      '2025-12-20',
      { to: 'CN', item: { ...h200, tpp: 20_999.9 }, parties: endUser('CN') },
      'yes',
      'TPP just below 21,000',
    ],
    [
      '2025-12-20',
      { to: 'CN', item: { ...h200, dramBandwidthGBps: 6500 }, parties: endUser('CN') },
      'no',
      'bandwidth exactly 6,500',
    ],
    [
      '2025-12-20',
      { to: 'CN', item: { ...h200, dramBandwidthGBps: 6499.9 }, parties: endUser('CN') },
      'yes',
      'bandwidth just below 6,500',
    ],
    ['2026-01-14', { to: 'CN', item: h200, parties: endUser('CN') }, 'yes', 'the last day'],
    ['2026-01-15', { to: 'CN', item: h200, parties: endUser('CN') }, 'no', 'the import duty took its place'],
  ),
});
