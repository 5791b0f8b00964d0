// One name cell may hold several parties or several names. The name stays as published, so that nothing of it is lost;
// the parts become further names.

const TAIL = /\s*[;,]?\s*(?:and|including) (?:any|its) (?:successors?|sub-units?)\b.*$/i; // "; and any successor, sub-unit, or subsidiary thereof"
const NATIONALITY = /\s*\((?:[A-Z][\w’' ]+) (?:entity|individual|national|person)\)\s*$/i;
const AKA =
  /\s*[,([-]?\s*\b(?:a\.?\s?k\.?\s?a\.?s?|f\.?\s?k\.?\s?a\.?|n\.?\s?k\.?\s?a\.?|d\/b\/a|also known as|formerly known as)(?![A-Za-z])[.,:]?\s*-?\s*/i;
/** A name with another in brackets in its middle: "PEARL (A.K.A. NEI-CHIEN CHU) LI", as a reversed "LI, PEARL (A.K.A. …)" is printed. */
const INFIX = /^([^()]+) \((?:A\.?K\.?A\.?:?) ([^()]+)\) ([^()]+)$/i;
const SEVERAL = /\b(?:a\.?k\.?a\.?s)(?![A-Za-z])/i; // "AKAS": the rest is a list with commas
const CHILD = /(?:\.\s*(?:Affiliated Entity:|Subordinate Institution\s*[-–—])|,\s*and subordinate entity)\s*(.+)$/i;
const UNIT_OF = /\s*\((?:a )?subordinate (?:institute|institution|entity) of [^)]*\)/i;
const INCLUDING = /^(.{8,120}?), including (?:the|all|its) .*$/i;
const LEGAL_FORM_ONLY = /^(?:co|ltd|inc|llc|corp|limited|l\.?l\.?c|s\.?a|gmbh)\.?$/i;

/** Names longer than this are descriptions ("Nuclear reactors … not under safeguards"), and no use as a further name. */
const LONGEST_NAME = 120;

/** Further names in one name cell: parts joined by "a.k.a." and its kin, the party behind "Affiliated Entity:", the name without its tail. */
export function namesWithin(cell: string): string[] {
  const whole = cell.replace(TAIL, '').replace(NATIONALITY, '');
  const child = CHILD.exec(whole)?.[1];
  const infix = INFIX.exec(whole);
  const parts = child
    ? [child]
    : infix
      ? [`${infix[1]} ${infix[3]}`, infix[2] ?? '', `${infix[2]} ${infix[3]}`]
      : AKA.test(whole)
        ? whole
            .split(new RegExp(AKA, 'gi'))
            .flatMap((part, i) => (i > 0 && SEVERAL.test(whole) ? atCommas(part) : [part]))
        : UNIT_OF.test(whole)
          ? [whole.replace(UNIT_OF, '')]
          : INCLUDING.test(whole)
            ? [INCLUDING.exec(whole)?.[1] ?? '']
            : [whole];
  const bare = parts
    .map(bareName)
    .filter((name) => name.length >= 2 && name.length <= LONGEST_NAME && name !== cell.trim());
  return [...new Set(bare)];
}

/** Splits at commas, but leaves a legal form with the name before it ("Acme Co., Ltd."). */
function atCommas(text: string): string[] {
  const names: string[] = [];
  for (const piece of text.split(/,\s*/))
    if (LEGAL_FORM_ONLY.test(piece.trim()) && names.length > 0) names.push(`${names.pop()}, ${piece}`);
    else names.push(piece);
  return names;
}

/** Takes separators and brackets without a partner from both ends. */
function bareName(name: string): string {
  let bare = name.replace(/[\s,;:-]+$/, '').replace(/^[\s,;-]+/, '');
  if (/[)\]]$/.test(bare) && !/[([]/.test(bare)) bare = bare.slice(0, -1);
  if (/^[([]/.test(bare) && !/[)\]]/.test(bare)) bare = bare.slice(1);
  return bare.trim();
}
