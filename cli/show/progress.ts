/** A progress bar on one line of standard error; silent when that is no terminal. */
export type ProgressBar = { update: (done: number, total: number | undefined, note?: string) => void; end: () => void };

const WIDTH = 28;
/** A drawing a tenth of a second is enough for the eye, and costs a fast loop nothing. */
const EVERY_MS = 100;

export function progressBar(
  label: string,
  write: (text: string) => void,
  isTerminal = process.stderr.isTTY === true,
): ProgressBar {
  let drawn = 0;
  let any = false;
  return {
    update(done, total, note = '') {
      const now = performance.now();
      if (!isTerminal || (now - drawn < EVERY_MS && done !== total)) return;
      drawn = now;
      any = true;
      const share = total ? Math.min(1, done / total) : undefined;
      const bar =
        share === undefined
          ? ''
          : `[${'#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '.')}] ${(share * 100).toFixed(0).padStart(3)} % `;
      write(
        `\r${label} ${bar}${done.toLocaleString('en')}${total ? ` of ${total.toLocaleString('en')}` : ''} ${note}\u001B[K`,
      );
    },
    end() {
      if (any) write('\n');
    },
  };
}
