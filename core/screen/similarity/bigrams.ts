/** Dice coefficient of two strings' neighbouring characters. */
export function bigramDice(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const seen = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const gram = a.slice(i, i + 2);
    seen.set(gram, (seen.get(gram) ?? 0) + 1);
  }
  let both = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const gram = b.slice(i, i + 2);
    const left = seen.get(gram) ?? 0;
    if (left > 0) {
      both++;
      seen.set(gram, left - 1);
    }
  }
  return (2 * both) / (a.length + b.length - 2);
}
