/** Abbreviations of Russian names and what they are written out or translated as. */
export const RUSSIAN: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\bNPO\b/,
    [
      'Scientific Production Association',
      'Nauchno-Proizvodstvennoe Obedinenie',
      'N.P.O.',
      'Research and Production Association',
    ],
  ],
  [
    /\bNPP\b/,
    ['Scientific Production Enterprise', 'Nauchno-Proizvodstvennoe Predpriyatie', 'Research and Production Enterprise'],
  ],
  [/\bNII\b/, ['Scientific Research Institute', 'Nauchno-Issledovatelskiy Institut', 'Research Institute']],
  [/\bOKB\b/, ['Experimental Design Bureau', 'Opytno-Konstruktorskoe Byuro']],
  [/\bKB\b/, ['Design Bureau', 'Konstruktorskoe Byuro']],
  [/\bTD\b/, ['Trading House', 'Torgovyy Dom', 'Trade House', 'Torgovy Dom']],
  [/\bTorgovy\w* Dom\b/i, ['TD', 'Trading House', 'Trade House']],
  [/\bTrad(?:ing|e) House\b/i, ['TD', 'Torgovyi Dom', 'Torgovyy Dom']],
  [/\bUK\b/, ['Upravlyayushchaya Kompaniya', 'Management Company']],
  [/\bGK\b/, ['Gruppa Kompaniy', 'Group of Companies']],
  [/\bPKF\b/, ['Proizvodstvenno-Kommercheskaya Firma', 'Production and Commercial Firm']],
  [/\bScientific Production Association\b/i, ['NPO']],
  [/\bScientific[- ]Research Institute\b/i, ['NII', 'Nauchno-Issledovatelskiy Institut']],
  [/\bDesign Bureau\b/i, ['KB', 'Konstruktorskoe Byuro']],
  [/\bZAVOD\b/i, ['Plant', 'Factory', 'Works']],
  [/\bFabrika\b/i, ['Factory', 'Plant']],
];
/** Legal forms and what other languages and pens make of them. */
export const RUSSIAN_FORMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\bOOO\b/,
    [
      'Limited Liability Company',
      'OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU',
      'Ltd.',
      'Obshchestvo s ogranichennoy otvetstvennostyu',
    ],
  ],
  [
    /\b(?:P?AO|OAO|ZAO)\b/,
    ['Joint Stock Company', 'Aktsionernoe Obshchestvo', 'JSC', 'PJSC', 'Aktsionernoye Obshchestvo'],
  ],
  [/\bFGUP\b/, ['Federal State Unitary Enterprise', 'FSUE', 'Federalnoe Gosudarstvennoe Unitarnoe Predpriyatie']],
  [/\bLimited Liability Company\b/i, ['OOO', 'LLC', 'Obshchestvo s Ogranichennoy Otvetstvennostyu']],
  [/\bJoint[- ]Stock Company\b/i, ['AO', 'JSC', 'Aktsionernoe Obshchestvo']],
  [/\bAktsionernoe Obshchestvo\b/i, ['AO', 'JSC', 'Joint Stock Company']],
  [/\bObshchestvo S Ogranichenno[iy] Otvetstvennostyu\b/i, ['OOO', 'LLC', 'O.O.O.']],
  [/\bLimited Sirketi\b/i, ['Ltd. Sti.', 'Ltd. Şti.', 'Limited Company', 'LTD STI']],
  [/\bSanayi ve Ticaret\b/i, ['San. ve Tic.', 'San. Tic.', 'Industry and Trade']],
  [/\bTicaret\b/i, ['Tic.', 'Trade']],
  [/\bS\.?A\.? de C\.?V\.?/i, ['Sociedad Anonima de Capital Variable', 'SA CV', 'S.A. C.V.']],
  [/\bGmbH\b/, ['Gesellschaft mit beschraenkter Haftung', 'G.m.b.H.', 'Gesellschaft mbH']],
];
/** Places and their other names. */
export const PLACES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bBeijing\b/i, ['Peking', 'Bei Jing', 'BJ']],
  [/\bGuangzhou\b/i, ['Canton', 'Guang Zhou', 'Kwangchow']],
  [/\bNanjing\b/i, ['Nanking', 'Nan Jing']],
  [/\bXi['’]?an\b/i, ['Xian', 'Xi An', 'Sian']],
  [/\bShenzhen\b/i, ['Shen Zhen', 'SZ', 'Shenzen', 'Shenzhen City']],
  [/\bShanghai\b/i, ['Shang Hai', 'SH', 'Shanghai City']],
  [/\bHong ?Kong\b/i, ['HK', 'H.K.', 'Hongkong', 'Xianggang']],
  [/\bMoscow\b/i, ['Moskva', 'Moskovskiy']],
  [/\bS(?:ain)?t\.? ?Petersburg\b/i, ['Leningrad', 'Sankt-Peterburg', 'Saint-Petersburg', 'SPb']],
  [/\bTehran\b/i, ['Teheran', 'Tahran']],
  [/\bEsfahan\b/i, ['Isfahan', 'Ispahan']],
  [/\bRussian?\b/i, ['Rossiya', 'Rossiyskiy', 'Russian Federation']],
  [/\bChina\b/i, ['Zhongguo', 'PRC', 'Chinese']],
  [/\bKiev\b/i, ['Kyiv']],
  [/\bUral\w*\b/i, ['Uralskiy', 'Urals']],
  [/\bSiberian?\b/i, ['Sibirskiy', 'Sibir']],
  [/\bXinjiang\b/i, ['Sinkiang', 'Xin Jiang']],
  [/\bChongqing\b/i, ['Chungking', 'Chong Qing']],
  [/\bPyongyang\b/i, ['Pyeongyang', "P'yongyang"]],
];
