import {
  allOf,
  anyOf,
  cases,
  clause,
  density,
  forDatacenters,
  icIsLogic,
  meets,
  not,
  provision,
  t,
  tpp,
} from '@tolhuis/core/law';
import { AC_2023, ecfrPart } from '../acts.ts';

// An IC without any die on a non-planar process has no applicable die area, so no performance density: the fact stays
// unknown and with it the answer, from a TPP of 1,600 to below 4,800 (the text does not say what then holds).
export default provision({
  kind: 'classification',
  id: '3A090.b',
  cite: '15 CFR Part 774, Supplement No. 1, ECCN 3A090.b',
  title: t('Advanced computing integrated circuits, lower band', 'Geavanceerde rekenschakelingen, lagere band'),
  url: ecfrPart(774),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'P',
      when: allOf(
        icIsLogic,
        not(meets('3A090.a')),
        anyOf(
          clause(
            'b.1',
            'TPP of 2,400 or more and below 4,800, at a density of 1.6 or more and below 5.92',
            'TPP van 2.400 of meer en onder 4.800, bij een dichtheid van 1,6 of meer en onder 5,92',
            allOf(tpp.atLeast(2400), tpp.below(4800), density.atLeast(1.6), density.below(5.92)),
          ),
          clause(
            'b.2',
            'TPP of 1,600 or more, at a density of 3.2 or more and below 5.92',
            'TPP van 1.600 of meer, bij een dichtheid van 3,2 of meer en onder 5,92',
            allOf(tpp.atLeast(1600), density.atLeast(3.2), density.below(5.92)),
          ),
        ),
      ),
      unless: clause(
        'Note 2',
        'neither designed nor marketed for data centres, and TPP below 4,800',
        'niet ontworpen of aangeboden voor datacentra, en TPP onder 4.800',
        allOf(not(forDatacenters), tpp.below(4800)),
      ),
      effect: { eccn: '3A090.b', family: 'b', rank: 3 },
    },
  ],
  cases: cases(
    [tpp, density, forDatacenters, icIsLogic],
    [
      ['2023-11-16', [2640, 3.196, true, true], 'no', 'the paragraph was reserved'],
      ['2023-11-17', [2640, 3.196, true, true], 'b.1', 'first day'],
      ['2026-11-21', [4799.99, 5.9199, true, true], 'b.1', 'just below both lines of .a'],
      ['2026-11-21', [4800, 3, true, true], 'no', 'TPP of 4,800 is .a'],
      ['2026-11-21', [4799.99, 5.92, true, true], 'no', 'density of 5.92 is .a'],
      ['2026-11-21', [2400, 1.6, true, true], 'b.1', 'both lower lines exactly'],
      ['2026-11-21', [2399.99, 1.6, true, true], 'no', 'just below the TPP line'],
      ['2026-11-21', [2400, 1.5999, true, true], 'no', 'just below the density line'],
      ['2026-11-21', [1600, 3.2, true, true], 'b.2', 'the second pair exactly'],
      ['2026-11-21', [1600, 3.1999, true, true], 'no', 'density too low for b.2, TPP too low for b.1'],
      ['2026-11-21', [1599.99, 5, true, true], 'no', 'below 1,600 nothing applies'],
      ['2026-11-21', [2640, 3.196, false, true], 'Note 2', 'a consumer part is never .b'],
      ['2026-11-21', [2640, 3.196, '?', true], 'unknown', 'ask whether it is for data centres'],
      ['2026-11-21', [2500, '?', true, true], 'unknown', 'ask for the die area'],
      ['2026-11-21', [1700, '?', true, true], 'unknown', 'planar dies only: density not defined, so not a no'],
      ['2026-11-21', [1500, '?', true, true], 'no', 'density does not matter below 1,600'],
      ['2026-11-21', [2640, 3.196, true, false], 'no', 'not a computing IC'],
    ],
  ),
});
