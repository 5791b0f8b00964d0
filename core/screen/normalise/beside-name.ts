/** What most lines have not: most names are told by this. */
const HINT =
  /\d{3}|#\d|[@:]|[[*]|^\s*(?:\S{1,3}[.)]\s|\/|\d+\/|[•·–-])|\bv\.?\d|\b(?:name|tel|phone|fax|attn|attention|contact|dob|born|flag|list|room|rm|unit|flat|suite|floor|road|street|avenue|former|vessel|tanker|estate|subsidiar\w*|affiliates|successors|liquidation|administration|trustee|et al|dissolved|deceased|shop|warehouse|office|block|bldg|building|voy|voyage|per|board|vsl|o\/b|director|manager|ceo|cfo|president|signatory|chairman|owner|secretary|officer|representative)\b|\b[ms]\/[vts]\b|\blng\/c\b|\((?:SDN|EL|MEU|UVL|DPL)\)/i;

const STREET =
  'road|rd|street|str|avenue|ave|boulevard|blvd|lane|caddesi|cad|sokak|sok|ulitsa|ul|prospekt|prospect|calle|avenida|district|industrial (?:park|zone|estate)|science park|free zone';

/** Fewest letters of a name that may be left. */
const LEFT = 3;

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Codes of lists and countries in square brackets at either end. */
const CODES = /^\s*\[[A-Z]{2}\]|(?:\s*\[[A-Z][A-Z\d-]{1,24}\])+\s*$/g;

/** The line without codes of lists and countries in square brackets. */
export function withoutCodes(line: string): string {
  if (!line.includes('[')) return line;
  const out = line.replace(CODES, '');
  return lettersIn(out) >= LEFT ? out : line;
}

/** What may stand beside a name: a line without the signs that `hint` looks for, in small letters, need not be read for it. */
type Beside = { hint: RegExp; what: RegExp };

/** The number or mark of an item of a list, the account or line number of a payment's field. */
const ITEM =
  /^\s*(?:\(?\d{1,3}[.)]\)?|\(?[a-z]\)|#\d{1,3}|[•·–-]|\d{1,2}\/(?=\s*\p{L}{3})|\/{1,2}(?:[a-z]{0,4}\d[\da-z]{5,40}\s)?)\s*(?=\p{L})/iu;
/** What a form asks for. */
const LABEL =
  /^\s*(?:(?:[a-z]{2,12} ){0,2}(?:name|company|party|beneficiary|applicant|entity|firm|client|organi[sz]ation)(?:\s*\([a-z ]{1,12}\))?|en|zh|ru|vsl)\s*[:=]\s*|^\s*(?:company|legal|full|trade|registered|business)\s+name\s*[-–]\s*/i;
/** What a form asks for, of each part of a person's name. */
const PART_LABELS = /\b(?:sur|family|last|first|given|middle|full|fore)\s?names?\s*:\s*/gi;

