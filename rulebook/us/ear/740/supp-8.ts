import {
  allOf,
  asked,
  authorisation,
  clause,
  consigneeNamed,
  destination,
  every,
  family,
  not,
  partyKind,
  partyNames,
  provision,
  role,
  some,
  t,
  values,
} from '@tolhuis/core/law';
import { ecfrPart, UAE_2026 } from '../acts.ts';
import { forMacauOrD5Entity, moves } from '../definitions.ts';
import { a30, h100, party } from './fixtures.ts';

/** Approved, and not one of the state companies or contractors that ¶ (a) leaves out. */
const approved = allOf(authorisation.is('uae-supplement-8'), not(partyKind.is('state-owned')));
/** ¶ (b): approved only until 6 April 2027. Asked after the approval, so that names are read of the approved alone. */
const temporary = partyNames.isIn(values('G42', 'Group 42', 'Core42', 'Core 42'));
const common = allOf(
  moves,
  clause(
    'item',
    'an advanced computing item (.a or .b family)',
    'een geavanceerd rekengoed (.a- of .b-familie)',
    family.isIn(values('a', 'b')),
  ),
  clause(
    'to',
    'to or within the United Arab Emirates',
    'naar of binnen de Verenigde Arabische Emiraten',
    destination.is('AE'),
  ),
  clause(
    'headquarters',
    'not for an entity headquartered in Macau or D:5 (cautious reading: the supplement does not speak of the purchaser)',
    'niet voor een partij met hoofdkantoor in Macau of D:5 (voorzichtige lezing: het supplement zwijgt over de koper)',
    not(forMacauOrD5Entity),
  ),
);
/** Nobody who is not stated is approved: where no ultimate consignee is named it is asked who it is. */
const all = (of: typeof approved) =>
  clause(
    'approved',
    'the ultimate consignee and every end user are approved in Supplement No. 8',
    'de eindontvanger en elke eindgebruiker zijn toegelaten in Supplement No. 8',
    allOf(
      consigneeNamed,
      not(some('party', not(of), role.is('ultimate-consignee'))),
      every('party', of, role.is('end-user')),
    ),
  );
const warnings = [
  t(
    'For .a items the sentence that lifts the licence stands only in § 742.6(a)(6)(iii)(B); that it also reaches (A) is the plain aim of Supplement No. 8 and our reading. Ask counsel.',
    'Voor .a-goederen staat de zin die de vergunning wegneemt alleen in § 742.6(a)(6)(iii)(B); dat hij ook voor (A) geldt, is de duidelijke bedoeling van Supplement No. 8 en onze lezing. Vraag een jurist.',
  ),
  t(
    'The approval is taken from what was stated: check the entity against Supplement No. 8. State-owned companies, contractors and grantees of agencies are not approved by ¶ (a). A tenant who only rents compute is usually not an end user of the hardware: check. Part 744 still applies.',
    'De toelating is overgenomen uit wat is opgegeven: controleer de partij in Supplement No. 8. Staatsbedrijven, aannemers en subsidieontvangers zijn niet toegelaten door ¶ (a). Wie alleen rekenkracht huurt, is meestal geen eindgebruiker van de hardware: controleer dat. Deel 744 blijft gelden.',
  ),
];
const effect = {
  authorisation: 'Supplement No. 8 to part 740',
  covers: ['742.6(a)(6)(iii)(A)', '742.6(a)(6)(iii)(B)'],
};

const uae = (name: string, more: Record<string, unknown> = {}): Record<string, unknown>[] =>
  ['ultimate-consignee', 'end-user'].map((r) =>
    party(r, 'AE', 'AE', { name, authorisations: ['uae-supplement-8'], ...more }),
  );
const microsoft = uae('Microsoft UAE', { headquarters: 'US', ultimateParentHeadquarters: 'US' });

