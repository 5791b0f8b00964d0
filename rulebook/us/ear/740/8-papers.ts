import { allOf, anyOf, asked, clause, decided, meets, provision, t } from '@tolhuis/core/law';
import { AC_2023, ecfr } from '../acts.ts';
import { a30, endUser } from './fixtures.ts';

const used = { 'fact:decided': 'exception' } as const;
const order = { purchaseOrder: true };
const notice = { ...order, nacNotification: { filedOn: '2026-09-01', objection: false } };

export default provision({
  kind: 'duty',
  id: '740.8-papers',
  cite: '15 CFR § 740.8(a)(1), (2); § 762.2(b)',
  title: t('NAC and ACA: papers to keep', 'NAC en ACA: te bewaren stukken'),
  url: ecfr('740.8'),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'P',
      when: allOf(
        decided.is('exception'),
        anyOf(
          clause('NAC', 'NAC is used', 'NAC wordt gebruikt', meets('740.8-NAC')),
          clause('ACA', 'ACA is used', 'ACA wordt gebruikt', meets('740.8-ACA')),
        ),
      ),
      effect: {
        duty: 'NAC-ACA-papers',
        // Of an exception that is not used nothing is to be kept.
        whenKnown: true,
        due: { years: 5 },
        text: t(
          'Keep the written purchase order of each shipment under NAC or ACA, and for NAC the notification with its confirmation number and what BIS answered: units and value of all shipments stay within what was notified.',
          'Bewaar de schriftelijke bestelling van elke zending onder NAC of ACA, en voor NAC de melding met haar bevestigingsnummer en het antwoord van BIS: aantal en waarde van alle zendingen blijven binnen wat is gemeld.',
        ),
      },
    },
  ],
  cases: asked(
    ['2023-11-16', { to: 'VN', item: a30, parties: endUser('VN'), evidence: order, ...used }, 'no', 'the day before'],
    [
      '2023-11-17',
      { to: 'VN', item: a30, parties: endUser('VN'), evidence: order, ...used },
      'NAC',
      'the first day: NAC is for every destination until April 2024',
    ],
    ['2026-11-21', { to: 'VN', item: a30, parties: endUser('VN'), evidence: order, ...used }, 'ACA', 'ACA is used'],
    ['2026-11-21', { to: 'CN', item: a30, parties: endUser('CN'), evidence: notice, ...used }, 'NAC', 'NAC is used'],
    [
      '2026-11-21',
      { to: 'VN', item: a30, parties: endUser('VN'), evidence: order, 'fact:decided': 'licence-required' },
      'no',
      'a licence is asked for instead',
    ],
    ['2026-11-21', { to: 'VN', item: a30, parties: endUser('VN'), ...used }, 'unknown', 'evidence not stated'],
  ),
});
