import type { CSSProperties, ReactNode, Ref } from 'react';

type Props = { label: string; className?: string; children: ReactNode; ref?: Ref<HTMLElement>; style?: CSSProperties };

/** A part that scrolls by itself: named, and reachable by keyboard, or nobody without a pointer could read its end. */
export function ScrollBox({ label, className = '', children, ref, style }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={`scroll ${className}`} tabIndex={0} aria-label={label} ref={ref} style={style}>
      {children}
    </section>
  );
}