export default provision({
  kind: 'authorisation',
  id: '740-supp8',
  cite: '15 CFR Supplement No. 8 to Part 740; § 742.6(a)(6)(iii)',
  title: t(
    'Approved ultimate consignees and end users in the UAE',
    'Toegelaten eindontvangers en eindgebruikers in de VAE',
  ),
  url: ecfrPart(740),
  versions: [
    { from: '2026-07-10', by: UAE_2026, confidence: 'P', when: allOf(common, all(approved)), warnings, effect },
    {
      // ¶ (b), Note 2: G42 and Core42 lapse by themselves on 6 April 2027, unless BIS gives notice.
      from: '2027-04-06',
      by: UAE_2026,
      confidence: 'P',
      when: allOf(common, all(allOf(approved, not(temporary)))),
      warnings,
      effect,
    },
  ],
  cases: asked(
    ['2026-07-09', { to: 'AE', item: a30, parties: microsoft }, 'no', 'the day before'],
    ['2026-07-10', { to: 'AE', item: a30, parties: microsoft }, 'yes', 'a .b item: the express sentence'],
    ['2026-07-10', { to: 'AE', item: h100, parties: microsoft }, 'yes', 'an .a item: by reading'],
    ['2026-11-21', { to: 'AE', item: h100, parties: uae('Core42') }, 'yes', 'until 6 April 2027'],
    ['2027-04-05', { to: 'AE', item: h100, parties: uae('Core42') }, 'yes', 'the last day'],
    ['2027-04-06', { to: 'AE', item: h100, parties: uae('Core42') }, 'no', 'lapsed'],
    ['2027-04-06', { to: 'AE', item: h100, parties: uae('Group 42 Holding Ltd') }, 'no', 'G42 lapsed too'],
    [
      '2027-04-06',
      { to: 'AE', item: h100, parties: uae('Group Forty-Two', { aliases: ['G42'] }) },
      'no',
      'by an alias',
    ],
    [
      '2027-04-05',
      { to: 'AE', item: h100, parties: uae('Group Forty-Two', { aliases: ['G42'] }) },
      'yes',
      'its last day',
    ],
    ['2027-04-06', { to: 'AE', item: h100, parties: uae('Oracle', { aliases: ['Oracle UAE'] }) }, 'yes', 'other names'],
    ['2027-04-06', { to: 'AE', item: h100, parties: microsoft }, 'yes', 'the others stay'],
    ['2027-04-06', { to: 'AE', item: h100, parties: microsoft.map(({ name, ...p }) => p) }, 'unknown', 'which entity?'],
    [
      '2026-11-21',
      { to: 'AE', item: h100, parties: uae('Ministry of Defence', { kinds: ['government'] }) },
      'yes',
      '¶ (a)',
    ],
    [
      '2026-11-21',
      { to: 'AE', item: h100, parties: uae('State Oil', { kinds: ['state-owned'] }) },
      'no',
      '¶ (a) leaves state companies out',
    ],
    ['2026-11-21', { to: 'AE', item: h100, parties: uae('Cloud', { authorisations: [] }) }, 'no', 'not approved'],
    [
      '2026-11-21',
      { to: 'AE', item: h100, parties: uae('Cloud', { authorisations: undefined }) },
      'unknown',
      'approval not stated',
    ],
    [
      '2026-11-21',
      { to: 'AE', item: h100, parties: [...microsoft, party('end-user', 'AE', 'AE', { authorisations: [] })] },
      'no',
      'a second end user is not approved',
    ],
    ['2026-11-21', { to: 'AE', item: h100, parties: microsoft.slice(1) }, 'unknown', 'to whom is it delivered?'],
    ['2026-11-21', { to: 'AE', item: h100, parties: microsoft.slice(0, 1) }, 'no', 'no end user is named'],
    [
      '2026-11-21',
      { to: 'AE', item: h100, parties: [...microsoft.slice(1), party('purchaser', 'AE')] },
      'unknown',
      'somebody else buys: who is the ultimate consignee?',
    ],
    [
      '2026-11-21',
      {
        to: 'AE',
        item: h100,
        parties: [...microsoft, { ...microsoft[0], role: 'purchaser' }, party('forwarder', 'AE')],
      },
      'yes',
      'the approved company buys too, and a forwarder carries',
    ],
    [
      '2026-11-21',
      {
        to: 'AE',
        item: h100,
        parties: [party('ultimate-consignee', 'AE', 'AE', { authorisations: [] }), microsoft[1]],
      },
      'no',
      'the consignee is not approved',
    ],
    ['2026-11-21', { to: 'SA', item: h100, parties: microsoft }, 'no', 'the UAE only'],
    [
      '2026-11-21',
      { to: 'AE', item: h100, parties: [...microsoft, party('purchaser', 'SG', 'CN')] },
      'no',
      'a purchaser with a Chinese parent',
    ],
  ),
});
