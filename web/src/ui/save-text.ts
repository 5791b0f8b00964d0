/** Hands a text to the browser as a file to keep. */
export function saveText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const a = document.createElement('a');
  a.href = url;
  a.download = name;
  a.click();
  // Not at once: a browser may read the address only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
