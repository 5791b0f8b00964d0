import type { Act, Text } from '@tolhuis/core/law';
import { t } from '@tolhuis/core/law';

/** Not law: what enforcement cases have in common, from the first of them that were unsealed together. */
export const CASES: Act = {
  citation: 'diversion patterns from enforcement cases, 2022–2026 (a proposal of this rulebook, not law)',
  published: '2025-12-08',
  url: 'https://www.worldecr.com/news/us-issues-guidance-on-advanced-chip-diversion-amid-crackdown-on-third-country-shipments',
};
/** Shown with every pattern. */
export const NOT_LAW: readonly [Text] = [
  t(
    'A pattern, not a rule: no single sign decides. Check, write down what you found, and say who closed it.',
    'Een patroon, geen regel: geen enkel signaal beslist. Controleer, leg vast wat u vond, en wie het afsloot.',
  ),
];
/** Places through which the known cases ran. */
export const HUBS = ['MY', 'SG', 'TH', 'VN', 'ID', 'IN', 'TW', 'AE', 'HK'] as const;
