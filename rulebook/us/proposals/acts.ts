import type { Act } from '@tolhuis/core/law';

// The texts behind the proposals: bill number or draft, and the day from which it could be known. None of them is law.

export const SAFE_CHIPS: Act = {
  citation: 'S.3374 (119th Congress)',
  published: '2025-12-04',
  url: 'https://www.ricketts.senate.gov/news/press-releases/ricketts-coons-introduce-safe-chips-act',
};
export const GAIN_AI: Act = {
  citation: 'S.3150; H.R.5885 (119th Congress)',
  published: '2025-10-09',
  url: 'https://cuibono.fyi/clause-effect/bills/s3150-119/reader',
};
export const AI_OVERWATCH: Act = {
  citation: 'H.R.6875; S.4456 (119th Congress)',
  published: '2025-12-18',
  url: 'https://www.govinfo.gov/content/pkg/BILLS-119s4456is/xml/BILLS-119s4456is.xml',
};
/** As reported by the House Foreign Affairs Committee, 42–2–1, with mandatory denial for the top class. */
export const AI_OVERWATCH_REPORTED: Act = {
  citation: 'H.R.6875 as ordered reported, 21 January 2026',
  published: '2026-01-21',
  url: 'https://principlecivics.com/events/b519a05e-87f2-40cb-a866-f115ff284675',
};
/** The day of introduction is not in the record; the day of the first hearing of it that is: committee, 26 March 2026. */
export const CHIP_SECURITY: Act = {
  citation: 'H.R.3447; S.1705 (119th Congress)',
  published: '2026-03-26',
  url: 'https://www.govroll.com/bills/119/hr/3447-chip-security-act/read',
};
export const REMOTE_ACCESS: Act = {
  citation: 'H.R.2683; S.3519 (119th Congress)',
  published: '2026-01-12',
  url: 'https://www.govinfo.gov/content/pkg/CREC-2026-01-12/html/CREC-2026-01-12-pt1-PgH621-5.htm',
};
export const FRAMEWORK_2026: Act = {
  citation: 'draft rule "AI Action Plan Implementation" (OIRA, 26 February 2026; withdrawn 13 March 2026)',
  published: '2026-02-26',
  url: 'https://www.globaltradeandsanctionslaw.com/amp/reported-draft-rules-signal-new-semiconductor-export-controls-framework',
};
export const MALAYSIA_THAILAND: Act = {
  citation: 'draft rule reported on 4 July 2025 (never published)',
  published: '2025-07-04',
  url: 'https://test.daily8.com/en/article/c8f737954352687d5a9487417ea10e67',
};
export const H200_CAPS: Act = {
  citation: 'press report of early March 2026 on a cap per Chinese customer',
  published: '2026-03-04',
  url: 'https://www.globaltradeandsanctionslaw.com/amp/reported-draft-rules-signal-new-semiconductor-export-controls-framework',
};
export const MATCH: Act = {
  citation: 'H.R.8170; S.4281 (119th Congress)',
  published: '2026-04-02',
  url: 'https://www.govinfo.gov/content/pkg/BILLS-119hr8170ih/html/BILLS-119hr8170ih.htm',
};
export const MALAYSIA_LIST: Act = {
  citation: 'Malaysian review of the Strategic Items List, under way since 14 July 2025',
  published: '2025-07-14',
  url: 'https://dnh.com.my/miti-directive-on-export-transshipment-and-transit-of-advanced-artificial-intelligence-chips',
};
