import { asked, destination, not, provision, t } from '@tolhuis/core/law';
import { SUPPLEMENT_5A } from '../740/diffusion.ts';
import { site, uveuShare } from './uveu.ts';

export default provision(
  uveuShare({
    percent: 7,
    title: t('UVEU: at most 7 % in one such country', 'UVEU: ten hoogste 7 % in één zo’n land'),
    per: t(
      'UVEU: own AI compute in any one country outside Supplement No. 5(a)',
      'UVEU: eigen AI-rekenkracht in één land buiten Supplement No. 5(a)',
    ),
    text: t(
      'At most 7 % of the AI compute of a universal VEU and its group may stand in any one country outside Supplement No. 5(a).',
      'Ten hoogste 7 % van de AI-rekenkracht van een universele VEU en haar groep mag in één land buiten Supplement No. 5(a) staan.',
    ),
    where: not(destination.isIn(SUPPLEMENT_5A)),
    why: 'a site in India',
    beside: asked(['2026-11-21', site('DE', 'US'), 'no', 'inside Supplement No. 5(a)'])[0],
  }),
);
