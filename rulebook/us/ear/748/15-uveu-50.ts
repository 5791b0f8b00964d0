import {
  allOf,
  anyOf,
  asked,
  authorisation,
  headquarters,
  provision,
  some,
  t,
  ultimateParent,
} from '@tolhuis/core/law';
import { DECISIVE_ROLE } from '../definitions.ts';
import { site, uveuShare } from './uveu.ts';

export default provision(
  uveuShare({
    percent: 50,
    title: t(
      'UVEU of the US: at least 50 % in the United States',
      'UVEU uit de VS: ten minste 50 % in de Verenigde Staten',
    ),
    per: t(
      'UVEU headquartered in the US: least share of own AI compute in the US',
      'UVEU met hoofdkantoor in de VS: minste aandeel eigen AI-rekenkracht in de VS',
    ),
    text: t(
      'A universal VEU headquartered in the US keeps at least 50 % of its AI compute in the United States: a floor, not a ceiling.',
      'Een universele VEU met hoofdkantoor in de VS houdt ten minste 50 % van haar AI-rekenkracht in de Verenigde Staten: een ondergrens.',
    ),
    where: some(
      'party',
      anyOf(headquarters.is('US'), ultimateParent.is('US')),
      allOf(authorisation.is('uveu'), DECISIVE_ROLE),
    ),
    why: 'US parent',
    beside: asked(['2026-11-21', { ...site('JP', 'JP'), to: 'IN' }, 'no', 'Japanese UVEU'])[0],
  }),
);
