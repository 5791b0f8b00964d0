import { allOf, asked, clause, decided, licenceHeld, not, provision, t, values } from '@tolhuis/core/law';
import { endUser, h200 } from '../740/fixtures.ts';
import { BEFORE_2022, ecfr } from '../acts.ts';

export default provision({
  kind: 'duty',
  id: '750.7-conditions',
  cite: '15 CFR § 750.7',
  title: t('Conditions of the licence', 'Voorwaarden van de vergunning'),
  url: ecfr('750.7'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        clause('held', 'a licence is used', 'er wordt een vergunning gebruikt', licenceHeld),
        not(decided.isIn(values('free', 'exception', 'not-enforced'))),
      ),
      effect: {
        duty: 'licence-conditions',
        due: 'with-shipment',
        text: t(
          'Stay within the parties, items, quantity, value and term of the licence; tell the parties the conditions that bind them and, where asked, have them acknowledge in writing; report what the licence asks.',
          'Blijf binnen de partijen, goederen, hoeveelheid, waarde en looptijd van de vergunning; deel partijen de voorwaarden mee die hen binden en laat ze die, waar gevraagd, schriftelijk bevestigen; meld wat de vergunning vraagt.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      {
        to: 'CN',
        item: h200,
        parties: endUser('CN'),
        evidence: { licence: { id: 'D123456' } },
        'fact:decided': 'licence-required',
      },
      'yes',
      'a licence is held',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: h200, parties: endUser('JP'), 'fact:decided': 'not-enforced' },
      'no',
      'none is needed',
    ],
    ['2026-11-21', { to: 'CN', item: h200, parties: endUser('CN'), evidence: {} }, 'no', 'none is held'],
    [
      '2026-11-21',
      { to: 'CN', item: h200, parties: endUser('CN'), 'fact:decided': 'licence-required' },
      'unknown',
      'not stated',
    ],
  ),
});
