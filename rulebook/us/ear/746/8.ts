import {
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  family,
  not,
  notEncoded,
  provision,
  t,
  type ValueSet,
  values,
} from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { BELARUS_2022, RUSSIA_2022, RUSSIA_ALL_CCL_2022 } from '../acts-end-user.ts';
import { moves } from '../definitions.ts';
import { buyer, ear99Computer, h100, party, server } from '../fixtures.ts';

const into = (where: ValueSet) =>
  allOf(
    destination.isIn(where),
    moves,
    anyOf(
      clause(
        'ccl',
        'an item on the Commerce Control List',
        'een goed op de Commerce Control List',
        not(family.is('ear99')),
      ),
      clause(
        'tariff-lists',
        'EAR99, but perhaps on the industry or luxury lists by tariff number (§§ 746.5, 746.8, 746.10)',
        'EAR99, maar mogelijk op de lijsten naar tariefnummer (§§ 746.5, 746.8, 746.10)',
        allOf(
          family.is('ear99'),
          notEncoded(
            'the tariff lists of Supplements No. 2, 4, 5, 6 and 7 to part 746 are not encoded; computers and parts of heading 8471, 8473 and 8542 are on them',
          ),
        ),
      ),
    ),
  );
const effect = { requirement: '746.8', appliesTo: 'embargo' } as const;
const narrow = t(
  'Narrow exclusions of § 746.8(a) (for example certain 5A992 items for companies headquartered in partner countries) are not applied here.',
  'Smalle uitzonderingen van § 746.8(a) (bijvoorbeeld bepaalde 5A992-goederen voor bedrijven uit partnerlanden) worden hier niet toegepast.',
);

export default provision({
  kind: 'licence-requirement',
  id: '746.8',
  cite: '15 CFR § 746.8(a)',
  title: t('Russia and Belarus', 'Rusland en Belarus'),
  url: ecfr('746.8'),
  versions: [
    // Categories 3 to 9 at first, which is where chips, computers and their technology are.
    { from: '2022-02-24', by: RUSSIA_2022, confidence: 'S', when: into(values('RU')), warnings: [narrow], effect },
    {
      from: '2022-03-02',
      by: BELARUS_2022,
      confidence: 'S',
      when: into(values('RU', 'BY')),
      warnings: [narrow],
      effect,
    },
    {
      from: '2022-04-08',
      by: RUSSIA_ALL_CCL_2022,
      confidence: 'P',
      when: into(values('RU', 'BY')),
      warnings: [narrow],
      effect,
    },
  ],
  cases: asked(
    ['2022-02-23', { to: 'RU', item: server, parties: buyer('RU') }, 'no', 'the day before'],
    ['2022-02-24', { to: 'RU', item: server, parties: buyer('RU') }, 'ccl', 'Russia'],
    ['2022-03-01', { to: 'BY', item: server, parties: buyer('BY') }, 'no', 'Belarus not yet'],
    ['2022-03-02', { to: 'BY', item: server, parties: buyer('BY') }, 'ccl', 'Belarus'],
    ['2026-11-21', { to: 'RU', item: h100, parties: buyer('RU') }, 'ccl', '3A090'],
    ['2026-11-21', { to: 'RU', item: ear99Computer, parties: buyer('RU') }, 'unknown', 'tariff lists are a gap'],
    ['2026-11-21', { to: 'KZ', item: server, parties: buyer('KZ') }, 'no', 'not Russia or Belarus'],
    [
      '2026-11-21',
      {
        activity: 'deemed-export',
        item: { kind: 'technology', eccn: '3E991' },
        parties: [party('foreign-person', 'US', { citizenship: 'RU' })],
      },
      'no',
      'deemed exports are out',
    ],
  ),
});
