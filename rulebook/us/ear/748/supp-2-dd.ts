import {
  activity,
  allOf,
  anyOf,
  asked,
  clause,
  decided,
  destination,
  dramBandwidth,
  family,
  not,
  provision,
  some,
  t,
  tpp,
  values,
} from '@tolhuis/core/law';
import { endUser, h200 } from '../740/fixtures.ts';
import { ecfrPart, REVIEW_2026 } from '../acts.ts';

const licence = { 'fact:decided': 'licence-required' };

export default provision({
  kind: 'duty',
  id: '748-supp2-dd',
  cite: '15 CFR Part 748, Supplement No. 2, ¶ (dd)',
  title: t('Certifications for case-by-case review', 'Verklaringen voor beoordeling per geval'),
  url: ecfrPart(748),
  versions: [
    {
      from: '2026-01-15',
      by: REVIEW_2026,
      confidence: 'P',
      when: allOf(
        clause('licence', 'a licence is required', 'er is een vergunning nodig', decided.is('licence-required')),
        clause(
          'export',
          'an export from the United States to China or Macau',
          'uitvoer uit de Verenigde Staten naar China of Macau',
          allOf(activity.is('export'), destination.isIn(values('CN', 'MO'))),
        ),
        family.isIn(values('a', 'b')),
        clause(
          'window',
          'TPP below 21,000 and total DRAM bandwidth below 6,500 GB/s',
          'TPP onder 21.000 en totale DRAM-bandbreedte onder 6.500 GB/s',
          not(some('ic', anyOf(tpp.atLeast(21_000), dramBandwidth.atLeast(6500)))),
        ),
      ),
      effect: {
        duty: 'dd-certifications',
        due: 'with-application',
        text: t(
          'To be reviewed case by case instead of under a presumption of denial, attach all of ¶ (dd): US shipments and specifications; US supply and foundry capacity; aggregate TPP to China and Macau at most 50 % of US shipments; no military, intelligence or WMD use and no listed party; the consignee’s KYC; the list of remote users from Belarus, China, Cuba, Iran, Macau, North Korea, Russia and Venezuela; IaaS undertakings; site security; and a test of every shipment by an independent laboratory in the United States.',
          'Voeg, om per geval te worden beoordeeld in plaats van met een presumption of denial, alles van ¶ (dd) bij: Amerikaanse leveringen en specificaties; aanbod en fabriekscapaciteit in de VS; totale TPP naar China en Macau ten hoogste 50 % van de Amerikaanse leveringen; geen militair, inlichtingen- of WMD-gebruik en geen vermelde partij; klantonderzoek van de ontvanger; de lijst van externe gebruikers uit Belarus, China, Cuba, Iran, Macau, Noord-Korea, Rusland en Venezuela; IaaS-toezeggingen; beveiliging van de locatie; en een test van elke zending door een onafhankelijk laboratorium in de Verenigde Staten.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-01-14', { to: 'CN', item: h200, parties: endUser('CN'), ...licence }, 'no', 'the day before'],
    ['2026-01-15', { to: 'CN', item: h200, parties: endUser('CN'), ...licence }, 'yes', 'H200'],
    ['2026-11-21', { to: 'HK', item: h200, parties: endUser('HK'), ...licence }, 'yes', 'Hong Kong is China'],
    [
      '2026-11-21',
      { to: 'CN', item: { ...h200, tpp: 21_000 }, parties: endUser('CN'), ...licence },
      'no',
      'exactly 21,000',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: { ...h200, dramBandwidthGBps: 6500 }, parties: endUser('CN'), ...licence },
      'no',
      'exactly 6,500',
    ],
    ['2026-11-21', { from: 'TW', to: 'CN', item: h200, parties: endUser('CN'), ...licence }, 'no', 'a reexport'],
    [
      '2026-11-21',
      { to: 'CN', item: { ...h200, dramBandwidthGBps: undefined }, parties: endUser('CN'), ...licence },
      'unknown',
      'DRAM bandwidth not stated',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: { ...h200, tpp: 20_999.9 }, parties: endUser('CN'), ...licence },
      'yes',
      'just below 21,000',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: { ...h200, dramBandwidthGBps: 6499.9 }, parties: endUser('CN'), ...licence },
      'yes',
      'just below 6,500',
    ],
  ),
});