/** What stands in front of a name: a number of a customer file, what became of the party, a kind of ship. */
const FRONT: readonly Beside[] = [
  { hint: /^\s*[(\d/#•·–a-z-]{1,4}/, what: ITEM },
  { hint: /[:=]|name\s*[-–]/, what: LABEL },
  {
    hint: /\d\d/,
    what: /^\s*(?:(?:customer|client|account|acct|vendor|supplier|ref|id)\.?\s*(?:no\.?|number|id|#)?\s*[:#]?\s*[a-z]{0,2}\d{2,}|no\.?\s*\d{4,}(?=\s*[:–-])|[a-z]{0,2}\d{4,})\s*(?:[-:–]\s*|\s)(?=\p{L}{2})/iu,
  },
  {
    hint: / of |former/,
    what: /^\s*(?:the\s+)?(?:former|estate of|(?:all |any )?subsidiar(?:y|ies) of|affiliates? of)\s+/i,
  },
  {
    hint: /\/|per|board|vsl|\w\.\w\./,
    what: /^\s*(?:(?:shipped\s+)?on\s+board|o\/b|per|vsl)\b[.:\s]*(?:the\s+)?(?:[ms]\.?\/?[vts]\.?\s+)?(?=\p{L})|^\s*(?:m\.v|m\.t|s\.s)\.\s+/iu,
  },
  {
    hint: /\/|motor|tanker|vessel|aircraft|tail/,
    what: /^\s*(?:m\/v|m\/t|s\/s|lng\/c|motor (?:vessel|tanker)|(?:oil |chemical )?tanker|vessel|aircraft|tail no\.?)\s+/i,
  },
];

/** What stands behind a name, from there to the end of the line. */
const BEHIND: readonly Beside[] = [
  { hint: /@/, what: /\s*[\s,;(<[][\w.+-]{1,60}@[\w-]+\.\w.*$/ },
  { hint: /att/, what: /[\s,;([–-]+(?:attn|attention)\b[.:\s]+\p{Lu}.*$/iu },
  { hint: /contact/, what: /[\s,;([–-]+contact\s*:.*$/i },
  {
    hint: /tel|phone|fax|mob|cell|whatsapp/,
    what: /[\s,;([–-]+(?:tel(?:ephone)?|phone|fax|mob(?:ile)?|cell|whatsapp)\b[^\p{L}]{0,4}\d.*$/iu,
  },
  {
    hint: /\d/,
    what: /[\s,;([–-]+(?:inn|ogrn|kpp|vat|tax|tin|uscc|lei|ein|duns|iban|imo|mmsi|passport|reg(?:istration)?|acct|account|customer|client|id)\b[.:\s]*(?:(?:no|number|id|code)\b[.:\s]*)?#?[a-z]{0,3}[-\s]?\d[\da-z-]{3,}.*$/i,
  },
  { hint: /dob|d\.o|born|birth/, what: /[\s,;([–-]+(?:dob|d\.o\.b\.?|born|date of birth)\b.*\d.*$/i },
  { hint: /\d\d/, what: /[\s,;([–-]+\d{1,2}[./-]\d{1,2}[./-]\d{2,4}[)\]]?\s*$/ },
  { hint: /\d\d/, what: /\s*(?:#\s?\d{2,}|[-–]\s*\d{5,}|[([][^()[\]]{0,40}\d{4,}[^()[\]]{0,40}[)\]])\s*$/ },
  { hint: /flag/, what: /\s*[-–(,[]\s*(?:\p{L}+\s+){0,3}flag(?:ged)?\s*[)\]]?\s*$/iu },
  { hint: /flag/, what: /[\s,(–-]+flag\s*:?\s+\p{Lu}[\p{L} ]{2,20}[)\]]?\s*$/u },
  { hint: /\*/, what: /\s*\*[A-Z][A-Z\d-]{1,24}\*\s*$/ },
  {
    hint: /\(/,
    what: /\s*\((?:SDN|EL|MEU|UVL|DPL|CMIC|SSI|(?:BIS |OFAC )?(?:entity|sdn|denied persons|unverified) list)\)\s*$/i,
  },
  { hint: /list/, what: /\s+[-–]\s+(?:(?:BIS|OFAC) )?(?:entity|sdn|denied persons|unverified) list\s*$/i },
  {
    hint: /liquidation|administration|under|et al|and|dissolved|deceased/,
    what: /[\s,(]+(?:in (?:liquidation|administration)|under [\p{L} ]{0,30}(?:management|trustee|administration)[\p{L} ]{0,30}|et al\.?|and (?:its |all )?(?:subsidiaries|affiliates|successors)|dissolved|deceased)\s*\)?\s*$/iu,
  },
  { hint: /\//, what: /\/[A-Z]{2}\s*$/ },
  { hint: /^\s*\d\//, what: /\s[2-9]\/.*$/ },
  { hint: /v/, what: /[\s,]+(?:voy(?:age)?\b\.?\s*(?:no\.?\s*)?|v\.?\s?)\d{2,4}[nsew]?\s*$/i },
  {
    hint: /director|manager|ceo|cfo|president|signatory|chairman|owner|secretary|officer|representative/,
    what: /\s*(?:[,;(/]|\s[-–])\s*(?:(?:authori[sz]ed|general|managing|sales|deputy|purchasing|export|import|commercial|technical|executive|vice|chief)[\s-]{1,3}){0,3}(?:director|manager|ceo|cfo|president|signatory|chairman|owner|secretary|officer|representative)s?\s*\)?\s*$/i,
  },
  {
    hint: /shop|warehouse|office|block|bldg|building/,
    what: /[\s,]+(?:shop|warehouse|office|block|bldg|building)\b[.:\s]*(?:(?:no|nr|number)\b[.:\s]*)?#?\d.*$/i,
  },
  { hint: /room|rm|unit|flat|suite/, what: /[\s,]+(?:room|rm|unit|flat|suite)\b[.:\s]*#?\d.*$/i },
  {
    hint: /\d/,
    what: new RegExp(
      `[\\s,]+(?:(?:room|rm|unit|flat|suite|office|block|no)\\b[.:\\s]*)?#?\\d[\\w/-]*\\s(?=.*\\b(?:${STREET})\\b).*$`,
      'i',
    ),
  },
];

/**
 * The name in a line of an order, a customer file or a list without what stands beside it: numbers, telephone, e-mail,
 * person to ask for, registration, birth date, street, flag, codes of lists. The line itself where there is none.
 */
export function withoutBeside(line: string): string {
  if (!HINT.test(line) && !/\/[A-Z]{2}\s*$/.test(line)) return line;
  let out = line.includes(':') ? line.replace(PART_LABELS, ' ') : line;
  const small = line.toLowerCase();
  for (const { hint, what } of FRONT) {
    if (!hint.test(small)) continue;
    const rest = out.replace(what, '');
    if (lettersIn(rest) >= LEFT) out = rest;
  }
  for (const { hint, what } of BEHIND) {
    if (!hint.test(small)) continue;
    const found = what.exec(out);
    if (found !== null && lettersIn(out.slice(0, found.index)) >= LEFT) out = out.slice(0, found.index);
  }
  return out;
}
