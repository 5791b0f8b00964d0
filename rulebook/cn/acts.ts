import type { Act } from '@tolhuis/core/law';

// Chinese measures. Most are press reports of guidance that was never published: each says so where it is used.

export const ANNOUNCEMENT_61: Act = {
  citation: 'MOFCOM Announcement No. 61 of 2025',
  published: '2025-10-09',
  url: 'https://www.chemradar.com/en/news/detail/f1la2toi5p1c',
};
export const ANNOUNCEMENT_70: Act = {
  citation: 'MOFCOM and GAC Announcement No. 70 of 2025',
  published: '2025-11-07',
  url: 'https://www.chemradar.com/en/news/detail/f3s7t2oy9qf4',
};
export const H20_GUIDANCE: Act = {
  citation: 'press reports of July and August 2025 (guidance against H20)',
  published: '2025-08-12',
};
export const RTX_6000D_ORDER: Act = {
  citation: 'press report of 17 September 2025 (CAC and RTX Pro 6000D)',
  published: '2025-09-17',
  url: 'https://biggo.com/news/202509171303_China_Bans_Nvidia_RTX_Pro_6000D_Chip_Purchases',
};
export const STATE_FUNDED: Act = {
  citation: 'press report of 5 November 2025 (state-funded data centres)',
  published: '2025-11-05',
  url: 'https://www.business-standard.com/amp/world-news/china-bans-restricts-nvidia-foreign-ai-chips-data-centres-125110501115_1.html',
};
export const CUSTOMS_2026: Act = {
  citation: 'press reports of 13 and 14 January 2026 (customs and H200)',
  published: '2026-01-14',
  url: 'https://particle.news/story/us-approves-conditional-nvidia-h200-sales-to-china-as-beijing-curbs-imports',
};
export const APPROVALS_2026: Act = {
  citation: 'press report of 28 January 2026 (first H200 approvals)',
  published: '2026-01-28',
  url: 'https://www.businesstimes.com.sg/international/global/china-approves-first-batch-nvidia-h200-chip-imports-sources',
};
export const DELIVERIES_2026: Act = {
  citation: 'press report of August 2026 (H200 deliveries to two firms)',
  published: '2026-08-01',
  url: 'https://www.tomshardware.com/pc-components/gpus/first-nvidia-h200-shipments-reach-bytedance-and-tencent-as-beijing-loosens-its-import-block',
};
