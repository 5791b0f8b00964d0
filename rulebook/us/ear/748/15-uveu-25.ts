import { asked, destination, not, provision, t } from '@tolhuis/core/law';
import { SUPPLEMENT_5A } from '../740/diffusion.ts';
import { site, uveuShare } from './uveu.ts';

export default provision(
  uveuShare({
    percent: 25,
    title: t('UVEU: at most 25 % outside Supplement No. 5(a)', 'UVEU: ten hoogste 25 % buiten Supplement No. 5(a)'),
    per: t('UVEU: own AI compute outside Supplement No. 5(a)', 'UVEU: eigen AI-rekenkracht buiten Supplement No. 5(a)'),
    text: t(
      'At most 25 % of the AI compute of a universal VEU and its group may stand outside Supplement No. 5(a).',
      'Ten hoogste 25 % van de AI-rekenkracht van een universele VEU en haar groep mag buiten Supplement No. 5(a) staan.',
    ),
    where: not(destination.isIn(SUPPLEMENT_5A)),
    why: 'a site in India',
    beside: asked(['2026-11-21', site('JP', 'US'), 'no', 'inside Supplement No. 5(a)'])[0],
  }),
);
