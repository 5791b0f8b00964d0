import {
  allOf,
  anyOf,
  appWeightedTeraflops,
  asked,
  clause,
  eccn,
  family,
  not,
  notEncoded,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { BELARUS_2022, MEU_2020, RUSSIA_2022 } from '../acts-end-user.ts';
import {
  militaryInMeuCountry,
  militaryInRussia,
  militaryInRussiaBelarus,
  reachesItem,
} from '../definitions-end-user.ts';
import { a30, buyer, ear99, h20, party } from '../fixtures.ts';

/** Supplement No. 2 to part 744, as far as it concerns electronics, computers and information security. */
const whole = eccn.isIn(
  values('3A991', '3A992', '3A999', '3B991', '3B992', '3C992', '3D991', '4D993', '5B991', '5A992', '5D992'),
);
const supplement2 = clause(
  'Supplement No. 2',
  'on the list of Supplement No. 2 to part 744',
  'op de lijst van Supplement No. 2 bij part 744',
  anyOf(
    whole,
    allOf(eccn.is('4A994'), appWeightedTeraflops.above(0.5)),
    allOf(
      not(whole),
      not(eccn.is('4A994')),
      not(family.is('ear99')),
      notEncoded(
        'whether the item is on Supplement No. 2 to part 744 is not worked out beyond electronics and computers',
        'of het goed op Supplement No. 2 bij deel 744 staat is niet uitgewerkt buiten elektronica en computers',
      ),
    ),
  ),
);
const beforeBelarus = notEncoded(
  'Belarus joined in March 2022; before it only Russia counted',
  'Belarus kwam er in maart 2022 bij; daarvoor gold het alleen voor Rusland',
);
const effect = { requirement: '744.21', appliesTo: 'end-use' } as const;
const computer = (weightedTeraflops?: number) => ({
  kind: 'computer',
  eccn: '4A994',
  ...(weightedTeraflops === undefined ? {} : { appWeightedTeraflops: weightedTeraflops }),
});
const meu = (country: string) => buyer(country, { kinds: ['military-end-user'] });

export default provision({
  kind: 'licence-requirement',
  id: '744.21',
  cite: '15 CFR § 744.21 and Supplements No. 2 and 7 to part 744',
  title: t('Military end use and military end users', 'Militair eindgebruik en militaire eindgebruikers'),
  url: ecfr('744.21'),
  versions: [
    {
      from: '2020-06-29',
      by: MEU_2020,
      confidence: 'M',
      when: allOf(reachesItem, supplement2, anyOf(militaryInMeuCountry, allOf(militaryInRussiaBelarus, beforeBelarus))),
      effect,
    },
    // All items for Russia; for Belarus a week later.
    {
      from: '2022-02-24',
      by: RUSSIA_2022,
      confidence: 'S',
      when: allOf(
        reachesItem,
        anyOf(
          allOf(supplement2, militaryInMeuCountry),
          militaryInRussia,
          allOf(supplement2, militaryInRussiaBelarus, beforeBelarus),
        ),
      ),
      effect,
    },
    {
      from: '2022-03-02',
      by: BELARUS_2022,
      confidence: 'P',
      when: allOf(reachesItem, anyOf(allOf(supplement2, militaryInMeuCountry), militaryInRussiaBelarus)),
      warnings: [
        t(
          'The lists of military end users are not exhaustive inside the named countries: the exporter must find out. Whether a 3A090, 4A090 or .z item stands on Supplement No. 2 is not settled.',
          'De lijsten van militaire eindgebruikers zijn binnen de genoemde landen niet uitputtend: de exporteur moet het uitzoeken. Of een goed uit 3A090, 4A090 of .z op Supplement No. 2 staat, is niet beslist.',
        ),
        t(
          'Food and medicine in EAR99 are outside § 744.21(a)(2) for Russia and Belarus; EAR99 goods are taken to be something else.',
          'Voedsel en medicijnen in EAR99 vallen voor Rusland en Belarus buiten § 744.21(a)(2); EAR99-goederen zijn hier geacht iets anders te zijn.',
        ),
      ],
      effect,
    },
  ],
  cases: asked(
    [
      '2022-02-23',
      { to: 'RU', item: h20, parties: meu('RU'), endUse: [] },
      'yes',
      'Russia: 3A991 was listed before the war too',
    ],
    [
      '2022-02-23',
      { to: 'RU', item: computer(0.5), parties: meu('RU'), endUse: [] },
      'no',
      'Russia: the day before every item, one that is not on the list',
    ],
    [
      '2022-02-24',
      { to: 'RU', item: computer(0.5), parties: meu('RU'), endUse: [] },
      'yes',
      'Russia: every item from now on',
    ],
    ['2022-03-01', { to: 'BY', item: computer(0.5), parties: meu('BY'), endUse: [] }, 'no', 'Belarus, the day before'],
    [
      '2022-03-02',
      { to: 'BY', item: computer(0.5), parties: meu('BY'), endUse: [] },
      'yes',
      'Belarus: every item from now on',
    ],
    ['2026-11-21', { to: 'CN', item: h20, parties: meu('CN'), endUse: [] }, 'yes', '3A991 is on Supplement No. 2'],
    ['2026-11-21', { to: 'CN', item: computer(0.6), parties: meu('CN') }, 'yes', 'above 0.5 weighted teraflops'],
    ['2026-11-21', { to: 'CN', item: computer(0.5), parties: meu('CN') }, 'no', 'exactly 0.5 does not exceed it'],
    ['2026-11-21', { to: 'CN', item: computer(), parties: meu('CN') }, 'unknown', 'performance not known'],
    ['2026-11-21', { to: 'CN', item: ear99, parties: meu('CN') }, 'no', 'EAR99 is not on Supplement No. 2'],
    [
      '2026-11-21',
      { to: 'RU', item: { kind: 'computer', eccn: 'EAR99' }, parties: meu('RU') },
      'yes',
      'Russia: every item',
    ],
    [
      '2026-11-21',
      { to: 'RU', item: ear99, parties: meu('RU') },
      'yes',
      'all but food and medicine, which are warned of',
    ],
    ['2026-11-21', { to: 'BY', item: h20, parties: buyer('BY'), endUse: ['military'] }, 'yes', 'military end use'],
    ['2026-11-21', { to: 'CN', item: h20, parties: buyer('CN'), endUse: [] }, 'no', 'civil buyer, no such use'],
    ['2026-11-21', { to: 'CN', item: h20, parties: buyer('CN') }, 'unknown', 'end use not stated'],
    [
      '2026-11-21',
      { to: 'CN', item: h20, parties: [{ role: 'end-user', country: 'CN', listed: [] }], endUse: [] },
      'unknown',
      'kind of buyer not stated',
    ],
    [
      '2026-11-21',
      { to: 'SG', item: h20, parties: buyer('SG', { kinds: ['military-end-user'], headquarters: 'CN' }), endUse: [] },
      'no',
      'outside the country only the MEU List counts',
    ],
    [
      '2026-11-21',
      { to: 'SG', item: h20, parties: buyer('SG', { listed: [{ list: 'MEU' }] }), endUse: [] },
      'yes',
      'on the MEU List, wherever located',
    ],
    [
      '2026-11-21',
      {
        to: 'SG',
        item: h20,
        parties: [party('end-user', 'SG'), party('intermediate-consignee', 'CN', { listed: [{ list: 'MEU' }] })],
        endUse: [],
      },
      'yes',
      'any role of § 748.5',
    ],
    ['2026-11-21', { to: 'CN', item: a30, parties: meu('CN') }, 'unknown', '3A090 and Supplement No. 2: not settled'],
    [
      '2026-11-21',
      { to: 'DE', item: h20, parties: buyer('DE', { kinds: ['military-end-user'] }), endUse: ['military'] },
      'no',
      'Germany is not named',
    ],
    ['2026-11-21', { to: 'CN', item: computer(0.51), parties: meu('CN') }, 'yes', 'just above 0.5 weighted teraflops'],
  ),
});
