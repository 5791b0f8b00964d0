import { allOf, anyOf, cases, clause, icIsLogic, ioBandwidth, provision, t, tops, tpp } from '@tolhuis/core/law';
import { AC_2022, ecfrPart } from '../acts.ts';

export default provision({
  kind: 'classification',
  id: '3A991.p',
  cite: '15 CFR Part 774, Supplement No. 1, ECCN 3A991.p',
  title: t(
    'Integrated circuits not elsewhere specified, 8 TOPS or 150 GB/s and more',
    'IC’s die niet elders staan, 8 TOPS of 150 GB/s en meer',
  ),
  url: ecfrPart(774),
  versions: [
    {
      from: '2022-10-21',
      by: AC_2022,
      // The limits are those of the text of 2026; that they stood so from the first day is from memory.
      confidence: 'P',
      when: allOf(
        icIsLogic,
        anyOf(
          clause(
            'p.1',
            'processing performance of 8 TOPS or more',
            'rekensnelheid van 8 TOPS of meer',
            // With a bit length of 64 at most, a TPP of 512 cannot come from less than 8 TOPS.
            anyOf(tops.atLeast(8), tpp.atLeast(512)),
          ),
          clause(
            'p.2',
            'aggregate bidirectional transfer rate of 150 GB/s or more, memory left out',
            'totale tweerichtingsoverdracht van 150 GB/s of meer, zonder geheugen',
            ioBandwidth.atLeast(150),
          ),
        ),
      ),
      effect: { eccn: '3A991.p', family: 'at-only', rank: 50 },
    },
  ],
  cases: cases(
    [tops, ioBandwidth, tpp, icIsLogic],
    [
      ['2022-10-20', [148, 900, 2368, true], 'no', 'the paragraph did not exist'],
      ['2022-10-21', [148, 900, 2368, true], 'p.1', 'first day'],
      ['2026-11-21', [8, 0, '?', true], 'p.1', 'exactly 8 TOPS'],
      ['2026-11-21', [7.99, 149.9, 500, true], 'no', 'below both'],
      ['2026-11-21', [1, 150, 8, true], 'p.2', 'exactly 150 GB/s'],
      ['2026-11-21', [1, '?', 8, true], 'unknown', 'ask for the I/O rate'],
      ['2026-11-21', ['?', '?', 512, true], 'p.1', 'a TPP of 512 implies at least 8 TOPS'],
      ['2026-11-21', ['?', 0, 511, true], 'unknown', 'could be 8 TOPS at 32 bits'],
      ['2026-11-21', [100, 900, 2368, false], 'no', 'not a computing IC'],
    ],
  ),
});
