// Country names as the lists write them, to ISO 3166-1 alpha-2.

/** Spellings of the source lists that differ from the usual English short name. */
const SPELLINGS: Readonly<Record<string, string>> = {
  burma: 'MM',
  'myanmar (burma)': 'MM',
  'korea, south': 'KR',
  'korea, north': 'KP',
  'republic of korea': 'KR',
  "democratic people's republic of korea": 'KP',
  dprk: 'KP',
  prc: 'CN',
  "people's republic of china": 'CN',
  "china, people's republic of": 'CN',
  'hong kong': 'HK',
  macau: 'MO',
  macao: 'MO',
  'russian federation': 'RU',
  uae: 'AE',
  'u.a.e.': 'AE',
  uk: 'GB',
  'u.k.': 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  usa: 'US',
  'u.s.': 'US',
  'united states of america': 'US',
  turkey: 'TR',
  türkiye: 'TR',
  turkiye: 'TR',
  'czech republic': 'CZ',
  'ivory coast': 'CI',
  "cote d'ivoire": 'CI',
  'cape verde': 'CV',
  'congo, democratic republic of the': 'CD',
  'democratic republic of the congo': 'CD',
  'congo, republic of the': 'CG',
  'republic of the congo': 'CG',
  'bahamas, the': 'BS',
  'the bahamas': 'BS',
  'the gambia': 'GM',
  'gambia, the': 'GM',
  kyrgyzstan: 'KG',
  'kyrgyz republic': 'KG',
  'north macedonia, the republic of': 'MK',
  macedonia: 'MK',
  palestinian: 'PS',
  'west bank': 'PS',
  gaza: 'PS',
  'region: gaza': 'PS',
  'region: crimea': 'UA',
  'crimea region of ukraine': 'UA',
  'crimea (occupied)': 'UA',
  crimea: 'UA',
  'st. vincent and the grenadines': 'VC',
  'saint vincent and the grenadines': 'VC',
  'st. kitts and nevis': 'KN',
  'saint kitts and nevis': 'KN',
  'trinidad and tobago': 'TT',
  'antigua and barbuda': 'AG',
  'bosnia and herzegovina': 'BA',
  'virgin islands, british': 'VG',
  'british virgin islands': 'VG',
  'republic of moldova': 'MD',
  'syrian arab republic': 'SY',
  'islamic republic of iran': 'IR',
  'viet nam': 'VN',
  'the netherlands': 'NL',
  'são tomé and príncipe': 'ST',
  'vatican city state': 'VA',
  kosovo: 'XK',
  'man, isle of': 'IM',
  'region: northern mali': 'ML',
  'region: northern gaza': 'PS',
  'netherlands antilles': 'NL',
  an: 'NL', // ISO withdrew AN in 2010; older entries still carry it
};

const codes = new Set<string>();
const byName = new Map<string, string>();
function names(): Map<string, string> {
  if (byName.size > 0) return byName;
  const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const A = 65;
  for (let i = 0; i < 26; i++)
    for (let j = 0; j < 26; j++) {
      const code = String.fromCharCode(A + i, A + j);
      if (NOT_COUNTRIES.has(code)) continue;
      const name = display.of(code);
      if (name === undefined) continue;
      codes.add(code);
      byName.set(fold(name), code);
    }
  for (const [name, code] of Object.entries(SPELLINGS)) byName.set(fold(name), code);
  return byName;
}

/** Codes that Intl names but that are no country of ISO 3166-1 (regions, withdrawn and reserved codes). */
const NOT_COUNTRIES = new Set([
  'AC',
  'AN',
  'BU',
  'CP',
  'CQ',
  'CS',
  'DD',
  'DG',
  'DY',
  'EA',
  'EU',
  'EZ',
  'FQ',
  'FX',
  'HV',
  'IC',
  'JT',
  'MI',
  'NH',
  'NQ',
  'NT',
  'PC',
  'PU',
  'PZ',
  'QO',
  'QU',
  'RH',
  'SU',
  'TA',
  'TP',
  'UK',
  'UN',
  'VD',
  'WK',
  'XA',
  'XB',
  'YD',
  'YU',
  'ZR',
  'ZZ',
]);

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/&/g, 'and')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim()
    .toLowerCase();

/** ISO 3166-1 alpha-2 of a country code or English country name; undefined when it is neither ('undetermined' included). */
export function countryCode(value: string): string | undefined {
  const all = names();
  const upper = value.trim().toUpperCase();
  if (upper.length === 2 && codes.has(upper)) return upper;
  return all.get(fold(value));
}
