import { type ReactNode, useEffect, useRef } from 'react';

type Props = {
  /** Which news it is: another takes the focus again. */
  readonly news: string;
  readonly tone?: '' | 'good' | 'warn' | 'bad';
  readonly children: ReactNode;
};

/** What came of it: read out, and given the focus, so that a keyboard goes on where something has changed. */
export function Told({ news, tone = '', children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other news takes the focus again
  useEffect(() => box.current?.focus(), [news]);
  return (
    <div ref={box} role="status" tabIndex={-1} className={`notice told ${tone}`}>
      {children}
    </div>
  );
}

/** A secret that is shown this once, until it is closed. */
export function Secret({
  text,
  secret,
  close,
  onClose,
}: {
  text: string;
  secret: string;
  close: string;
  onClose: () => void;
}) {
  const box = useRef<HTMLParagraphElement>(null);
  // On to the list beside it, in which what was made stands now.
  const leave = (): void => {
    const list = box.current?.closest('.told')?.parentElement?.querySelector<HTMLElement>('[tabindex="0"]');
    onClose();
    list?.focus();
  };
  return (
    <Told news={secret}>
      <p ref={box}>{text}</p>
      <p className="once">{secret}</p>
      <button type="button" className="quiet" onClick={leave}>
        {close}
      </button>
    </Told>
  );
}
