import type { ComponentProps, MouseEvent } from 'react';

type Props = Omit<ComponentProps<'button'>, 'disabled'> & {
  /** What it began is under way: it keeps the focus and does nothing a second time. */
  readonly busy?: boolean;
  /** There is nothing to do yet. */
  readonly off?: boolean;
};

/**
 * A button that begins something. While that is under way it is not `disabled`: a browser takes the focus from a disabled
 * button, and whoever works by keyboard would begin again at the top of the page.
 */
export function Act({ busy = false, off = false, onClick, ...rest }: Props) {
  const press = (e: MouseEvent<HTMLButtonElement>): void => {
    // Also of the Enter key in a field: it presses the button that submits.
    if (busy) e.preventDefault();
    else onClick?.(e);
  };
  return <button {...rest} disabled={off && !busy} aria-disabled={busy || undefined} onClick={press} />;
}
