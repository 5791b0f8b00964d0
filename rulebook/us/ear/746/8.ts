import {
  allOf,
  anyOf,
  asked,
  type Condition,
  clause,
  destination,
  family,
  kind,
  not,
  notEncoded,
  provision,
  t,
  type ValueSet,
  values,
} from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { BELARUS_2022, RUSSIA_2022, RUSSIA_ALL_CCL_2022, RUSSIA_TARIFF_2023 } from '../acts-end-user.ts';
import { moves } from '../definitions.ts';
import { buyer, ear99, ear99Computer, h100, party, server } from '../fixtures.ts';

const ccl = clause(
  'ccl',
  'an item on the Commerce Control List',
  'een goed op de Commerce Control List',
  not(family.is('ear99')),
);
const otherTariff = (goods: Condition): Condition =>
  clause(
    'other-tariff-lists',
    'EAR99, but perhaps on the industry or luxury lists by tariff number (§§ 746.5, 746.10)',
    'EAR99, maar mogelijk op de lijsten naar tariefnummer (§§ 746.5, 746.10)',
    allOf(
      family.is('ear99'),
      goods,
      notEncoded(
        'the tariff lists of part 746 are not encoded beyond whole chapters 84, 85 and 90',
        'de tarieflijsten van deel 746 zijn niet uitgewerkt buiten de hele hoofdstukken 84, 85 en 90',
      ),
    ),
  );
/** Headings 8471, 8473 and 8542, where computers, boards, chips and memory are. */
const machines = kind.isIn(values('integrated-circuit', 'computer', 'hbm'));
const into = (where: ValueSet, ...what: Condition[]) => allOf(destination.isIn(where), moves, anyOf(ccl, ...what));
const effect = { requirement: '746.8', appliesTo: 'embargo' } as const;
const narrow = t(
  'Narrow exclusions of § 746.8(a) (for example certain 5A992 items for companies headquartered in partner countries) are not applied here.',
  'Smalle uitzonderingen van § 746.8(a) (bijvoorbeeld bepaalde 5A992-goederen voor bedrijven uit partnerlanden) worden hier niet toegepast.',
);

export default provision({
  kind: 'licence-requirement',
  id: '746.8',
  cite: '15 CFR §§ 746.5, 746.8(a)',
  title: t('Russia and Belarus', 'Rusland en Belarus'),
  url: ecfr('746.8'),
  versions: [
    // Categories 3 to 9 at first, which is where chips, computers and their technology are.
    {
      from: '2022-02-24',
      by: RUSSIA_2022,
      confidence: 'S',
      when: into(values('RU'), otherTariff(allOf())),
      warnings: [narrow],
      effect,
    },
    {
      from: '2022-03-02',
      by: BELARUS_2022,
      confidence: 'S',
      when: into(values('RU', 'BY'), otherTariff(allOf())),
      warnings: [narrow],
      effect,
    },
    {
      from: '2022-04-08',
      by: RUSSIA_ALL_CCL_2022,
      confidence: 'P',
      when: into(values('RU', 'BY'), otherTariff(allOf())),
      warnings: [narrow],
      effect,
    },
    {
      from: '2023-05-19',
      by: RUSSIA_TARIFF_2023,
      confidence: 'P',
      when: into(
        values('RU', 'BY'),
        clause(
          'tariff-list',
          'an EAR99 computer, board, chip or memory: whole tariff chapters 84 and 85 are listed (§ 746.5(a)(1)(ii), Supplement No. 4)',
          'een EAR99-computer, -kaart, -chip of -geheugen: de hele tariefhoofdstukken 84 en 85 staan op de lijst (§ 746.5(a)(1)(ii), Supplement No. 4)',
          allOf(family.is('ear99'), machines),
        ),
        otherTariff(not(machines)),
      ),
      warnings: [narrow],
      effect,
    },
  ],
  cases: asked(
    ['2022-02-23', { to: 'RU', item: server, parties: buyer('RU') }, 'no', 'the day before'],
    ['2022-02-24', { to: 'RU', item: server, parties: buyer('RU') }, 'ccl', 'Russia'],
    ['2022-03-01', { to: 'BY', item: server, parties: buyer('BY') }, 'no', 'Belarus not yet'],
    ['2022-03-02', { to: 'BY', item: server, parties: buyer('BY') }, 'ccl', 'Belarus'],
    ['2022-04-07', { to: 'RU', item: server, parties: buyer('RU') }, 'ccl', 'Category 4 was among the first'],
    ['2022-04-08', { to: 'RU', item: server, parties: buyer('RU') }, 'ccl', 'the whole Commerce Control List'],
    ['2026-11-21', { to: 'RU', item: h100, parties: buyer('RU') }, 'ccl', '3A090'],
    ['2026-11-21', { to: 'RU', item: ear99Computer, parties: buyer('RU') }, 'tariff-list', 'heading 8471'],
    [
      '2023-05-18',
      { to: 'RU', item: ear99Computer, parties: buyer('RU') },
      'unknown',
      'earlier tariff lists are a gap',
    ],
    [
      '2023-05-19',
      { to: 'BY', item: ear99Computer, parties: buyer('BY') },
      'tariff-list',
      'whole chapters from this day',
    ],
    [
      '2026-11-21',
      { to: 'RU', item: ear99, parties: buyer('RU') },
      'unknown',
      'another EAR99 thing: look up its tariff number',
    ],
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
