import type { Proposal } from '@tolhuis/core/law';
import section232 from './232-phase-2.ts';
import overwatch from './ai-overwatch-act.ts';
import chipSecurity from './chip-security-act.ts';
import diffusion from './diffusion-enforced.ts';
import framework from './framework-2026.ts';
import gain from './gain-ai-act.ts';
import h200Caps from './h200-caps.ts';
import malaysiaList from './malaysia-strategic-items-list.ts';
import malaysiaThailand from './malaysia-thailand-draft.ts';
import match from './match.ts';
import remoteAccess from './remote-access-security-act.ts';
import safe from './safe-chips-act.ts';
import whistle from './whistle.ts';

/** Every bill, draft and announced plan that can be laid over the law. */
export const PROPOSALS: readonly Proposal[] = [
  safe,
  gain,
  overwatch,
  chipSecurity,
  remoteAccess,
  framework,
  malaysiaThailand,
  diffusion,
  h200Caps,
  section232,
  whistle,
  match,
  malaysiaList,
];
