import type { ReactNode } from 'react';
import { ScrollBox } from './scroll-box.tsx';

type Props = {
  readonly label: string;
  /** Headings of the columns; one that is undefined has none (buttons). `n`: numbers, to the right. */
  readonly heads: readonly (string | undefined | { readonly n: string })[];
  readonly tall?: boolean;
  /** On a narrow screen each row becomes a card. */
  readonly cards?: boolean;
  readonly children: ReactNode;
};

/** A table that scrolls by itself, with a name; its rows are the children. */
export function Table({ label, heads, tall = false, cards = true, children }: Props) {
  return (
    <ScrollBox label={label} className={tall ? 'tall' : ''}>
      <table className={cards ? 'as-cards' : ''}>
        <thead>
          <tr>
            {heads.map((h, i) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are never reordered
              if (h === undefined) return <td key={i} />;
              const [text, className] = typeof h === 'string' ? [h, ''] : [h.n, 'n'];
              return (
                <th key={text} scope="col" className={className}>
                  {text}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollBox>
  );
}
