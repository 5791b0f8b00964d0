import { allOf, asked, decided, meets, provision, t } from '@tolhuis/core/law';
import { ecfr, HBM_2024 } from '../acts.ts';
import { endUser, h100, party } from './fixtures.ts';

const name = { name: 'Chip Designer' };
const order = {
  from: 'KR',
  to: 'CN',
  item: { kind: 'hbm', memoryBandwidthDensity: 2.5 },
  parties: [
    party('exporter', 'KR'),
    party('purchaser', 'US', 'US', name),
    party('designer', 'US', 'US', name),
    party('ultimate-consignee', 'CN', 'TW', { headquarters: 'TW' }),
  ],
  endUse: [],
  evidence: { hbmCommitments: true },
};

export default provision({
  kind: 'duty',
  id: '740.25-HBM-records',
  cite: '15 CFR § 740.25(c)(2), (e)',
  title: t(
    'HBM: confirmation, counts and discrepancy report',
    'HBM: bevestiging, tellingen en melding van verschillen',
  ),
  url: ecfr('740.25'),
  versions: [
    {
      from: '2024-12-02',
      by: HBM_2024,
      confidence: 'P',
      when: allOf(decided.is('exception'), meets('740.25-HBM')),
      effect: {
        duty: 'HBM-records',
        text: t(
          'Keep the packaging site’s written confirmation, or the matching counts of units sent and returned. A difference of more than 1 % is a red flag: resolve it before going on, or report it to BIS within 60 days.',
          'Bewaar de schriftelijke bevestiging van de verpakker, of de kloppende tellingen van verzonden en teruggekeerde stuks. Een verschil van meer dan 1 % is een signaal: los het eerst op, of meld het binnen 60 dagen aan BIS.',
        ),
      },
    },
  ],
  cases: asked(
    ['2024-12-01', { ...order, 'fact:decided': 'exception' }, 'no', 'the day before'],
    ['2024-12-02', { ...order, 'fact:decided': 'exception' }, 'yes', 'the first day'],
    ['2026-11-21', { ...order, 'fact:decided': 'exception' }, 'yes', 'HBM is used'],
    ['2026-11-21', { to: 'CN', item: h100, parties: endUser('CN'), 'fact:decided': 'exception' }, 'no', 'not HBM'],
  ),
});
