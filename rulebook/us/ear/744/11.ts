import {
  allOf,
  anyOf,
  asked,
  clause,
  footnote,
  list,
  listingOwnRequirement,
  listingVia,
  not,
  notEncoded,
  provision,
  some,
  t,
} from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { LISTED_ROLE, reachesItem } from '../definitions-end-user.ts';
import { ear99, h20, party } from '../fixtures.ts';

const entry = allOf(list.is('EL'), listingVia.is('direct'));
const reaches = anyOf(
  not(listingOwnRequirement),
  allOf(
    listingOwnRequirement,
    notEncoded(
      'an Entity List entry with a licence requirement of its own must be read by a person',
      'een vermelding op de Entity List met een eigen vergunningplicht moet een mens lezen',
    ),
  ),
);
const marked = (number: string, en: string, nl: string) =>
  clause(
    `footnote ${number}`,
    en,
    nl,
    some('party', some('listing', allOf(entry, reaches, footnote.is(number))), LISTED_ROLE),
  );

const listed = (more: Record<string, unknown> = {}) => [{ list: 'EL', licenceRequirement: 'all-items', ...more }];
const withListed = (role: string) => [party('end-user', 'TH'), party(role, 'HK', { listed: listed() })];

export default provision({
  kind: 'licence-requirement',
  id: '744.11',
  cite: '15 CFR § 744.11 (parties of § 748.5) and Supplement No. 4 to part 744',
  title: t('Entity List', 'Entity List'),
  url: ecfr('744.11'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        reachesItem,
        anyOf(
          marked(
            '1',
            'a footnote 1 entity: foreign-made items too (§ 734.9(e)(1))',
            'een partij met voetnoot 1: ook buitenlandse goederen (§ 734.9(e)(1))',
          ),
          marked(
            '4',
            'a footnote 4 entity: foreign-made items too (§ 734.9(e)(2))',
            'een partij met voetnoot 4: ook buitenlandse goederen (§ 734.9(e)(2))',
          ),
          marked(
            '5',
            'a footnote 5 entity: foreign-made equipment too (§ 734.9(e)(3))',
            'een partij met voetnoot 5: ook buitenlandse apparatuur (§ 734.9(e)(3))',
          ),
          clause(
            'listed',
            'a party to the transaction is on the Entity List, in any role of § 748.5(c) to (f)',
            'een partij bij de transactie staat op de Entity List, in welke rol van § 748.5(c) tot (f) ook',
            some('party', some('listing', allOf(entry, reaches)), LISTED_ROLE),
          ),
        ),
      ),
      warnings: [
        t(
          'Read the entry: licence requirement, review policy and exceptions are what its columns say. An entry that states no requirement is read as covering all items.',
          'Lees de vermelding: vergunningplicht, beoordeling en uitzonderingen zijn wat haar kolommen zeggen. Een vermelding zonder plicht wordt gelezen als alle goederen.',
        ),
      ],
      effect: { requirement: '744.11', appliesTo: 'party' },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'CN', item: ear99, parties: [party('end-user', 'CN', { listed: listed() })] },
      'listed',
      'all items, EAR99 too',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: h20, parties: [party('end-user', 'CN', { listed: listed({ footnotes: [4] }) })] },
      'footnote 4',
      'the footnote is named',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: h20, parties: [party('end-user', 'CN', { listed: [{ list: 'EL' }] })] },
      'yes',
      'an entry that states nothing covers everything',
    ],
    [
      '2026-11-21',
      { to: 'TH', item: ear99, parties: withListed('intermediate-consignee') },
      'yes',
      'an intermediate consignee counts',
    ],
    [
      '2026-11-21',
      { to: 'TH', item: ear99, parties: withListed('forwarder') },
      'yes',
      'a forwarder acts as intermediate consignee',
    ],
    ['2026-11-21', { to: 'TH', item: ear99, parties: withListed('purchaser') }, 'yes', 'a purchaser counts'],
    [
      '2026-11-21',
      { to: 'TH', item: ear99, parties: withListed('carrier') },
      'no',
      'a carrier as such is no party of § 748.5',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: ear99, parties: [{ role: 'end-user', country: 'CN' }] },
      'unknown',
      'not screened',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: ear99, parties: [party('end-user', 'CN', { listed: [{ list: 'UVL' }] })] },
      'no',
      'another list',
    ],
    [
      '2026-11-21',
      {
        to: 'CN',
        item: ear99,
        parties: [party('end-user', 'CN', { listed: listed({ licenceRequirement: 'Only items in ECCN 3B001' }) })],
      },
      'unknown',
      'an entry with its own words',
    ],
    [
      '2023-03-05',
      { to: 'CN', item: ear99, parties: [party('end-user', 'CN', { listed: listed({ addedOn: '2023-03-06' }) })] },
      'no',
      'not yet listed',
    ],
    [
      '2023-03-06',
      { to: 'CN', item: ear99, parties: [party('end-user', 'CN', { listed: listed({ addedOn: '2023-03-06' }) })] },
      'yes',
      'listed from this day',
    ],
    [
      '2026-11-21',
      { activity: 'remote-access', to: 'CN', item: h20, parties: [party('remote-user', 'CN', { listed: listed() })] },
      'no',
      'remote access is no export; see the red flag',
    ],
    ['2026-11-21', { to: 'CN', item: ear99 }, 'unknown', 'no party stated'],
  ),
});
