import {
  activity,
  allOf,
  anyOf,
  asked,
  clause,
  decided,
  destination,
  not,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { AC_2023, ecfr } from '../acts.ts';
import { forMacauOrD5Entity, MACAU_OR_D5 } from '../definitions.ts';
import { eligibleItem } from './8-items.ts';
import { a30, endUser, h100 } from './fixtures.ts';

export default provision({
  kind: 'duty',
  id: '740.8-NAC-notification',
  cite: '15 CFR § 740.8(a)(2), (c)',
  title: t('NAC notification', 'NAC-melding'),
  url: ecfr('740.8'),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'P',
      when: allOf(
        eligibleItem,
        activity.isIn(values('export', 'reexport')),
        clause(
          'place',
          'to Macau or D:5, or for an entity headquartered there',
          'naar Macau of D:5, of voor een partij met hoofdkantoor daar',
          anyOf(destination.isIn(MACAU_OR_D5), forMacauOrD5Entity),
        ),
        clause(
          'use',
          'NAC is used, or would take the place of a licence',
          'NAC wordt gebruikt, of kan een vergunning vervangen',
          not(decided.isIn(values('free', 'authorised'))),
        ),
      ),
      effect: {
        duty: 'NAC-notification',
        due: 'before-export',
        text: t(
          'To use NAC: notify BIS in SNAP-R at least 25 calendar days before the first shipment (block 9: NAC) with TPP, performance density, data sheet, memory bandwidth, the NAC and licence approvals of the last 12 months and, for a cluster, its aggregate TPP; hold a purchase order for each shipment; report the NAC confirmation number in AES.',
          'Om NAC te gebruiken: meld ten minste 25 kalenderdagen vóór de eerste zending aan BIS in SNAP-R (blok 9: NAC), met TPP, prestatiedichtheid, datasheet, geheugenbandbreedte, de NAC’s en vergunningen van de laatste 12 maanden en, voor een cluster, de totale TPP; heb een bestelling voor elke zending; meld het NAC-bevestigingsnummer in AES.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2023-11-16',
      { to: 'CN', item: a30, parties: endUser('CN'), 'fact:decided': 'exception' },
      'no',
      'the day before',
    ],
    [
      '2023-11-17',
      { to: 'CN', item: a30, parties: endUser('CN'), 'fact:decided': 'exception' },
      'yes',
      'the first day',
    ],
    ['2026-11-21', { to: 'CN', item: a30, parties: endUser('CN'), 'fact:decided': 'exception' }, 'yes', 'NAC in use'],
    [
      '2026-11-21',
      { to: 'CN', item: a30, parties: endUser('CN'), 'fact:decided': 'licence-required' },
      'yes',
      'the way out of a licence',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: h100, parties: endUser('CN'), 'fact:decided': 'licence-required' },
      'no',
      'not eligible',
    ],
    [
      '2026-11-21',
      { to: 'VN', item: a30, parties: endUser('VN'), 'fact:decided': 'exception' },
      'no',
      'ACA needs no notice',
    ],
  ),
});
