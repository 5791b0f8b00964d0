import { type EnforcementPeriod, t } from '@tolhuis/core/law';
import { AFFILIATES_STAY_2025 } from '../acts.ts';

// What is enforced of the Affiliates Rule after its published stay. The rule and red flag 29 share it.

const warning = t(
  'The stay of 90 FR 50857 ended by its own text on 9 November 2026. Officials said in September 2026 that it would be extended to 10 January 2027; no published instrument was found. Check the Federal Register for an extension.',
  'De schorsing van 90 FR 50857 eindigde volgens haar eigen tekst op 9 november 2026. Ambtenaren zeiden in september 2026 dat zij tot 10 januari 2027 zou worden verlengd; een gepubliceerd besluit is niet gevonden. Zoek in het Federal Register naar een verlenging.',
);

/** From 10 November 2026: back by the published text; an operator who has seen an extension switches it. */
export const AFFILIATES_SWITCH: EnforcementPeriod = {
  from: '2026-11-10',
  state: 'enforced',
  switch: {
    id: 'affiliates-rule-after-2026-11-09',
    options: { 'in-force': 'enforced', stayed: 'stayed', 'extended-to-2027-01-10': 'stayed' },
    default: 'in-force',
  },
  by: AFFILIATES_STAY_2025,
  confidence: 'P',
  warning,
};
/** From 10 January 2027, the announced end of the extension. */
export const affiliatesAfterExtension: EnforcementPeriod = {
  ...AFFILIATES_SWITCH,
  from: '2027-01-10',
  switch: {
    id: 'affiliates-rule-after-2026-11-09',
    options: { 'in-force': 'enforced', stayed: 'stayed', 'extended-to-2027-01-10': 'enforced' },
    default: 'in-force',
  },
};
