import {
  activity,
  allOf,
  asked,
  clause,
  destination,
  dramBandwidth,
  family,
  provision,
  some,
  t,
  tpp,
  values,
} from '@tolhuis/core/law';
import { endUser, h200 } from '../740/fixtures.ts';
import { ecfrPart, REVIEW_2026 } from '../acts.ts';

export default provision({
  kind: 'limit',
  id: '748-supp2-dd-volume',
  cite: '15 CFR Part 748, Supplement No. 2, ¶ (dd)(1)(iii)',
  title: t(
    'At most 50 % of US volume to China and Macau',
    'Ten hoogste 50 % van de Amerikaanse hoeveelheid naar China en Macau',
  ),
  url: ecfrPart(748),
  versions: [
    {
      from: '2026-01-15',
      by: REVIEW_2026,
      confidence: 'P',
      when: allOf(
        clause(
          'export',
          'an export from the United States to China or Macau',
          'uitvoer uit de Verenigde Staten naar China of Macau',
          allOf(activity.is('export'), destination.isIn(values('CN', 'MO'))),
        ),
        family.isIn(values('a', 'b')),
        some('ic', allOf(tpp.below(21_000), dramBandwidth.below(6500))),
      ),
      effect: {
        limit: 'us-volume-50',
        unit: 'percent',
        amount: 50,
        per: t(
          'commodity, to date: aggregate TPP to China and Macau over aggregate TPP shipped for US end use',
          'product, tot nu toe: totale TPP naar China en Macau gedeeld door totale TPP voor gebruik in de VS',
        ),
        measures: 'evidence.volumeShareOfUsPercent',
        counted: {
          per: ['commodity'],
          period: 'to-date',
          as: 'cap',
          under: { outcome: 'licence-required', binding: 'case-by-case' },
          shareOf: 'US',
        },
        text: t(
          'Aggregate TPP of the commodity exported to China and Macau, this and earlier licences together, at most 50 % of what was shipped to customers in the US for US end use. Exactly 50 % passes.',
          'Totale TPP van het product naar China en Macau, met deze en eerdere vergunningen, ten hoogste 50 % van wat aan klanten in de VS voor gebruik in de VS is geleverd. Precies 50 % mag.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-01-14', { to: 'CN', item: h200, parties: endUser('CN') }, 'no', 'the day before'],
    ['2026-01-15', { to: 'CN', item: h200, parties: endUser('CN') }, 'yes', 'H200 to China'],
    ['2026-11-21', { to: 'MO', item: h200, parties: endUser('MO') }, 'yes', 'Macau'],
    ['2026-11-21', { to: 'CN', item: { ...h200, tpp: 21_000 }, parties: endUser('CN') }, 'no', 'outside the window'],
    ['2026-11-21', { from: 'TW', to: 'CN', item: h200, parties: endUser('CN') }, 'no', 'a reexport'],
    ['2026-11-21', { to: 'CN', item: { ...h200, tpp: 20_999.9 }, parties: endUser('CN') }, 'yes', 'just below 21,000'],
    [
      '2026-11-21',
      { to: 'CN', item: { ...h200, dramBandwidthGBps: 6500 }, parties: endUser('CN') },
      'no',
      'exactly 6,500 GB/s',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: { ...h200, dramBandwidthGBps: 6499.9 }, parties: endUser('CN') },
      'yes',
      'just below 6,500 GB/s',
    ],
  ),
});
