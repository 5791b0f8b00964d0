import { type Text, t } from '../../ui/text.ts';

/** What an order with this outcome waits for, and from whom. Until when is kept by the server, which is not here. */
export const WAITING: Readonly<Record<string, { readonly what: Text; readonly whom: Text } | undefined>> = {
  'licence-required': { what: t('a licence', 'een vergunning'), whom: t('BIS', 'BIS') },
  'not-determined': { what: t('facts', 'feiten'), whom: t('sales, buyer', 'verkoop, koper') },
  hold: { what: t('a decision', 'een beslissing'), whom: t('compliance officer', 'compliance officer') },
  prohibited: { what: t('nothing: it may not go', 'niets: het mag niet weg'), whom: t('—', '—') },
  'licence-not-enforced': {
    what: t('a decision on the risk', 'een beslissing over het risico'),
    whom: t('compliance officer', 'compliance officer'),
  },
  'exception-available': {
    what: t('proof that the conditions are met', 'bewijs dat aan de voorwaarden is voldaan'),
    whom: t('compliance officer', 'compliance officer'),
  },
};
