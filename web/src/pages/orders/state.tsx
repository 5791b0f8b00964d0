import type { OrderState } from '../../client/desk-types.ts';
import { useLanguage } from '../../ui/language.tsx';
import { STATES } from './states.ts';

/** Sign and word of an order's state. */
export function State({ state }: { state: OrderState }) {
  const { say } = useLanguage();
  return (
    <span className="state">
      <span aria-hidden="true">{STATES[state].sign}</span>
      {say(STATES[state].words)}
    </span>
  );
}
