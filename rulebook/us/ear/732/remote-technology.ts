import { activity, allOf, asked, kind, provision, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { closedWeights, h100, party } from '../fixtures.ts';

const tenant = [party('remote-user', 'CN')];
const chips = { kind: 'technology', eccn: '3E001', technologyFor: '3A090.a' } as const;

export default provision({
  kind: 'red-flag',
  id: '732-remote-technology',
  cite: '15 CFR §§ 734.13(a), 734.15, 734.19',
  title: t(
    'Access to technology or weights is not the renting of compute',
    'Toegang tot technologie of gewichten is geen verhuur van rekenkracht',
  ),
  url: ecfr('734.15'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(activity.is('remote-access'), kind.isIn(values('technology', 'model-weights'))),
      effect: {
        flag: 'remote-technology',
        level: 'hold',
        text: t(
          'Letting someone abroad see technology, or fetch closed weights, releases or transfers them; only the use of hardware that stays where it is has no export. Ask it as an export to the country of the user, or as a deemed export.',
          'Wie iemand in het buitenland technologie laat inzien of gesloten gewichten laat ophalen, geeft ze vrij of draagt ze over; alleen het gebruik van apparatuur die blijft waar zij is, is geen uitvoer. Vraag het als uitvoer naar het land van de gebruiker, of als deemed export.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { activity: 'remote-access', to: 'CN', item: chips, parties: tenant }, 'yes', 'design files'],
    ['2026-11-21', { activity: 'remote-access', to: 'CN', item: closedWeights, parties: tenant }, 'yes', 'weights'],
    ['2026-11-21', { activity: 'remote-access', to: 'CN', item: h100, parties: tenant }, 'no', 'compute'],
    ['2026-11-21', { activity: 'remote-access', to: 'CN', item: {}, parties: tenant }, 'unknown', 'access to what?'],
    ['2026-11-21', { activity: 'export', to: 'CN', item: chips }, 'no', 'an export'],
  ),
});
