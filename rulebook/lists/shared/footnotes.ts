// The Entity List writes a party's foreign-direct-product footnote as a bare digit in the licence requirement:
// "(See §§ 734.9(e)(2) and 744.11 of the EAR)4", "§§ 734.9(g),3 746.8(a)(3)", "734.9(e)1 and 744.11 of the EAR2".

/** Footnotes 1 to 5 of one licence requirement (§ 744.11(a)(2)); `inferred` ones are not written but follow from the
 *  paragraph of § 734.9 that the entry cites, and count: leaving a footnote out would let a chip through. */
export function footnotesOf(requirement: string | undefined): { footnotes: number[]; inferred: number[] } {
  if (!requirement) return { footnotes: [], inferred: [] };
  const written = new Set<number>();
  for (const m of requirement.matchAll(/734\.9\s?\([a-z]\)(?:\(\d\))?\s?,?\s?([1-5])(?![\d.(])/g))
    written.add(Number(m[1]));
  for (const m of requirement.matchAll(/EAR\.?\s?\)?\s?\.?\s?([1-5])(?!\d)(?=[\s.;,]|$)/g)) written.add(Number(m[1]));
  const cited: [RegExp, number][] = [
    [/734\.9\s?\(e\)\(1\)/, 1],
    [/734\.9\s?\(g\)/, 3],
    [/734\.9\s?\(e\)\(2\)/, 4],
    [/734\.9\s?\(e\)\(3\)/, 5],
  ];
  const inferred = cited.filter(([cite, note]) => cite.test(requirement) && !written.has(note)).map(([, note]) => note);
  return { footnotes: [...written, ...inferred].sort((a, b) => a - b), inferred };
}
