import { type Message, t } from '../../ui/text.ts';

/** What an order with this outcome waits for, and from whom. Until when is kept by the server, which is not here. */
export const WAITING: Readonly<Record<string, { readonly what: Message; readonly whom: Message } | undefined>> = {
  'licence-required': { what: t('a licence'), whom: t('BIS') },
  'not-determined': { what: t('facts'), whom: t('sales, buyer') },
  hold: { what: t('a decision'), whom: t('compliance officer') },
  prohibited: { what: t('nothing: it may not go'), whom: t('—') },
  'licence-not-enforced': {
    what: t('a decision on the risk'),
    whom: t('compliance officer'),
  },
  'exception-available': {
    what: t('proof that the conditions are met'),
    whom: t('compliance officer'),
  },
};
