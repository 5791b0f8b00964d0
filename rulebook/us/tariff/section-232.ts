import {
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  dramBandwidth,
  entersUs,
  family,
  not,
  notEncoded,
  provision,
  some,
  t,
  tpp,
} from '@tolhuis/core/law';
import { endUser, h200 } from '../ear/740/fixtures.ts';
import { PROCLAMATION_11002 } from '../ear/acts-exceptions.ts';
import { moves } from '../ear/definitions.ts';

/** Both ends of each band are strict: a part exactly on an edge is outside. */
const band = (id: string, tppFrom: number, tppTo: number, dramFrom: number, dramTo: number) =>
  clause(
    id,
    `TPP between ${tppFrom} and ${tppTo}, DRAM bandwidth between ${dramFrom} and ${dramTo} GB/s, edges left out`,
    `TPP tussen ${tppFrom} en ${tppTo}, DRAM-bandbreedte tussen ${dramFrom} en ${dramTo} GB/s, randen niet mee`,
    allOf(tpp.above(tppFrom), tpp.below(tppTo), dramBandwidth.above(dramFrom), dramBandwidth.below(dramTo)),
  );

const tested = { evidence: { jan2026Certifications: { thirdPartyTestInUs: true } } };
const part = (tpp: number, dramBandwidthGBps: number) => ({ ...h200, tpp, dramBandwidthGBps });
const toChina = (tpp: number, dram: number) => ({ to: 'CN', item: part(tpp, dram), parties: endUser('CN'), ...tested });

