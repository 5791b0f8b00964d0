import { type Act, fr } from '@tolhuis/core/law';

// Acts behind the end-user, end-use and embargo rules (parts 744, 746, 764) that acts.ts does not name.

/** China, Russia and Venezuela: military end use and end users; effective 29 June 2020. */
export const MEU_2020 = fr('85 FR 23459', '2020-07241', '2020-04-28');
/** § 744.22 and § 744.6(b)(5); effective 16 March 2021. */
export const MIEU_2021 = fr('86 FR 4865', '2021-00977', '2021-01-15');
/** Russia: every item in Categories 3 to 9; effective 24 February 2022. */
export const RUSSIA_2022 = fr('87 FR 12226', '2022-04300', '2022-03-03');
/** Belarus: the same; effective 2 March 2022. */
export const BELARUS_2022 = fr('87 FR 13048', '2022-04819', '2022-03-08');
/** Russia and Belarus: the whole Commerce Control List; effective 8 April 2022. */
export const RUSSIA_ALL_CCL_2022 = fr('87 FR 22130', '2022-07937', '2022-04-14');
/** Russia and Belarus: whole tariff chapters 84, 85 and 90 (Supplement No. 4 to part 746); effective 19 May 2023. */
export const RUSSIA_TARIFF_2023 = fr('88 FR 33422', '2023-10774', '2023-05-23');
/** § 744.8 takes over fourteen SDN identifiers; effective 21 March 2024. */
export const SDN_2024 = fr('89 FR 20107', '2024-06067', '2024-03-21');
/** Semiconductor manufacturing equipment, § 744.23 reordered; effective 17 November 2023. */
export const SME_2023 = fr('88 FR 73424', '2023-23049', '2023-10-25');
/** Syria: License Exception SPP and milder review policies; effective 2 September 2025. */
export const SYRIA_2025 = fr('90 FR 42315', '2025-16724', '2025-09-02');

/** Three guidance papers of 13 May 2025: General Prohibition 10, training of AI models, diversion. */
export const GUIDANCE_2025: Act = {
  citation: 'BIS guidance of 13 May 2025',
  published: '2025-05-13',
  url: 'https://www.bis.gov/media/documents/ai-policy-statement-training-ai-models-may-13-2025',
};
/** "Is informed" letters: private, known from company filings and the press. Published: the day they became known. */
export const LETTER_2022: Act = {
  citation: 'BIS letters of 26 August 2022 (company filings)',
  published: '2022-08-31',
};
export const LETTER_2023_08: Act = {
  citation: 'BIS letters of summer 2023 (company filings)',
  published: '2023-08-28',
};
export const LETTER_2023: Act = { citation: 'BIS letter of 23 October 2023 (company filing)', published: '2023-10-24' };
export const LETTER_2024: Act = { citation: 'BIS letter of 11 November 2024 (press)', published: '2024-11-11' };
export const LETTER_EDA_2025: Act = {
  citation: 'BIS letters of May 2025 on design software (from memory)',
  published: '2025-05-23',
};
export const LETTER_EDA_WITHDRAWN_2025: Act = {
  citation: 'withdrawal of the letters on design software, 2 and 3 July 2025 (from memory)',
  published: '2025-07-03',
};
export const LETTER_2025: Act = {
  citation: 'BIS letters of April 2025 (company filings, press)',
  published: '2025-04-15',
};
