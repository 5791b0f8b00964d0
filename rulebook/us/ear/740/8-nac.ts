import {
  activity,
  allOf,
  anyOf,
  asked,
  clause,
  daysSinceNacNotice,
  destination,
  nacObjection,
  not,
  provision,
  purchaseOrder,
  t,
  values,
} from '@tolhuis/core/law';
import { AC_2023, CORRECTIONS_2024, ecfr } from '../acts.ts';
import { forMacauOrD5Entity, MACAU_OR_D5 } from '../definitions.ts';
import { eligibleItem, encryptionToo } from './8-items.ts';
import { hongKongPapers, notEmbargoed, noUnverifiedParty } from './bars.ts';
import { a30, endUser, h100, party, rtx4090, unverified } from './fixtures.ts';

const notice = clause(
  'notice',
  'notification filed 25 calendar days ago or more, and BIS has not objected',
  'melding ten minste 25 kalenderdagen geleden ingediend, en BIS heeft geen bezwaar gemaakt',
  allOf(daysSinceNacNotice.atLeast(25), not(nacObjection)),
);
const chinese = endUser('CN');
const filed = (filedOn: string, objection = false) => ({
  nacNotification: { filedOn, objection },
  purchaseOrder: true,
});

export default provision({
  kind: 'exception',
  id: '740.8-NAC',
  cite: '15 CFR § 740.8 (License Exception NAC)',
  title: t('Notified Advanced Computing', 'Gemelde geavanceerde rekenschakelingen (NAC)'),
  url: ecfr('740.8'),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'S',
      when: allOf(
        eligibleItem,
        encryptionToo,
        noUnverifiedParty,
        notEmbargoed,
        hongKongPapers,
        clause('order', 'written purchase order', 'schriftelijke bestelling', purchaseOrder),
        anyOf(
          allOf(anyOf(destination.isIn(MACAU_OR_D5), forMacauOrD5Entity), notice),
          allOf(not(destination.isIn(MACAU_OR_D5)), not(forMacauOrD5Entity)),
        ),
      ),
      effect: {
        exception: 'NAC',
        // (a)(3): an encryption item that meets ENC too goes as a whole.
        covers: ['742.15', '742.6(a)(6)(iii)-2023', '744.23(a)(3)(i)(A)'],
        notBeside: ['744.', '746.'],
      },
    },
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
        activity.isIn(values('export', 'reexport')),
        anyOf(destination.isIn(MACAU_OR_D5), forMacauOrD5Entity),
        clause('order', 'written purchase order', 'schriftelijke bestelling', purchaseOrder),
        notice,
      ),
      warnings: [
        t(
          'The 25 days run from registration in SNAP-R and stand still during a lapse of appropriations or a failure of the system. Ship only with the NAC confirmation number, and report it in AES.',
          'De 25 dagen lopen vanaf de registratie in SNAP-R en staan stil bij een begrotingsstop of een storing. Verzend alleen met het NAC-bevestigingsnummer, en meld dat in AES.',
        ),
      ],
      effect: {
        exception: 'NAC',
        // (a)(3): an encryption item that meets ENC too goes as a whole.
        covers: ['742.15', '742.6(a)(6)(iii)-2023', '742.6(a)(6)(iii)(A)', '742.6(a)(6)(iii)(B)', '744.23(a)(3)(i)(A)'],
        notBeside: ['744.', '746.'],
      },
    },
  ],
  cases: asked(
    [
      '2023-11-16',
      { to: 'CN', item: rtx4090, parties: chinese, evidence: filed('2023-10-01') },
      'no',
      'not in force yet',
    ],
    [
      '2023-11-17',
      { to: 'VN', item: a30, parties: endUser('VN'), evidence: filed('2023-10-18') },
      'yes',
      'the first day: to a D:1 country without notice',
    ],
    [
      '2024-02-01',
      { to: 'CN', item: rtx4090, parties: chinese, evidence: filed('2024-01-02') },
      'yes',
      '30 days after the notice',
    ],
    [
      '2024-04-03',
      { to: 'VN', item: a30, parties: endUser('VN'), evidence: filed('2024-03-01') },
      'yes',
      'the last day on which NAC is for every destination',
    ],
    [
      '2024-04-04',
      { to: 'VN', item: a30, parties: endUser('VN'), evidence: filed('2024-03-01') },
      'no',
      'ACA has its own section from this day',
    ],
    [
      '2026-11-21',
      { to: 'CN', activity: 'export', item: a30, parties: chinese, evidence: filed('2026-10-27') },
      'yes',
      'day 25',
    ],
    [
      '2026-11-21',
      { to: 'CN', activity: 'export', item: a30, parties: chinese, evidence: filed('2026-10-28') },
      'no',
      'day 24',
    ],
    [
      '2026-11-21',
      { to: 'CN', activity: 'export', item: a30, parties: chinese, evidence: filed('2026-10-01', true) },
      'no',
      'BIS objected',
    ],
    ['2026-11-21', { to: 'CN', activity: 'export', item: a30, parties: chinese }, 'unknown', 'no evidence stated'],
    [
      '2026-11-21',
      { to: 'CN', activity: 'export', item: h100, parties: chinese, evidence: filed('2026-10-01') },
      'no',
      'a data-centre .a item',
    ],
    [
      '2026-11-21',
      { to: 'CN', activity: 'in-country-transfer', item: a30, parties: chinese, evidence: filed('2026-10-01') },
      'no',
      'transfers inside China are for ACA',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: a30, parties: unverified('CN'), evidence: filed('2026-10-01') },
      'no',
      'a party on the Unverified List bars every exception',
    ],
    [
      '2026-11-21',
      {
        to: 'CN',
        item: a30,
        parties: [{ role: 'end-user', country: 'CN', headquarters: 'CN' }],
        evidence: filed('2026-10-01'),
      },
      'unknown',
      'the party has not been screened',
    ],
    [
      '2026-11-21',
      { to: 'SG', item: a30, parties: endUser('SG', 'CN'), evidence: filed('2026-10-01') },
      'yes',
      'for a D:5 headquartered entity elsewhere',
    ],
    [
      '2026-11-21',
      { to: 'VN', item: a30, parties: endUser('VN'), evidence: filed('2026-10-01') },
      'no',
      'no Macau or D:5 link: ACA is the exception',
    ],
    [
      '2026-11-21',
      { to: 'RU', item: a30, parties: endUser('RU'), evidence: filed('2026-10-01') },
      'no',
      'Russia is in D:5, but § 740.2(a)(6) bars it',
    ],
    [
      '2026-11-21',
      {
        to: 'CN',
        item: { ...rtx4090, kind: 'technology', eccn: '3E001', technologyFor: '3A090' },
        parties: [party('end-user', 'CN')],
        evidence: filed('2026-10-01'),
      },
      'no',
      'technology is not among the entries of § 740.8',
    ],
    [
      '2026-11-21',
      {
        to: 'HK',
        item: { kind: 'computer', eccn: '5A992.z.2' },
        parties: endUser('HK'),
        evidence: filed('2026-10-01'),
      },
      'yes',
      '5A992.z keeps no control that Hong Kong papers are asked for',
    ],
  ),
});
