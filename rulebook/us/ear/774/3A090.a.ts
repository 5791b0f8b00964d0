import {
  allOf,
  anyOf,
  cases,
  clause,
  density,
  forDatacenters,
  icIsLogic,
  ioBandwidth,
  legacyPerformance,
  not,
  provision,
  t,
  tpp,
} from '@tolhuis/core/law';
import { AC_2022, AC_2023, ecfrPart } from '../acts.ts';

export default provision({
  kind: 'classification',
  id: '3A090.a',
  cite: '15 CFR Part 774, Supplement No. 1, ECCN 3A090.a',
  title: t('Advanced computing integrated circuits, higher band', 'Geavanceerde rekenschakelingen, hoogste band'),
  url: ecfrPart(774),
  versions: [
    {
      from: '2022-10-21',
      by: AC_2022,
      confidence: 'S',
      when: clause(
        'a (2022)',
        'I/O of 600 GB/s or more, memory left out, and bit length times TOPS of 4,800 or more',
        'I/O van 600 GB/s of meer, zonder geheugen, en bitlengte maal TOPS van 4.800 of meer',
        allOf(icIsLogic, ioBandwidth.atLeast(600), legacyPerformance.atLeast(4800)),
      ),
      effect: { eccn: '3A090.a', family: 'a', rank: 1 },
    },
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'P',
      when: allOf(
        icIsLogic,
        anyOf(
          clause('a.1', 'TPP of 4,800 or more', 'TPP van 4.800 of meer', tpp.atLeast(4800)),
          clause(
            'a.2',
            'TPP of 1,600 or more, at a performance density of 5.92 or more',
            'TPP van 1.600 of meer, bij een prestatiedichtheid van 5,92 of meer',
            allOf(tpp.atLeast(1600), density.atLeast(5.92)),
          ),
        ),
      ),
      unless: clause(
        'Note 2',
        'neither designed nor marketed for data centres, and TPP below 4,800',
        'niet ontworpen of aangeboden voor datacentra, en TPP onder 4.800',
        allOf(not(forDatacenters), tpp.below(4800)),
      ),
      effect: { eccn: '3A090.a', family: 'a', rank: 1 },
    },
  ],
  cases: cases(
    [tpp, density, forDatacenters, ioBandwidth, legacyPerformance, icIsLogic],
    [
      ['2022-10-20', [4992, 6.04, true, 600, 4992, true], 'no', 'the entry did not exist on the day before'],
      ['2022-10-21', [4992, 6.04, true, 600, 4992, true], 'a (2022)', 'both limits reached on the first day'],
      ['2022-11-15', [4992, 6.04, true, 400, 4992, true], 'no', 'I/O below 600 GB/s: what the A800 was made for'],
      ['2022-11-15', [4992, 6.04, true, '?', 4992, true], 'unknown', 'I/O not known'],
      ['2023-11-16', [4992, 6.04, true, 400, 4992, true], 'no', 'last day of the 2022 test'],
      ['2023-11-17', [4992, 6.04, true, 400, 4992, true], 'a.1', 'first day of the TPP test'],
      ['2023-11-17', [4800, '?', '?', '?', 4800, true], 'a.1', 'exactly on the line, whatever the rest'],
      ['2023-11-17', [4799.99, 5.92, true, '?', 4799.99, true], 'a.2', 'exactly on the density line'],
      ['2023-11-17', [4799.99, 5.9199, true, '?', 4799.99, true], 'no', 'just below the density line: 3A090.b'],
      ['2023-11-17', [4799.99, 9, false, '?', 4799.99, true], 'Note 2', 'a consumer part below 4,800'],
      ['2023-11-17', [4800, 9, false, '?', 4800, true], 'a.1', 'a consumer part at 4,800 stays in'],
      ['2023-11-17', [1600, 5.92, true, '?', 1600, true], 'a.2', 'both lower lines exactly'],
      ['2023-11-17', [1599.99, 20, true, '?', 1599.99, true], 'no', 'below 1,600 density does not matter'],
      ['2023-11-17', [2000, '?', true, '?', 2000, true], 'unknown', 'ask for the die area'],
      ['2023-11-17', [2000, 6.1, '?', '?', 2000, true], 'unknown', 'ask whether it is for data centres'],
      ['2023-11-17', [9000, 6.1, true, '?', 9000, false], 'no', 'not a computing IC'],
    ],
  ),
});
