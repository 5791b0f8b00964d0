import type { Question } from '@tolhuis/core/contract';
import { useCallback, useMemo } from 'react';
import { useQuery } from '../../ui/router.ts';
import { type Message, t } from '../../ui/text.ts';

/** Kinds of buyer by which countries are compared; '*' stands for the country. */
export const BUYERS: Readonly<Record<string, { readonly text: Message; readonly question: Partial<Question> }>> = {
  civil: {
    text: t('civil buyer, at home there, on no list'),
    question: { endUse: [], parties: [party({ kinds: ['civil'], listed: [] })] },
  },
  'chinese-parent': {
    text: t('subsidiary of a Chinese parent'),
    question: { endUse: [], parties: [party({ kinds: ['civil'], listed: [], ultimateParentHeadquarters: 'CN' })] },
  },
  government: {
    text: t('government'),
    question: { endUse: [], parties: [party({ kinds: ['government'], listed: [] })] },
  },
  military: {
    text: t('military end user'),
    question: { endUse: ['military'], parties: [party({ kinds: ['military-end-user'], listed: [] })] },
  },
  listed: {
    text: t('on the Entity List, all items'),
    question: {
      endUse: [],
      parties: [party({ kinds: ['civil'], listed: [{ list: 'EL', licenceRequirement: 'all-items' }] })],
    },
  },
  unknown: { text: t('nothing known of the buyer'), question: {} },
};

function party(more: Partial<NonNullable<Question['parties']>[number]>): NonNullable<Question['parties']>[number] {
  return { role: 'end-user', country: '*', headquarters: '*', ultimateParentHeadquarters: '*', ...more };
}

/** What one map shows. */
export type Settings = {
  readonly chip: string;
  readonly buyer: string;
  readonly quantity: number | undefined;
  readonly letter: boolean;
  readonly scenarios: readonly string[];
};

/** The question of a map with '*' for the country; the day is added when it is asked. */
export function template(s: Settings): Question {
  return {
    on: '2022-08-01',
    to: '*',
    item: { chip: s.chip },
    ...(BUYERS[s.buyer] ?? BUYERS['civil']!).question,
    ...(s.quantity === undefined ? {} : { quantity: s.quantity }),
    ...(s.letter ? { reading: 'letter' as const } : {}),
    ...(s.scenarios.length > 0 ? { scenarios: [...s.scenarios] } : {}),
  };
}

/** The settings of one map, kept in the address. @param side '' for the first map, '2' for the second */
export function useSettings(side: '' | '2', fallback: string): [Settings, (change: Partial<Settings>) => void] {
  const [chip, setChip] = useQuery(`chip${side}`, fallback);
  const [buyer, setBuyer] = useQuery(`buyer${side}`, 'civil');
  const [quantity, setQuantity] = useQuery(`n${side}`, '');
  const [reading, setReading] = useQuery(`reading${side}`, 'enforced');
  const [scenarios, setScenarios] = useQuery(`with${side}`, '');
  const change = useCallback(
    (c: Partial<Settings>) => {
      if (c.chip !== undefined) setChip(c.chip);
      if (c.buyer !== undefined) setBuyer(c.buyer);
      if ('quantity' in c) setQuantity(c.quantity === undefined ? '' : String(c.quantity));
      if (c.letter !== undefined) setReading(c.letter ? 'letter' : 'enforced');
      if (c.scenarios !== undefined) setScenarios(c.scenarios.join(','));
    },
    [setChip, setBuyer, setQuantity, setReading, setScenarios],
  );
  const settings = useMemo<Settings>(
    () => ({
      chip,
      buyer,
      quantity: quantity === '' || !(Number(quantity) > 0) ? undefined : Number(quantity),
      letter: reading === 'letter',
      scenarios: scenarios === '' ? [] : scenarios.split(','),
    }),
    [chip, buyer, quantity, reading, scenarios],
  );
  return [settings, change];
}
