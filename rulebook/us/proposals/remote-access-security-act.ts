import { activity, allOf, asked, notEncoded, type Proposal, provision, t } from '@tolhuis/core/law';
import { REMOTE_ACCESS } from './acts.ts';
import { B300, order } from './samples.ts';

const ON = '2026-10-15';

const power = provision({
  kind: 'licence-requirement',
  id: 'remote-access-security-act/licence',
  cite: 'H.R.2683 (Remote Access Security Act)',
  title: t(
    'Licence for remote access, where the Secretary so determines',
    'Vergunning voor toegang op afstand, waar de minister dat bepaalt',
  ),
  url: 'https://www.govinfo.gov/content/pkg/CREC-2026-01-12/html/CREC-2026-01-12-pt1-PgH621-5.htm',
  versions: [
    {
      from: '2026-01-12',
      by: REMOTE_ACCESS,
      confidence: 'P',
      // The bill gives a power, and no ban of its own: until BIS writes rules nobody can say which access needs a licence.
      when: allOf(
        activity.is('remote-access'),
        notEncoded(
          'H.R.2683: which remote access the Secretary determines to be a serious risk; BIS rules would say',
          'H.R.2683: welke toegang op afstand volgens de minister een ernstig risico is; regels van BIS zouden dat zeggen',
        ),
      ),
      effect: { requirement: 'remote-access-security-act/licence', appliesTo: 'end-use' },
    },
  ],
  cases: asked(
    [ON, { ...order('CN', B300), activity: 'remote-access' }, 'unknown', 'it depends on a determination'],
    [ON, { ...order('DE', B300), activity: 'remote-access' }, 'unknown', 'the House text reaches any foreign person'],
    [ON, order('CN', B300), 'no', 'goods that move are under the export rules already'],
  ),
});

/** Remote Access Security Act: renting compute becomes an activity that BIS can license. */
export default {
  id: 'remote-access-security-act',
  title: t('Remote Access Security Act', 'Remote Access Security Act'),
  status: t(
    'passed the House 369–22 on 12 January 2026; in the Senate Banking Committee',
    'door het Huis aangenomen met 369–22 op 12 januari 2026; bij de bankencommissie van de Senaat',
  ),
  cite: 'H.R.2683; S.3519, 119th Congress',
  url: 'https://www.govinfo.gov/content/pkg/CREC-2026-01-12/html/CREC-2026-01-12-pt1-PgH621-5.htm',
  confidence: 'P',
  provisions: [power],
  warnings: [
    t(
      'No ban by itself: it adds remote access to the powers of the Export Control Reform Act. S.3519 would limit it to foreign persons of concern, for ten years.',
      'Op zichzelf geen verbod: het voegt toegang op afstand toe aan de bevoegdheden van de Export Control Reform Act. S.3519 beperkt dat tot buitenlandse partijen van zorg, voor tien jaar.',
    ),
  ],
} satisfies Proposal;
