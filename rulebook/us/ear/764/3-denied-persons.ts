import { asked, provision, some, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { onList } from '../definitions-end-user.ts';
import { ear99, h20, party } from '../fixtures.ts';

const denied = { listed: [{ list: 'DPL' }] };

export default provision({
  kind: 'prohibition',
  id: '764.3',
  cite: '15 CFR § 764.3(a)(2), § 736.2(b)(4)',
  title: t('Denied persons', 'Uitgesloten personen (denial orders)'),
  url: ecfr('764.3'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: some('party', onList('DPL')),
      warnings: [
        t(
          'Read the denial order: it says which dealings with items subject to the EAR it covers. A standard order covers all of them, in every role.',
          'Lees het besluit: het zegt welke handelingen met goederen onder de EAR het omvat. Een standaardbesluit omvat alle, in elke rol.',
        ),
      ],
      effect: { prohibition: 'denial-order' },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'DE', item: ear99, parties: [party('purchaser', 'DE', denied)] }, 'yes', 'the purchaser'],
    [
      '2026-11-21',
      { to: 'TH', item: h20, parties: [party('end-user', 'TH'), party('forwarder', 'HK', denied)] },
      'yes',
      'a forwarder: any role',
    ],
    [
      '2026-11-21',
      { to: 'TH', item: h20, parties: [party('end-user', 'TH'), party('exporter', 'SG', denied)] },
      'yes',
      'the exporter itself',
    ],
    ['2026-11-21', { to: 'TH', item: h20, parties: [party('end-user', 'TH')] }, 'no', 'screened, not listed'],
    ['2026-11-21', { to: 'TH', item: h20, parties: [{ role: 'end-user', country: 'TH' }] }, 'unknown', 'not screened'],
    [
      '2026-11-21',
      { to: 'TH', item: h20, parties: [party('end-user', 'TH', { listed: [{ list: 'DPL', addedOn: '2026-11-22' }] })] },
      'no',
      'the order is of the next day',
    ],
  ),
});
