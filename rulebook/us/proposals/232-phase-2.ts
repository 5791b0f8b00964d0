import { type Proposal, t } from '@tolhuis/core/law';

/** Pointer: broader tariffs on semiconductors under Section 232. Without a rate or a scope no levy can be computed. */
export default {
  id: '232-phase-2',
  title: t('Section 232, phase 2', 'Section 232, fase 2'),
  status: t(
    'announced in Proclamation 11002 of 14 January 2026; reports were due 14 April and 1 July 2026; no action found',
    'aangekondigd in Proclamation 11002 van 14 januari 2026; rapporten waren verwacht op 14 april en 1 juli 2026; geen maatregel gevonden',
  ),
  cite: 'Proclamation 11002',
  url: 'https://perkinscoie.com/insights/article/presidential-action-semiconductors-and-critical-minerals-under-section-232',
  confidence: 'S',
  provisions: [],
  warnings: [
    t(
      'Rate, tariff lines and the offset for US investment are not known: this scenario changes no answer.',
      'Tarief, tariefposten en de verrekening voor Amerikaanse investering zijn niet bekend: dit scenario verandert geen antwoord.',
    ),
  ],
} satisfies Proposal;
