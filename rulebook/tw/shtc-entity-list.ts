import {
  type Act,
  activity,
  allOf,
  anyOf,
  asked,
  clause,
  notEncoded,
  origin,
  partyName,
  provision,
  some,
  t,
  values,
} from '@tolhuis/core/law';
import { TRANSACTION_ROLE } from '../us/ear/definitions.ts';

const ADDED: Act = {
  citation: 'Taiwan, SHTC entity list as amended on 10 June 2025',
  published: '2025-06-10',
  url: 'https://www.taiwanlaw.com/en/news_detail.php?serial=2622',
};
const h100 = { kind: 'integrated-circuit', tpp: 15832, performanceDensity: 19.45 } as const;
const buyer = (name?: string) => [{ role: 'end-user', country: 'CN', ...(name ? { name } : {}) }];

export default provision({
  kind: 'gate',
  id: 'tw-shtc-entity-list',
  cite: 'Taiwan, list of entities for strategic high-tech commodities',
  title: t('Taiwanese permit for listed parties', 'Taiwanese vergunning voor partijen op de lijst'),
  url: ADDED.url!,
  versions: [
    {
      from: '2025-06-10',
      by: ADDED,
      confidence: 'S',
      when: allOf(
        activity.isIn(values('export', 'reexport')),
        origin.is('TW'),
        anyOf(
          clause(
            'named',
            'Huawei or SMIC is a party',
            'Huawei of SMIC is partij',
            some(
              'party',
              partyName.isIn(values('Huawei', 'Semiconductor Manufacturing International')),
              TRANSACTION_ROLE,
            ),
          ),
          notEncoded(
            'Taiwan: the other parties of the list (10,844 in all) are not part of this rulebook',
            'Taiwan: de andere partijen van de lijst (10.844 in totaal) staan niet in dit regelboek',
          ),
        ),
      ),
      effect: {
        gate: 'tw-shtc-entity-list',
        state: 'permit-required',
        text: t(
          'Taiwanese customs stops strategic high-tech commodities for listed parties without an export permit; 601 parties were added on 10 June 2025, among them Huawei and SMIC.',
          'De Taiwanese douane houdt strategische hightechgoederen voor partijen op de lijst tegen zonder uitvoervergunning; op 10 juni 2025 kwamen er 601 partijen bij, waaronder Huawei en SMIC.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2026-10-15',
      { to: 'CN', from: 'TW', item: h100, parties: buyer('Semiconductor Manufacturing International Corp.') },
      'named',
      'SMIC',
    ],
    [
      '2025-06-09',
      { to: 'CN', from: 'TW', item: h100, parties: buyer('Huawei Technologies Co., Ltd.') },
      'no',
      'the day before',
    ],
    [
      '2025-06-10',
      { to: 'CN', from: 'TW', item: h100, parties: buyer('Huawei Technologies Co., Ltd.') },
      'named',
      'Huawei',
    ],
    [
      '2026-10-15',
      { to: 'CN', from: 'TW', item: h100, parties: buyer('Alibaba Cloud') },
      'unknown',
      'the list itself is not here',
    ],
    [
      '2026-10-15',
      { to: 'CN', from: 'US', item: h100, parties: buyer('Huawei Technologies Co., Ltd.') },
      'no',
      'does not leave Taiwan',
    ],
  ),
});
