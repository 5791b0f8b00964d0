// One name cell may hold several parties or several names. The name stays as published, so that nothing of it is lost;
// the parts become further names.

const TAIL = /\s*[;,]?\s*(?:and|including) (?:any|its) (?:successors?|sub-units?)\b.*$/i; // "; and any successor, sub-unit, or subsidiary thereof"
const NATIONALITY = /\s*\((?:[A-Z][\w’' ]+) (?:entity|individual|national|person)\)\s*$/i;
const AKA =
  /\s*[,([-]?\s*\b(?:a\.?\s?k\.?\s?a\.?s?|f\.?\s?k\.?\s?a\.?|n\.?\s?k\.?\s?a\.?|d\/b\/a|also known as|formerly known as)(?![A-Za-z])[.,:]?\s*-?\s*/gi;
const CHILD = /(?:\.\s*(?:Affiliated Entity:|Subordinate Institution\s*[-–—])|,\s*and subordinate entity)\s*(.+)$/i;
const UNIT_OF = /\s*\((?:a )?subordinate (?:institute|institution|entity) of [^)]*\)/i;
const INCLUDING = /^(.{8,120}?), including (?:the|all|its) .*$/i;

/** Names longer than this are descriptions ("Nuclear reactors … not under safeguards"), and no use as a further name. */
const LONGEST_NAME = 120;

/** Further names in one name cell: parts joined by "a.k.a." and its kin, the party behind "Affiliated Entity:", the name without its tail. */
export function namesWithin(cell: string): string[] {
  const names = new Set<string>();
  const add = (name: string) => {
    const bare = name
      .replace(/[\s,;:\])-]+$/, (tail) => (tail.includes(')') && name.includes('(') ? ')' : ''))
      .replace(/^[\s,;([-]+/, '')
      .trim();
    if (bare.length >= 2 && bare.length <= LONGEST_NAME && bare !== cell.trim()) names.add(bare);
  };
  const whole = cell.replace(TAIL, '').replace(NATIONALITY, '');
  const child = CHILD.exec(whole);
  if (child?.[1]) add(child[1]);
  else if (AKA.test(whole)) {
    AKA.lastIndex = 0;
    for (const part of whole.split(AKA))
      for (const name of part.split(/\),?\s*(?=$)|(?<=PTE LTD|ELECTRONICS|ELECTRONCIS|ZING),\s*/)) add(name);
  } else if (UNIT_OF.test(whole)) add(whole.replace(UNIT_OF, ''));
  else if (INCLUDING.test(whole)) add(INCLUDING.exec(whole)?.[1] ?? '');
  else if (whole !== cell) add(whole);
  return [...names];
}