export default provision({
  kind: 'levy',
  id: 'us-section-232-semiconductors',
  cite: 'Proclamation 11002; HTSUS chapter 99, US note 39, 9903.79.01',
  title: t(
    'Section 232 duty on certain advanced semiconductors',
    'Invoerrecht (Section 232) op bepaalde geavanceerde halfgeleiders',
  ),
  url: 'https://www.federalregister.gov/d/2026-01052',
  versions: [
    {
      from: '2026-01-15',
      by: PROCLAMATION_11002,
      confidence: 'S',
      when: allOf(
        // Every part in a band is in 3A090.a: an item classified elsewhere is outside.
        family.is('a'),
        moves,
        clause(
          'entry',
          'the goods enter the United States, for example for the test that the review policy of January 2026 asks',
          'de goederen komen de Verenigde Staten binnen, bijvoorbeeld voor de test die het beleid van januari 2026 vraagt',
          entersUs,
        ),
        some('ic', anyOf(band('band-1', 14_000, 17_500, 4500, 5000), band('band-2', 20_800, 21_100, 5800, 6200))),
        clause(
          'use',
          'not for one of the exempt uses in the United States (9903.79.02–.09)',
          'niet voor een vrijgesteld gebruik in de Verenigde Staten (9903.79.02–.09)',
          anyOf(
            not(destination.is('US')),
            notEncoded(
              'US note 39: exempt uses (US data centres, repair, research, start-ups, non-data-centre consumer and industrial use, public sector) are not facts of the question',
              'US note 39: vrijgesteld gebruik (Amerikaanse datacenters, reparatie, onderzoek, start-ups, consumenten- en industrieel gebruik buiten datacenters, overheid) is geen feit van de vraag',
            ),
          ),
        ),
      ),
      warnings: [
        t(
          'An import duty on entry into the United States, not a levy on the export: it touches a sale to China only because the part comes in for the test. No drawback. It covers articles of HTSUS 8471.50, 8471.80 and 8473.30 that contain such an IC; have the tariff heading checked. Exempt: use in US data centres, repair in the US, US research, US start-ups, consumer and civil industrial use outside data centres, the US public sector, and other uses that Commerce finds.',
          'Een invoerrecht bij binnenkomst in de Verenigde Staten, geen heffing op de uitvoer: het raakt een verkoop aan China alleen doordat het onderdeel voor de test binnenkomt. Geen teruggave. Het geldt voor goederen van HTSUS 8471.50, 8471.80 en 8473.30 met zo’n IC; laat de tariefpost controleren. Vrij: gebruik in Amerikaanse datacenters, herstel in de VS, Amerikaans onderzoek, Amerikaanse start-ups, consumenten- en civiel industrieel gebruik buiten datacenters, de Amerikaanse overheid, en ander gebruik dat Commerce aanwijst.',
        ),
      ],
      effect: {
        levy: 'section-232-semiconductors',
        payer: t('importer of record', 'importeur (importer of record)'),
        base: t(
          'customs value on entry into the United States (the order value stands in)',
          'douanewaarde bij binnenkomst in de Verenigde Staten (de orderwaarde staat ervoor in de plaats)',
        ),
        ratePercent: '25',
        on: 'order-value',
      },
    },
  ],
  cases: asked(
    ['2026-01-14', toChina(15_832, 4800), 'no', 'the day before'],
    ['2026-01-15', toChina(15_832, 4800), 'band-1', 'H200 SXM by way of the US test'],
    ['2026-11-21', toChina(20_919, 6000), 'band-2', 'MI325X'],
    ['2026-11-21', toChina(13_364, 4800), 'no', 'H200 NVL: TPP below the band'],
    ['2026-11-21', toChina(15_832, 3350), 'no', 'H100: bandwidth below the band'],
    ['2026-11-21', toChina(20_919, 5300), 'no', 'MI300X: bandwidth below the band'],
    [
      '2026-11-21',
      { to: 'CN', item: { kind: 'computer', eccn: 'EAR99' }, parties: endUser('CN'), ...tested },
      'no',
      'not a 3A090.a part',
    ],
    ['2026-11-21', toChina(14_000, 4800), 'no', 'exactly on the lower edge'],
    ['2026-11-21', toChina(14_000.1, 4800), 'band-1', 'just above it'],
    ['2026-11-21', toChina(17_500, 4800), 'no', 'exactly on the upper edge'],
    ['2026-11-21', toChina(15_832, 4500), 'no', 'bandwidth exactly 4,500'],
    ['2026-11-21', toChina(15_832, 5000), 'no', 'bandwidth exactly 5,000'],
    ['2026-11-21', toChina(20_800, 6000), 'no', 'exactly 20,800'],
    ['2026-11-21', toChina(21_100, 6000), 'no', 'exactly 21,100'],
    ['2026-11-21', toChina(20_919, 5800), 'no', 'bandwidth exactly 5,800'],
    ['2026-11-21', toChina(20_919, 6200), 'no', 'bandwidth exactly 6,200'],
    [
      '2026-11-21',
      { ...toChina(15_832, 4800), item: { ...part(15_832, 4800), madeInUs: true }, evidence: {} },
      'no',
      'made in the US',
    ],
    ['2026-11-21', { to: 'CN', item: part(15_832, 4800), parties: endUser('CN') }, 'unknown', 'where was it made?'],
    [
      '2026-11-21',
      { from: 'TW', to: 'CN', via: [], item: part(15_832, 4800), parties: endUser('CN') },
      'no',
      'never enters the US',
    ],
    [
      '2026-11-21',
      { from: 'TW', to: 'SG', via: ['US'], item: part(15_832, 4800), parties: endUser('SG') },
      'unknown',
      'passes through: in bond, or entered?',
    ],
    [
      '2026-11-21',
      { activity: 'remote-access', to: 'SG', item: { ...part(15_832, 4800), madeInUs: false }, parties: endUser('SG') },
      'no',
      'renting compute imports nothing',
    ],
    [
      '2026-11-21',
      { from: 'TW', to: 'US', item: part(15_832, 4800), parties: endUser('US') },
      'unknown',
      'an exempt use in the US?',
    ],
    ['2026-11-21', toChina(17_499.9, 4800), 'band-1', 'just below the upper edge'],
    ['2026-11-21', toChina(15_832, 4500.1), 'band-1', 'bandwidth just above 4,500'],
    ['2026-11-21', toChina(15_832, 4999.9), 'band-1', 'bandwidth just below 5,000'],
    ['2026-11-21', toChina(20_800.1, 6000), 'band-2', 'just above 20,800'],
    ['2026-11-21', toChina(21_099.9, 6000), 'band-2', 'just below 21,100'],
    ['2026-11-21', toChina(20_919, 5800.1), 'band-2', 'bandwidth just above 5,800'],
    ['2026-11-21', toChina(20_919, 6199.9), 'band-2', 'bandwidth just below 6,200'],
  ),
});
