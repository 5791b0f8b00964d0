import type { ReactNode } from 'react';
import { ProblemNotice } from './problem.tsx';
import { Table } from './table.tsx';

type Props<Item> = {
  readonly asked: { readonly error?: unknown; readonly again: () => void };
  readonly items: readonly Item[] | undefined;
  /** What went wrong in something that was done to the list. */
  readonly failed: unknown;
  readonly label: string;
  readonly heads: readonly (string | undefined)[];
  readonly loading: string;
  readonly none: string;
  readonly row: (item: Item) => ReactNode;
  /** What came of the last change: a secret, something removed. */
  readonly children?: ReactNode;
};

/** A list that the desk keeps: being read, failed, empty, or a table. */
export function KeptList<Item>({ asked, items, failed, label, heads, loading, none, row, children }: Props<Item>) {
  const { error, again } = asked;
  return (
    <>
      <ProblemNotice error={error ?? failed} retry={error === undefined ? undefined : again} />
      {!items && error === undefined && <p className="loading">{loading}</p>}
      {children}
      {items && items.length === 0 && <p className="nothing">{none}</p>}
      {items && items.length > 0 && (
        <Table label={label} heads={heads}>
          {items.map(row)}
        </Table>
      )}
    </>
  );
}
