import type { Party } from '../contract.ts';
import type { Text } from '../law/text.ts';
import { t } from '../law/text.ts';

/** The roles of parties, in words. */
export const ROLES: Readonly<Record<Party['role'], Text>> = {
  purchaser: t('purchaser', 'koper'),
  'intermediate-consignee': t('intermediate consignee', 'tussenontvanger'),
  'ultimate-consignee': t('ultimate consignee', 'eindontvanger'),
  'end-user': t('end user', 'eindgebruiker'),
  exporter: t('exporter', 'exporteur'),
  'foreign-person': t('foreign person', 'buitenlandse persoon'),
  forwarder: t('forwarder', 'expediteur'),
  carrier: t('carrier', 'vervoerder'),
  foundry: t('foundry', 'foundry'),
  osat: t('OSAT', 'OSAT'),
  designer: t('designer', 'ontwerper'),
  'remote-user': t('remote user', 'gebruiker op afstand'),
};

/** "Acme (end user)", or "the end user" where no name is stated. */
export function partyInWords({ name, role }: Party): Text {
  const { en, nl } = ROLES[role];
  return name ? t(`${name} (${en})`, `${name} (${nl})`) : t(`the ${en}`, `de ${nl}`);
}
