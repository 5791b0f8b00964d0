import {
  allOf,
  asked,
  clause,
  icIsHbm,
  icIsLogic,
  memoryBandwidthDensity,
  not,
  ownEccn,
  provision,
  t,
} from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart, HBM_2024 } from '../acts.ts';

// Makers classify memory outside 3A090.c as 3A991 or EAR99. Of the two the one with more duties is taken: anti-terrorism
// controls, Russia and Belarus, military end users.
const memory = allOf(ownEccn.is('none'), icIsHbm, not(icIsLogic));
const effect = { eccn: '3A991', family: 'at-only', rank: 71 } as const;
const warnings = [
  t(
    'Memory outside 3A090.c is taken as 3A991 (anti-terrorism controls only); its maker may classify it as EAR99. Memory rated for extreme temperatures or radiation can be in 3A001. State your own classification.',
    'Geheugen buiten 3A090.c wordt als 3A991 gelezen (alleen antiterrorismecontroles); de maker kan het als EAR99 classificeren. Geheugen voor extreme temperaturen of straling kan in 3A001 staan. Vermeld uw eigen classificatie.',
  ),
];
const stack = (memoryBandwidthDensity?: number, eccn?: string) => ({
  item: {
    kind: 'hbm',
    ...(memoryBandwidthDensity === undefined ? {} : { memoryBandwidthDensity }),
    ...(eccn === undefined ? {} : { eccn }),
  },
});

export default provision({
  kind: 'classification',
  id: '3A991-memory',
  cite: '15 CFR Part 774, Supplement No. 1, ECCN 3A991 (memory outside 3A090.c)',
  title: t('Memory outside ECCN 3A090.c', 'Geheugen buiten ECCN 3A090.c'),
  url: ecfrPart(774),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'M',
      when: clause('before 3A090.c', 'memory, before 3A090.c', 'geheugen, vóór 3A090.c', memory),
      warnings,
      effect,
    },
    {
      from: '2024-12-02',
      by: HBM_2024,
      confidence: 'M',
      when: clause(
        'not above 2',
        'memory with a bandwidth density of at most 2 GB/s per mm²',
        'geheugen met een bandbreedtedichtheid van ten hoogste 2 GB/s per mm²',
        allOf(memory, memoryBandwidthDensity.atMost(2)),
      ),
      warnings,
      effect,
    },
  ],
  cases: asked(
    ['2024-12-01', stack(2.5), 'before 3A090.c', 'the last day before 3A090.c'],
    ['2024-12-02', stack(2.5), 'no', 'it is 3A090.c from here on'],
    ['2026-11-21', stack(2), 'not above 2', 'exactly 2'],
    ['2026-11-21', stack(2.0001), 'no', 'just above'],
    ['2026-11-21', stack(), 'unknown', 'ask for bandwidth and area'],
    ['2026-11-21', stack(1.5, 'EAR99'), 'no', 'the exporter classified it himself'],
    ['2026-11-21', { item: { kind: 'integrated-circuit', tpp: 900 } }, 'no', 'a processor'],
  ),
});
