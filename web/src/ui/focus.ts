/** Nothing has the focus: what had it is gone, and a keyboard would begin again at the top of the page. */
export const focusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** As the `ref` of what takes the place of something that goes: takes the focus where that had it. */
export function catchFocus(element: HTMLElement | null): void {
  if (element && focusLost()) element.focus();
}

/** As the `ref` of what was asked for: takes the focus at once. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
