import type { EnforcementState, Kind } from '@tolhuis/core/law';
import { type Text, t } from './text.ts';

/** Kinds of provision in words. */
export const RULE_KINDS: Readonly<Record<Kind, Text>> = {
  classification: t('classification', 'classificatie'),
  'licence-requirement': t('licence requirement', 'vergunningsplicht'),
  exception: t('licence exception', 'vergunningsuitzondering'),
  authorisation: t('authorisation', 'toelating'),
  'review-policy': t('review policy', 'beoordelingsbeleid'),
  prohibition: t('prohibition', 'verbod'),
  'red-flag': t('red flag', 'rode vlag'),
  duty: t('duty', 'plicht'),
  levy: t('levy', 'heffing'),
  limit: t('limit', 'grens'),
  gate: t('measure of another state', 'maatregel van een andere staat'),
  jurisdiction: t('jurisdiction', 'rechtsmacht'),
};

/** What is done about a text. */
export const ENFORCEMENT: Readonly<Record<EnforcementState, Text>> = {
  enforced: t('enforced', 'gehandhaafd'),
  'not-yet-due': t('not yet due', 'nog niet verplicht'),
  'not-enforced': t('not enforced', 'niet gehandhaafd'),
  stayed: t('stayed', 'geschorst'),
  letter: t('by letter to addressees', 'per brief aan geadresseerden'),
  announced: t('announced', 'aangekondigd'),
  informal: t('informal', 'informeel'),
  proposed: t('proposed', 'voorgesteld'),
};

/** How far a regime is modelled. */
export const COVERAGE_STATES: Readonly<Record<'modelled' | 'partial' | 'pointer' | 'none', Text>> = {
  modelled: t('modelled', 'vastgelegd'),
  partial: t('in part', 'ten dele'),
  pointer: t('pointed to', 'verwezen'),
  none: t('not modelled', 'niet vastgelegd'),
};
