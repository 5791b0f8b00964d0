import { type Act, fr } from '@tolhuis/core/law';

// Acts of part 734 older than the advanced-computing rules. From memory: the Federal Register pages were not opened.
export const HUAWEI_FDP_2020: Act = { citation: '85 FR 51596', published: '2020-08-20' };
export const RUSSIA_FDP_2022 = fr('87 FR 12226', '2022-03300', '2022-03-03');
export const IRAN_FDP_2023 = fr('88 FR 12150', '2023-03930', '2023-02-27');
/** The scope of part 734 as it stood before 2022; the acts that made it are not part of this rulebook. */
export const SCOPE_BEFORE_2022: Act = {
  citation: '15 CFR part 734 as of 2022',
  published: '2000-01-01',
  url: 'https://www.ecfr.gov/current/title-15/part-734',
};
