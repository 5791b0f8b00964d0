// Military-intelligence end users that the regulation's text names, 15 CFR 744.22(f)(2). The paragraph says "include, but
// are not limited to": an organisation that is missing here may still be one. Text of the named rules; not compared with
// the codified paragraph of today, so a signal says so.

/** [country, name, further names, rule, effective day] */
export type MilitaryIntelligence = readonly [
  country: string,
  name: string,
  aliases: readonly string[],
  cite: string,
  from: string,
];

const JANUARY_2021 = ['86 FR 4865', '2021-03-16'] as const;

export const MILITARY_INTELLIGENCE: readonly MilitaryIntelligence[] = [
  [
    'CN',
    'Intelligence Bureau of the Joint Staff Department',
    ['Joint Staff Department Intelligence Bureau', '联合参谋部情报局', '中央军委联合参谋部情报局'],
    ...JANUARY_2021,
  ],
  ['CU', 'Directorate of Military Intelligence', ['DIM', 'Dirección de Inteligencia Militar'], ...JANUARY_2021],
  [
    'CU',
    'Directorate of Military Counterintelligence',
    ['CIM', 'Dirección de Contrainteligencia Militar'],
    ...JANUARY_2021,
  ],
  ['IR', 'Islamic Revolutionary Guard Corps Intelligence Organization', ['IRGC-IO'], ...JANUARY_2021],
  ['IR', 'Artesh Directorate for Intelligence', ['Artesh J2'], ...JANUARY_2021],
  ['KP', 'Reconnaissance General Bureau', ['RGB', '정찰총국'], ...JANUARY_2021],
  [
    'RU',
    'Main Intelligence Directorate',
    ['GRU', 'Main Directorate of the General Staff', 'Главное разведывательное управление', 'ГРУ'],
    ...JANUARY_2021,
  ],
  ['SY', 'Military Intelligence Service', ['Syrian Military Intelligence'], ...JANUARY_2021],
  [
    'VE',
    'General Directorate of Military Counterintelligence',
    ['DGCIM', 'Dirección General de Contrainteligencia Militar'],
    ...JANUARY_2021,
  ],
  ['MM', 'Office of Chief of Military Security Affairs', ['OCMSA'], '86 FR 18433', '2021-04-09'],
  ['MM', 'Directorate of Signal', ['Directorate of Signals'], '86 FR 18433', '2021-04-09'],
  ['KH', 'General Department of Research and Intelligence', ['GDRI'], '86 FR 70015', '2021-12-09'],
];
