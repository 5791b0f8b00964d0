import { allOf, asked, decided, meets, provision, t } from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { a30, endUser } from './fixtures.ts';

export default provision({
  kind: 'duty',
  id: '740.28-ACM-accounting',
  cite: '15 CFR § 740.28(e)',
  title: t('ACM: accounting of items', 'ACM: boekhouding van goederen'),
  url: ecfr('740.28'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(decided.is('exception'), meets('740.28-ACM')),
      effect: {
        duty: 'ACM-accounting',
        text: t(
          'Under ACM keep, for each facility, an account of the controlled items that came in and went out, brought up to date at least every six months.',
          'Houd onder ACM per locatie bij welke gecontroleerde goederen binnenkwamen en weggingen, ten minste elke zes maanden bijgewerkt.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2025-01-12',
      { to: 'VN', item: a30, parties: endUser('VN'), 'fact:decided': 'exception' },
      'no',
      'the day before',
    ],
    [
      '2025-01-13',
      { to: 'VN', item: a30, parties: endUser('VN'), 'fact:decided': 'exception' },
      'unknown',
      'the first day',
    ],
    [
      '2026-11-21',
      { to: 'VN', item: a30, parties: endUser('VN'), 'fact:decided': 'exception' },
      'unknown',
      'whether it is ACM that is used',
    ],
    ['2026-11-21', { to: 'CN', item: a30, parties: endUser('CN'), 'fact:decided': 'exception' }, 'no', 'never to D:5'],
  ),
});
