import { allOf, cases, clause, icIsHbm, icIsLogic, memoryBandwidthDensity, not, provision, t } from '@tolhuis/core/law';
import { ecfrPart, HBM_2024 } from '../acts.ts';

export default provision({
  kind: 'classification',
  id: '3A090.c',
  cite: '15 CFR Part 774, Supplement No. 1, ECCN 3A090.c',
  title: t('High-bandwidth memory', 'Geheugen met hoge bandbreedte (HBM)'),
  url: ecfrPart(774),
  versions: [
    {
      from: '2024-12-02',
      by: HBM_2024,
      confidence: 'P',
      when: clause(
        'c',
        'memory with a bandwidth density above 2 GB/s per mm² of the stack or package',
        'geheugen met een bandbreedtedichtheid boven 2 GB/s per mm² van de stapel of behuizing',
        // Memory packed together with logic whose dominant function is processing is judged under .a and .b.
        allOf(icIsHbm, not(icIsLogic), memoryBandwidthDensity.above(2)),
      ),
      effect: { eccn: '3A090.c', family: 'c', rank: 4 },
    },
  ],
  cases: cases(
    [memoryBandwidthDensity, icIsHbm, icIsLogic],
    [
      ['2024-12-01', [2.5, true, false], 'no', 'the paragraph did not exist'],
      ['2024-12-02', [2.5, true, false], 'c', 'first day of the text; the duty is due from 31 December 2024'],
      ['2026-11-21', [2, true, false], 'no', 'exactly 2 is not above 2'],
      ['2026-11-21', [2.0001, true, false], 'c', 'just above'],
      ['2026-11-21', ['?', true, false], 'unknown', 'ask for bandwidth and area'],
      ['2026-11-21', [3, false, true], 'no', 'an accelerator with its memory in the package'],
      ['2026-11-21', [3, true, true], 'no', 'dominant function is processing'],
      ['2026-11-21', [3, '?', '?'], 'unknown', 'memory or accelerator: not stated'],
    ],
  ),
});
