// biome-ignore-all lint/a11y/useSemanticElements: a table of rows placed one by one has no <th>; the role says what it is
// biome-ignore-all lint/a11y/useFocusableInteractive: the button within takes the focus

import { useMemo } from 'react';
import { type Column, inOrder } from './in-order.ts';
import { useLanguage } from './language.tsx';
import { useQuery } from './router.ts';
import { t } from './text.ts';

const M = {
  by: t('Sort by'),
  asGiven: t('as it comes'),
  down: t('{column}, from high to low'),
};

export type { Column };

export type Sorting<T> = {
  readonly sorted: readonly T[];
  readonly columns: readonly Column<T>[];
  /** 'tpp' upwards, '-tpp' downwards, '' as the rows come. Kept in the address. */
  readonly by: string;
  readonly set: (by: string) => void;
};

/** Puts the rows of a table in the order that the reader chose. */
export function useSorting<T>(rows: readonly T[], columns: readonly Column<T>[]): Sorting<T> {
  const { language } = useLanguage();
  const [by, set] = useQuery('sort', '');
  const sorted = useMemo(() => inOrder(rows, columns, by, language), [rows, columns, by, language]);
  return { sorted, columns, by, set };
}

/** The heading of a column: pressed once upwards, twice downwards, three times as the rows come. */
export function SortHead<T>({ of, id, as = 'th' }: { of: Sorting<T>; id: string; as?: 'th' | 'span' }) {
  const column = of.columns.find((c) => c.id === id);
  if (column === undefined) return null;
  const up = of.by === id;
  const down = of.by === `-${id}`;
  const order = up ? 'ascending' : down ? 'descending' : undefined;
  const button = (
    <button type="button" className="sort" onClick={() => of.set(up ? `-${id}` : down ? '' : id)}>
      {column.label}
      <span aria-hidden="true">{up ? ' ▲' : down ? ' ▼' : ''}</span>
    </button>
  );
  if (as === 'span')
    return (
      <span role="columnheader" aria-sort={order}>
        {button}
      </span>
    );
  return (
    <th scope="col" aria-sort={order} className={column.n ? 'n' : ''}>
      {button}
    </th>
  );
}

/** The same choice where rows are cards and no heading is seen. */
export function SortPick<T>({ of }: { of: Sorting<T> }) {
  const { say } = useLanguage();
  return (
    <label className="field sort-pick">
      <span>{say(M.by)}</span>
      <select value={of.by} onChange={(e) => of.set(e.target.value)}>
        <option value="">{say(M.asGiven)}</option>
        {of.columns.flatMap((c) => [
          <option key={c.id} value={c.id}>
            {c.label}
          </option>,
          <option key={`-${c.id}`} value={`-${c.id}`}>
            {say(M.down, { column: c.label })}
          </option>,
        ])}
      </select>
    </label>
  );
}
