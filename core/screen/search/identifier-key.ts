/** Identifier without spaces, marks and prefix, as the index keeps it; '' where fewer than five characters are left. */
export function identifierKey(number: string): string {
  const key = number
    .toUpperCase()
    .replace(/^IMO/, '')
    .replace(/[^A-Z0-9]/g, '');
  return key.length < 5 ? '' : key;
}
