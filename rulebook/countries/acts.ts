import { type Act, fr } from '@tolhuis/core/law';

// Acts that moved a country between groups. The Federal Register pages of these were not opened: their dates come from
// notices about them, or from memory where the membership says so.

export { UAE_2026 } from '../us/ear/acts.ts';

export const MEXICO_CYPRUS_2020 = fr('85 FR 84211', '2020-26552', '2020-12-28');
export const CAMBODIA_2021 = fr('86 FR 70015', '2021-26633', '2021-12-09');
export const NICARAGUA_2024 = fr('89 FR 18780', '2024-05696', '2024-03-15');
export const CYPRUS_2024 = fr('89 FR 40369', '2024-10280', '2024-05-10');
export const DIFFUSION_2025 = fr('90 FR 4544', '2025-00636', '2025-01-15');

/** Conforming change for Cambodia; its Federal Register citation was not seen, only RIN 0694-AK41 and its day. */
export const CAMBODIA_2026: Act = { citation: 'BIS rule of 3 February 2026 (RIN 0694-AK41)', published: '2026-02-03' };
/** 22 CFR 126.1(n), added by the Department of State. */
export const ETHIOPIA_2021: Act = {
  citation: '22 CFR 126.1(n), State rule of 1 November 2021',
  published: '2021-11-01',
};
/** From memory: number and day were not checked. */
export const SUDAN_2021: Act = { citation: '86 FR 4929', published: '2021-01-19' };
export const BELARUS_2022: Act = { citation: '87 FR 13048', published: '2022-03-08' };
