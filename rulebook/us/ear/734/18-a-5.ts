import {
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  endToEndEncrypted,
  groups,
  kind,
  not,
  notEncoded,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { isDeemed, moves } from '../definitions.ts';
import { SCOPE_BEFORE_2022 } from './acts.ts';

const design = { kind: 'technology', eccn: '3E001', technologyFor: '3A090', endToEndEncrypted: true } as const;
const engineer = { role: 'foreign-person', country: 'US', citizenship: 'CN', kinds: ['civil'], listed: [] };

export default provision({
  kind: 'jurisdiction',
  id: '734.18(a)(5)',
  cite: '15 CFR § 734.18(a)(5), (c)',
  title: t(
    'Technology and software under end-to-end encryption',
    'Technologie en software onder eind-tot-eindversleuteling',
  ),
  url: ecfr('734.18'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'P',
      when: allOf(
        anyOf(
          clause(
            '(a)(5)',
            'sent, taken or stored, and not on purpose stored in a D:5 country',
            'verzonden, meegenomen of opgeslagen, en niet met opzet in een D:5-land opgeslagen',
            allOf(moves, not(destination.isIn(groups('D:5')))),
          ),
          clause(
            '(c)',
            'access to it in encrypted form is no release',
            'toegang ertoe in versleutelde vorm is geen vrijgave',
            isDeemed,
          ),
        ),
        // Computers and circuits cannot be encrypted away, whatever is said of what they hold.
        anyOf(
          kind.isIn(values('technology', 'software')),
          allOf(
            kind.is('model-weights'),
            notEncoded(
              '§ 734.18(a)(5) speaks of technology and software: whether the weights of a model are either is not said there',
              '§ 734.18(a)(5) spreekt van technologie en software: of de gewichten van een model een van beide zijn staat er niet',
            ),
          ),
        ),
        endToEndEncrypted,
      ),
      warnings: [
        t(
          'No export only while it stays encrypted from end to end. Handing over keys, passwords or other access information with knowledge that this releases it needs the authorisation that the thing itself would need (§ 734.19(a)); so does its release to whoever decrypts it (§ 734.15(b)).',
          'Alleen geen uitvoer zolang het van begin tot eind versleuteld blijft. Wie sleutels, wachtwoorden of andere toegangsgegevens overdraagt en weet dat het daarmee wordt vrijgegeven, heeft de toestemming nodig die het goed zelf zou vragen (§ 734.19(a)); hetzelfde geldt voor de vrijgave aan wie ontcijfert (§ 734.15(b)).',
        ),
      ],
      effect: { result: 'not-an-export', outright: true },
    },
  ],
  cases: asked(
    ['2026-11-21', { activity: 'export', to: 'IE', item: design }, '(a)(5)', 'stored in Ireland'],
    [
      '2026-11-21',
      { activity: 'export', to: 'MO', item: design },
      '(a)(5)',
      'Macau is not in D:5, and the text names no more',
    ],
    ['2026-11-21', { activity: 'export', to: 'CN', item: design }, 'no', 'stored in China'],
    ['2026-11-21', { activity: 'export', to: 'HK', item: design }, 'no', 'Hong Kong is China'],
    ['2026-11-21', { activity: 'export', to: 'RU', item: design }, 'no', 'Russia is in D:5'],
    ['2026-11-21', { activity: 'export', item: design }, 'unknown', 'where it is stored is not stated'],
    [
      '2026-11-21',
      { activity: 'deemed-export', item: design, parties: [engineer] },
      '(c)',
      'a storage engineer who cannot read it',
    ],
    [
      '2026-11-21',
      { activity: 'export', to: 'IE', item: { ...design, endToEndEncrypted: false } },
      'no',
      'in the clear',
    ],
    [
      '2026-11-21',
      { activity: 'export', to: 'IE', item: { kind: 'technology', eccn: '3E001' } },
      'unknown',
      'not stated',
    ],
    [
      '2026-11-21',
      { activity: 'export', to: 'IE', item: { kind: 'computer', eccn: '4A090.a', endToEndEncrypted: true } },
      'no',
      'a computer is not sent encrypted',
    ],
    [
      '2026-11-21',
      {
        activity: 'export',
        to: 'IE',
        item: { kind: 'model-weights', trainingOperations: 2e26, endToEndEncrypted: true },
      },
      'unknown',
      'weights: not settled',
    ],
    ['2026-11-21', { activity: 'remote-access', to: 'IE', item: design }, 'no', 'access has its own rule'],
  ),
});
