import {
  allOf,
  anyOf,
  asked,
  destination,
  family,
  not,
  partyCountry,
  provision,
  role,
  some,
  t,
  values,
} from '@tolhuis/core/law';
import { AC_2023, ecfrPart } from '../acts.ts';
import { forMacauOrD5Entity, headquarteredInMacauOrD5, MACAU_OR_D5, moves, outsideUs } from '../definitions.ts';
import { buyer, ear99, h100, party } from '../fixtures.ts';

export default provision({
  kind: 'red-flag',
  id: '732-intermediate',
  cite: '15 CFR Part 732, Supplement No. 3; §§ 742.6(a)(6)(iii), 744.23(a)(3)(i)',
  title: t(
    'A forwarder or intermediate consignee in Macau or D:5',
    'Een expediteur of tussenontvanger in Macau of D:5',
  ),
  url: ecfrPart(732),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'I',
      when: allOf(
        moves,
        outsideUs,
        family.isIn(values('a', 'b', 'c')),
        not(destination.isIn(MACAU_OR_D5)),
        not(forMacauOrD5Entity),
        some(
          'party',
          anyOf(partyCountry.isIn(MACAU_OR_D5), headquarteredInMacauOrD5),
          role.isIn(values('forwarder', 'intermediate-consignee')),
        ),
      ),
      effect: {
        flag: 'intermediate-in-macau-or-d5',
        level: 'hold',
        text: t(
          'The headquarters rule speaks of an item "for an entity"; a mere intermediary is probably not meant, but BIS has not said so, and this is a common route of diversion. Have a person look at it.',
          'De hoofdkantoorregel gaat over een goed "voor een partij"; een loutere tussenpersoon is waarschijnlijk niet bedoeld, maar BIS heeft dat niet gezegd, en dit is een gebruikelijke omleiding. Laat een mens ernaar kijken.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2023-11-16',
      { to: 'TH', item: h100, parties: [party('forwarder', 'HK'), ...buyer('TH')] },
      'no',
      'the day before',
    ],
    [
      '2023-11-17',
      { to: 'TH', item: h100, parties: [party('forwarder', 'HK'), ...buyer('TH')] },
      'yes',
      'a forwarder in Hong Kong',
    ],
    [
      '2026-11-21',
      {
        to: 'TH',
        item: h100,
        parties: [party('intermediate-consignee', 'SG', { headquarters: 'CN' }), ...buyer('TH')],
      },
      'yes',
      'Chinese headquarters',
    ],
    [
      '2026-11-21',
      { to: 'TH', item: h100, parties: [party('forwarder', 'SG'), ...buyer('TH')] },
      'no',
      'a forwarder from Singapore',
    ],
    [
      '2026-11-21',
      { to: 'TH', item: ear99, parties: [party('forwarder', 'HK'), ...buyer('TH')] },
      'no',
      'not an advanced item',
    ],
    [
      '2026-11-21',
      { to: 'TH', item: h100, parties: [party('forwarder', 'HK'), ...buyer('TH', { headquarters: 'CN' })] },
      'no',
      'the end user decides already',
    ],
    [
      '2026-11-21',
      { to: 'US', from: 'TW', item: h100, parties: [party('forwarder', 'HK'), ...buyer('US')] },
      'no',
      'to the United States no licence is asked, for whomever it is',
    ],
  ),
});
