import {
  activity,
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  groups,
  not,
  provision,
  purchaseOrder,
  t,
  transit,
  values,
} from '@tolhuis/core/law';
import { CORRECTIONS_2024, ecfr } from '../acts.ts';
import { forMacauOrD5Entity, MACAU_OR_D5, moves } from '../definitions.ts';
import { eligibleItem, encryptionToo } from './8-items.ts';
import { hongKongPapers, notEmbargoed, noUnverifiedParty } from './bars.ts';
import { a30, endUser, h100, rtx4090, unverified } from './fixtures.ts';

const order = { purchaseOrder: true };
const where = anyOf(
  clause(
    'elsewhere',
    'not to Macau or D:5, and not for an entity headquartered there',
    'niet naar Macau of D:5, en niet voor een partij met hoofdkantoor daar',
    allOf(
      moves,
      not(destination.isIn(MACAU_OR_D5)),
      not(forMacauOrD5Entity),
      // General Prohibition Eight: while Cambodia was in D:5 (until 2025), ACA did not reach it in transit either.
      not(allOf(transit.isIn(values('KH')), transit.isIn(groups('D:5')))),
    ),
  ),
  clause(
    'in-country',
    'transfer (in-country) within Macau or a D:5 country',
    'overdracht binnen Macau of een D:5-land',
    allOf(activity.is('in-country-transfer'), destination.isIn(MACAU_OR_D5)),
  ),
);

export default provision({
  kind: 'exception',
  id: '740.8-ACA',
  cite: '15 CFR § 740.8 (License Exception ACA)',
  title: t('Advanced Computing Authorized (ACA)', 'Toegelaten geavanceerde rekenschakelingen (ACA)'),
  url: ecfr('740.8'),
  versions: [
    {
      from: '2024-04-04',
      by: CORRECTIONS_2024,
      confidence: 'P',
      when: allOf(
        eligibleItem,
        encryptionToo,
        noUnverifiedParty,
        notEmbargoed,
        hongKongPapers,
        clause('order', 'written purchase order', 'schriftelijke bestelling', purchaseOrder),
        where,
      ),
      // No 744.23(a)(3)(i)(A): that duty is about Macau or D:5 headquartered entities, which ACA leaves to NAC.
      effect: {
        exception: 'ACA',
        // § 736.2(b)(8)(i): transit is free where the exception would reach the country of transit itself.
        // (a)(3): an encryption item that meets ENC too goes as a whole.
        covers: ['742.15', '742.6(a)(6)(iii)-2023', '742.6(a)(6)(iii)(A)', '742.6(a)(6)(iii)(B)', '736.2(b)(8)'],
        notBeside: ['744.', '746.'],
      },
    },
  ],
  cases: asked(
    [
      '2024-04-03',
      { to: 'VN', item: rtx4090, parties: endUser('VN'), evidence: order },
      'no',
      'still one exception, NAC',
    ],
    ['2024-04-04', { to: 'VN', item: rtx4090, parties: endUser('VN'), evidence: order }, 'elsewhere', 'split off'],
    ['2026-11-21', { to: 'SA', item: a30, parties: endUser('SA'), evidence: order }, 'yes', 'a .b data-centre item'],
    ['2026-11-21', { to: 'SA', item: h100, parties: endUser('SA'), evidence: order }, 'no', 'a data-centre .a item'],
    ['2026-11-21', { to: 'CN', item: a30, parties: endUser('CN'), evidence: order }, 'no', 'D:5 is for NAC'],
    ['2026-11-21', { to: 'MO', item: a30, parties: endUser('MO'), evidence: order }, 'no', 'Macau is for NAC'],
    ['2026-11-21', { to: 'SG', item: a30, parties: endUser('SG', 'HK'), evidence: order }, 'no', 'Hong Kong parent'],
    ['2026-11-21', { to: 'SG', item: a30, parties: endUser('SG', null), evidence: order }, 'unknown', 'opaque parent'],
    [
      '2026-11-21',
      { to: 'CN', activity: 'in-country-transfer', item: a30, parties: endUser('CN'), evidence: order },
      'in-country',
      'transfer inside China',
    ],
    [
      '2025-06-01',
      { to: 'VN', via: ['KH'], item: a30, parties: endUser('VN'), evidence: order },
      'no',
      'through Cambodia while it was in D:5',
    ],
    [
      '2026-11-21',
      { to: 'VN', via: ['KH'], item: a30, parties: endUser('VN'), evidence: order },
      'yes',
      'not any more',
    ],
    ['2026-11-21', { to: 'VN', item: a30, parties: endUser('VN'), evidence: {} }, 'no', 'no purchase order'],
    [
      '2026-11-21',
      { activity: 'reexport', from: 'HK', to: 'VN', item: a30, parties: endUser('VN'), evidence: order },
      'yes',
      'from Hong Kong: 3A090 has no control that its papers are asked for',
    ],
    [
      '2026-11-21',
      {
        activity: 'reexport',
        from: 'HK',
        to: 'VN',
        item: { kind: 'computer', eccn: '4A003.z.1.b' },
        parties: endUser('VN'),
        evidence: order,
      },
      'unknown',
      'a .z item from Hong Kong: § 740.2(a)(20)',
    ],
    ['2026-11-21', { to: 'VN', item: a30, parties: endUser('VN') }, 'unknown', 'evidence not stated'],
    ['2026-11-21', { to: 'VN', item: a30, parties: unverified('VN'), evidence: order }, 'no', 'Unverified List'],
  ),
});
