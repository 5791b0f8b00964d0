import { allOf, asked, list, listingVia, provision, some, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart } from '../acts.ts';
import { ear99, party } from '../fixtures.ts';

const on = (name: string) => [party('end-user', 'AE', { listed: [{ list: name }] })];

/**
 * Lists that forbid something else than supplying goods: trade in securities (E.O. 13959 as amended by E.O. 14032),
 * correspondent accounts (31 CFR part 561), procurement (Pub. L. 116-283 § 1260H), research money (Pub. L. 115-232
 * § 1286), imports (Pub. L. 117-78). None of them asks a licence for an export; each says something about the party.
 */
export const OTHER_MATTERS = values('CMIC', 'CAP', '1260H', '1286', 'UFLPA');

export default provision({
  kind: 'red-flag',
  id: '744-lists-of-other-matters',
  cite: 'Consolidated Screening List',
  title: t('Lists about other matters than exports', 'Lijsten over andere zaken dan uitvoer'),
  url: ecfrPart(744),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'I',
      when: some('party', some('listing', allOf(listingVia.is('direct'), list.isIn(OTHER_MATTERS)))),
      effect: {
        flag: 'other-list',
        level: 'warning',
        text: t(
          'A party is on a list about another matter than exports (securities, bank accounts, procurement, research money or imports). It asks no licence for this, but says something about the party: weigh it as you know your customer.',
          'Een partij staat op een lijst over iets anders dan uitvoer (effecten, bankrekeningen, aanbesteding, onderzoeksgeld of invoer). Die eist hiervoor geen vergunning, maar zegt iets over de partij: weeg het bij uw klantkennis.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('CMIC') }, 'yes', 'securities'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('1260H') }, 'yes', 'procurement by the United States'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('EL') }, 'no', 'has its own rule'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('SSI') }, 'no', 'may be about goods: a hold'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: [party('end-user', 'AE')] }, 'no', 'screened, not listed'],
  ),
});
