import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Is the page being printed? What only paper shows is drawn only then. The paper is drawn as soon as the listeners return,
 * so the change is drawn before they do. `beforeprint` comes with the command of the browser, the button and a PDF that is
 * asked for by a driver; the medium also changes where a reader, a preview or a test asks for the paper on the screen.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    const draw = (on: boolean) => (): void => flushSync(() => setPrinting(on || paper.matches));
    const [before, after] = [draw(true), draw(false)];
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    paper.addEventListener('change', after);
    setPrinting(paper.matches);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      paper.removeEventListener('change', after);
    };
  }, []);
  return printing;
}
