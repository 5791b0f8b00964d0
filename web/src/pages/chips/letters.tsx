/** What answers that are marked with a letter hang on: each letter once. */
export function Letters({ texts }: { texts: readonly string[] }) {
  return [...new Set(texts)].map((text) => (
    <p className="hint" key={text}>
      * {text}
    </p>
  ));
}

/** The letters of a chip, for some destinations. */
export const lettersOf = (
  { letters = {} }: { letters?: Readonly<Record<string, readonly string[]>> | undefined },
  destinations: readonly string[],
): string[] => destinations.flatMap((d) => letters[d] ?? []);
