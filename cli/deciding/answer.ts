import type { ScreenedQuestion } from '@tolhuis/core/app/screening';
import { lowerByScreening } from '@tolhuis/core/app/screening/lower';
import type { Determination } from '@tolhuis/core/contract';
import { type DecideOptions, decide } from '@tolhuis/core/decide';
import type { Language, Rulebook } from '@tolhuis/core/law';
import type { Order } from '../orders/order.ts';
import { type Form, written } from './forms.ts';

/** How many orders are answered: the same in every thread. */
export type How = DecideOptions & { readonly form: Form; readonly words?: Language };

/** An order as it goes to whoever decides it: its named parties are screened, and `found` tells what screening leaves open. */
export type ReadyOrder = Order & { readonly found?: Pick<ScreenedQuestion, 'findings' | 'state'> };

/** The determination of one order. */
export function determined(rulebook: Rulebook, { question, found }: ReadyOrder, options: DecideOptions): Determination {
  const d = decide(rulebook, question, options);
  return found === undefined ? d : lowerByScreening(d, { question, ...found }, options.language);
}

/** The answers of a batch of orders, each in the form. @param batch the orders as a JSON array */
export const answers = (rulebook: Rulebook, batch: string, how: How): string[] =>
  (JSON.parse(batch) as ReadyOrder[]).map((order) =>
    written(how.form, order, determined(rulebook, order, how), how.words),
  );
