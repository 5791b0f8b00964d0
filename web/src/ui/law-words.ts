import type { EnforcementState, Kind } from '@tolhuis/core/law';
import { type Message, t } from './text.ts';

/** Kinds of provision in words. */
export const RULE_KINDS: Readonly<Record<Kind, Message>> = {
  classification: t('classification'),
  'licence-requirement': t('licence requirement'),
  exception: t('licence exception'),
  authorisation: t('authorisation'),
  'review-policy': t('review policy'),
  prohibition: t('prohibition'),
  'red-flag': t('red flag'),
  duty: t('duty'),
  levy: t('levy'),
  limit: t('limit'),
  gate: t('measure of another state'),
  jurisdiction: t('jurisdiction'),
};

/** What is done about a text. */
export const ENFORCEMENT: Readonly<Record<EnforcementState, Message>> = {
  enforced: t('enforced'),
  'not-yet-due': t('not yet due'),
  'not-enforced': t('not enforced'),
  stayed: t('stayed'),
  letter: t('by letter to addressees'),
  announced: t('announced'),
  informal: t('informal'),
  proposed: t('proposed'),
};

/** How far a regime is modelled. */
export const COVERAGE_STATES: Readonly<Record<'modelled' | 'partial' | 'pointer' | 'none', Message>> = {
  modelled: t('modelled'),
  partial: t('in part'),
  pointer: t('pointed to'),
  none: t('not modelled'),
};
