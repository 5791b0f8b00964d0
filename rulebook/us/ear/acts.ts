import { type Act, fr } from '@tolhuis/core/law';

// The acts that made the rules: Federal Register citation, document number, publication day.

export const AC_2022 = fr('87 FR 62186', '2022-21658', '2022-10-13');
export const MACAU_2023 = fr('88 FR 2821', '2023-00888', '2023-01-18');
export const AC_2023 = fr('88 FR 73458', '2023-23055', '2023-10-25');
export const CORRECTIONS_2024 = fr('89 FR 23876', '2024-07004', '2024-04-04');
/** Australia and the United Kingdom: the marks of the Country Chart that went. The effective day is from memory, the chart was read. */
export const AUKUS_2024 = fr('89 FR 28594', '2024-08446', '2024-04-19');
export const DC_VEU_2024 = fr('89 FR 80080', '2024-22587', '2024-10-02');
export const HBM_2024 = fr('89 FR 96790', '2024-28270', '2024-12-05');
export const DIFFUSION_2025 = fr('90 FR 4544', '2025-00636', '2025-01-15');
export const FOUNDRY_2025 = fr('90 FR 5298', '2025-00711', '2025-01-16');
export const TABLE_CORRECTION_2025 = fr('90 FR 9604', '2025-02655', '2025-02-14');
export const AFFILIATES_2025 = fr('90 FR 47201', '2025-19001', '2025-09-30');
export const AFFILIATES_STAY_2025 = fr('90 FR 50857', '2025-19846', '2025-11-12');
export const REVIEW_2026 = fr('91 FR 1684', '2026-00789', '2026-01-15');
export const DESIGNERS_2026 = fr('91 FR 17851', '2026-06851', '2026-04-09');
export const UAE_2026 = fr('91 FR 43034', '2026-14132', '2026-07-14');

/** BIS press release: the AI Diffusion rule will be rescinded and is not enforced. An announcement, no instrument. */
export const DIFFUSION_NOT_ENFORCED_2025: Act = {
  citation: 'BIS announcement of 13 May 2025',
  published: '2025-05-13',
  url: 'https://www.bis.gov/press-release/',
};
/** BIS guidance: the headquarters requirement is still enforced everywhere. */
export const HEADQUARTERS_GUIDANCE_2026: Act = {
  citation: 'BIS guidance of 31 May 2026',
  published: '2026-05-31',
  url: 'https://www.bis.gov/media/documents/bis-guidance-may-31-2026.pdf',
};
/** Text that stood before the first advanced-computing rule; the act that made it is not part of this rulebook. */
export const BEFORE_2022: Act = {
  citation: '15 CFR as of 2022',
  published: '2000-01-01',
  url: 'https://www.ecfr.gov/current/title-15/part-774',
};

/** The section as it stands in the Code of Federal Regulations. */
export const ecfr = (section: string): string => `https://www.ecfr.gov/current/title-15/section-${section}`;
export const ecfrPart = (part: number): string => `https://www.ecfr.gov/current/title-15/part-${part}`;
